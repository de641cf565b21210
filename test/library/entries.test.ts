import { expect } from '@open-wc/testing';
import { EntrySplitter, readEntries } from '../../src/library/entries.js';
import { TestCms } from '../support/cms.js';
import { failureOf } from '../support/nouns.js';

/** Everything that makes the end of an entry hard to see. */
const NASTY = [
  { plain: 'text', number: -1.5e-7, list: [1, [2, [3, {}]]], nested: { a: { b: {} } } },
  {},
  { braces: '}]{[', quotes: '"}"', backslash: '\\', both: '\\"', end: 'ends with \\\\' },
  { 'key "} in {': null, '\\': '\\\\\\"', empty: '' },
  { letters: 'ä 中文 ع 👩‍👩‍👧', half: '\ud83d', control: '\u0000\n\t', separator: '\u2028' },
];

/** Spellings of one list. */
const SPELLINGS: Record<string, string> = {
  'without white space': JSON.stringify(NASTY),
  'with much white space': ` \n${JSON.stringify(NASTY, null, 3)}\r\n\t `,
  'with everything escaped': JSON.stringify(NASTY).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ),
};

function split(pieces: readonly string[]) {
  const splitter = new EntrySplitter();
  const entries = pieces.flatMap((piece) => [...splitter.push(piece)]);
  return { entries: entries.map((entry) => JSON.parse(entry) as unknown), isComplete: splitter.isComplete };
}

/** An answer whose body comes in these pieces. */
function answer(...pieces: (string | Uint8Array)[]): Response {
  const encoder = new TextEncoder();
  return new Response(
    new ReadableStream({
      start: (controller) => {
        for (const piece of pieces) controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece);
        controller.close();
      },
    }),
  );
}

async function read(response: Response): Promise<unknown[]> {
  const entries: unknown[] = [];
  await readEntries(response, 'the/call/', (entry) => entries.push(entry));
  return entries;
}

describe('EntrySplitter', () => {
  for (const [what, text] of Object.entries(SPELLINGS)) {
    it(`gives the same entries wherever a list ${what} is cut in two`, () => {
      for (let at = 0; at <= text.length; at++) {
        const { entries, isComplete } = split([text.slice(0, at), text.slice(at)]);
        expect(entries, `cut at ${at}`).to.deep.equal(NASTY);
        expect(isComplete, `cut at ${at}`).to.be.true;
      }
    });

    it(`gives the same entries of a list ${what} in pieces of any length`, () => {
      for (let length = 1; length <= 40; length++) {
        const pieces = text.match(new RegExp(`[^]{1,${length}}`, 'g'))!;
        expect(split(pieces), `pieces of ${length}`).to.deep.equal({ entries: NASTY, isComplete: true });
      }
    });

    it(`sees that a list ${what} is cut short, wherever that is`, () => {
      const end = text.lastIndexOf(']');
      for (let at = 0; at <= end; at++) expect(split([text.slice(0, at)]).isComplete, `cut at ${at}`).to.be.false;
    });
  }

  it('gives an entry as soon as it is whole', () => {
    const splitter = new EntrySplitter();
    expect([...splitter.push('[{"a":1')]).to.deep.equal([]);
    expect([...splitter.push('},{"b"')]).to.deep.equal(['{"a":1}']);
    expect([...splitter.push(':2}')]).to.deep.equal(['{"b":2}']);
    expect(splitter.isComplete).to.be.false;
    expect([...splitter.push(']')]).to.deep.equal([]);
    expect(splitter.isComplete).to.be.true;
  });

  it('gives objects only, and none from within other entries', () => {
    const text = '[[{"a":1}],{"b":2},[3],"{}",{"c":[{"d":4}]},[{"e":5}],null]';
    expect(split([text])).to.deep.equal({ entries: [{ b: 2 }, { c: [{ d: 4 }] }], isComplete: true });
    expect(split([...text])).to.deep.equal(split([text]));
  });

  for (const [text, isComplete] of [
    ['[]', true],
    [' [ ] ', true],
    ['[1,"{}",null,[{"a":1}]]', true],
    ['', false],
    ['{}', false],
    ['{"a":[{"b":1}]}', false],
    ['"[]"', false],
    ['null', false],
    ['[}', false],
    [']', false],
    ['[]]', false],
    ['[][]', false],
    ['[{}][{}]', false],
    ['[{},]', false],
    ['[{} {}]', false],
    ['[{}}', false],
    ['[{}]x', false],
    ['x[{}]', false],
    ['<script>let a = [{"b": 1}]</script>', false],
    ['<style>a { b: c }</style><script>let a = []', false],
  ] as const) {
    it(`takes ${text || 'nothing'} for ${isComplete ? 'a whole list' : 'no list'}`, () => {
      const splitter = new EntrySplitter();
      for (const piece of text) [...splitter.push(piece)];
      expect(splitter.isComplete).to.equal(isComplete);
    });
  }
});

describe('readEntries', () => {
  it('reads a body wherever its bytes are cut in two, within letters too', async () => {
    const bytes = new TextEncoder().encode(SPELLINGS['without white space']);
    const expected = JSON.parse(new TextDecoder().decode(bytes)) as unknown; // half a letter can't be sent
    for (let at = 0; at <= bytes.length; at++) {
      expect(await read(answer(bytes.slice(0, at), bytes.slice(at))), `cut at ${at}`).to.deep.equal(expected);
    }
  });

  it('reads a body that comes byte by byte', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify([{ a: 'ä 👩‍👩‍👧' }, { b: 2 }]));
    expect(await read(answer(...Array.from(bytes, (byte) => Uint8Array.of(byte))))).to.deep.equal([
      { a: 'ä 👩‍👩‍👧' },
      { b: 2 },
    ]);
  });

  it('reads a body with a byte order mark', async () => {
    expect(await read(answer('\ufeff[{"a":1}]'))).to.deep.equal([{ a: 1 }]);
  });

  it('reads what a real CMS answers', async () => {
    const url = `${new TestCms().base}/api/v3/lindenfurt/ar/pages/`;
    expect(await read(await fetch(url))).to.deep.equal(await (await fetch(url)).json());
  });

  for (const [what, text] of [
    ['is cut short', '[{"a":1},{"b"'],
    ['is cut short between entries', '[{"a":1},'],
    ['is empty', ''],
    ['is an error', '{"error":"unknown"}'],
    ['is HTML', '<!doctype html><p>Log in</p><script>let a = [{"b": 1}]</script>'],
    ['ends amid a letter', Uint8Array.of(0x5b, 0x7b, 0x22, 0xf0, 0x9f)],
    ['ends with half a letter too many', Uint8Array.of(0x5b, 0x7b, 0x7d, 0x5d, 0xf0)],
    ['has an entry that is not JSON', '[{"a":1},{b:2}]'],
    ['has crossed brackets', '[{]}'],
  ] as const) {
    it(`fails with parse when the body ${what}`, async () => {
      const error = await failureOf(() => read(answer(text)));
      expect(error.code).to.equal('parse');
      expect(error.message).to.match(/^the\/call\/: /);
    });
  }

  it('fails with parse when there is no body', async () => {
    expect((await failureOf(() => read(new Response(null)))).code).to.equal('parse');
  });

  it('gives what could be read before it fails', async () => {
    const entries: unknown[] = [];
    await failureOf(() => readEntries(answer('[{"a":1},{"b"'), 'call', (entry) => entries.push(entry)));
    expect(entries).to.deep.equal([{ a: 1 }]);
  });

  it('passes on how the connection broke', async () => {
    const broken = new TypeError('network error');
    const body = new ReadableStream({ start: (controller) => controller.error(broken) });
    expect(await read(new Response(body)).catch((cause: unknown) => cause)).to.equal(broken);
  });

  it('lets clicks and keys have their turn between two slices', async () => {
    const large = { text: 'x'.repeat(70_000) };
    let isServed = false;
    const served: boolean[] = [];
    setTimeout(() => (isServed = true)); // stands for a click that waits
    await readEntries(answer(JSON.stringify([{}, large, {}])), 'call', () => served.push(isServed));
    expect(served).to.deep.equal([false, false, true]);
  });
});
