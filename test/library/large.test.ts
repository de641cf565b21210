import { expect } from '@open-wc/testing';
import { createCmsClient } from '../../src/api/cms-client.js';
import { Library } from '../../src/library/library.js';
import { json, TestCms } from '../support/cms.js';
import { wireEntry as wire } from '../support/wire.js';

const never = new AbortController().signal;

/** Words enough for a large town: each made of syllables, so that they are as different as words are. */
function words(count: number, seed: number): string {
  const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'pra', 'sche', 'stu', 'ter', 'ung', 'wol', 'zei'];
  let state = seed + 1;
  return Array.from({ length: count }, () => {
    let word = '';
    for (let part = 0; part < 4; part++) {
      state = (state * 48_271) % 2_147_483_647;
      word += syllables[state % syllables.length]!;
    }
    return word;
  }).join(' ');
}

/** A town with so many pages of so many words; what the library has read of it, and how often the page had its turn meanwhile. */
async function read(pages: number, wordsOfEach: number) {
  const cms = new TestCms();
  const entries = Array.from({ length: pages }, (_, at) =>
    wire(`Seite ${at}`, { path: `/r/de/${at}/`, content: `<p>nadel${at} ${words(wordsOfEach, at)}</p>` }),
  );
  const body = JSON.stringify(entries);
  cms.when(/^r\/de\/pages/, () => new Response(body));
  cms.when(/^r\/de\/(?:events|locations)/, () => json([wire('Einziger Ort')]));
  const library = new Library(
    { base: cms.base, region: 'r', language: 'de', german: null },
    { client: createCmsClient({ base: cms.base }), onChange: () => undefined },
  );
  let turns = 0;
  const clock = setInterval(() => turns++);
  await library.fill(never);
  clearInterval(clock);
  const found = (query: string) => library.answer(query, []).hits.map(({ path }) => path);
  return { megabytes: body.length / 1e6, turns, found, answer: library.answer('einziger', []) };
}

describe('a very large municipality', function () {
  this.timeout(180_000); // on a busy machine

  it('with 5,000 pages is read and indexed to its end, while the page goes on', async () => {
    const { turns, found, answer } = await read(5000, 40);
    expect(answer.missing).to.deep.equal([]);
    expect(answer.read).to.equal(5002);
    expect(found('nadel4999')[0]).to.equal('/r/de/4999/');
    expect(turns).to.be.above(20);
  });

  it('with 20 MB of text is read and indexed to its end, while the page goes on', async () => {
    const { megabytes, turns, found, answer } = await read(400, 4300);
    expect(megabytes).to.be.above(20);
    expect(answer.missing).to.deep.equal([]);
    expect(found('nadel399')[0]).to.equal('/r/de/399/');
    expect(turns).to.be.above(20);
  });

  it('with more than a phone can hold is left out, which the answer says, and the rest is found', async () => {
    const { megabytes, found, answer } = await read(60, 45_000);
    expect(megabytes).to.be.above(30);
    expect(answer.missing).to.deep.equal(['pages']);
    expect(found('einziger')).to.have.length(1);
  });
});
