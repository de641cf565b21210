import { expect } from '@open-wc/testing';
import { breather, EntrySplitter, readEntries } from '../../src/api/entries.js';
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
  return { entries: entries.map((entry) => JSON.parse(entry) as unknown), isWhole: splitter.size !== null };
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
        const { entries, isWhole } = split([text.slice(0, at), text.slice(at)]);
        expect(entries, `cut at ${at}`).to.deep.equal(NASTY);
        expect(isWhole, `cut at ${at}`).to.be.true;
      }
    });

    it(`gives the same entries of a list ${what} in pieces of any length`, () => {
      for (let length = 1; length <= 40; length++) {
        const pieces = text.match(new RegExp(`[^]{1,${length}}`, 'g'))!;
        expect(split(pieces), `pieces of ${length}`).to.deep.equal({ entries: NASTY, isWhole: true });
      }
    });

    it(`sees that a list ${what} is cut short, wherever that is`, () => {
      const end = text.lastIndexOf(']');
      for (let at = 0; at <= end; at++) expect(split([text.slice(0, at)]).isWhole, `cut at ${at}`).to.be.false;
    });
  }

  it('gives an entry as soon as it is whole', () => {
    const splitter = new EntrySplitter();
    expect([...splitter.push('[{"a":1')]).to.deep.equal([]);
    expect([...splitter.push('},{"b"')]).to.deep.equal(['{"a":1}']);
    expect([...splitter.push(':2}')]).to.deep.equal(['{"b":2}']);
    expect(splitter.size !== null).to.be.false;
    expect([...splitter.push(']')]).to.deep.equal([]);
    expect(splitter.size !== null).to.be.true;
  });

  it('gives objects only, and none from within other entries', () => {
    const text = '[[{"a":1}],{"b":2},[3],"{}",{"c":[{"d":4}]},[{"e":5}],null]';
    expect(split([text])).to.deep.equal({ entries: [{ b: 2 }, { c: [{ d: 4 }] }], isWhole: true });
    expect(split([...text])).to.deep.equal(split([text]));
  });

  for (const [text, isWhole] of [
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
    it(`takes ${text || 'nothing'} for ${isWhole ? 'a whole list' : 'no list'}`, () => {
      const splitter = new EntrySplitter();
      for (const piece of text) [...splitter.push(piece)];
      expect(splitter.size !== null).to.equal(isWhole);
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
    let now = 0;
    let isServed = false;
    const served: boolean[] = [];
    setTimeout(() => (isServed = true)); // stands for a click that waits
    const take = () => {
      now += 7; // milliseconds of work
      served.push(isServed);
    };
    await readEntries(answer(JSON.stringify([{}, {}, {}, {}])), 'call', take, { breathe: breather(() => now) });
    expect(served).to.deep.equal([false, false, true, true]);
  });

  it('breathes after each entry, and never on its own', async () => {
    const acts: string[] = [];
    await readEntries(answer('[{"a":1}', ',{"b":2},{"c":3}]'), 'call', (entry) => acts.push(JSON.stringify(entry)), {
      breathe: () => {
        acts.push('breathe');
        return undefined;
      },
    });
    expect(acts).to.deep.equal(['{"a":1}', 'breathe', '{"b":2}', 'breathe', '{"c":3}', 'breathe']);
  });

  it('gives a sign of life for each part that arrives, be there an entry in it or not', async () => {
    const acts: string[] = [];
    const alive = () => acts.push('alive');
    await readEntries(answer('[{"a"', ':', '1},', '{}]'), 'call', (entry) => acts.push(JSON.stringify(entry)), {
      alive,
    });
    expect(acts).to.deep.equal(['alive', 'alive', 'alive', '{"a":1}', 'alive', '{}']);
  });

  describe('refuses what is larger than any phone should hold', () => {
    const MEGABYTE = 1_000_000;

    /** A part that claims to be of a length: nobody has to hold it. */
    const claiming = (text: string, length: number) =>
      Object.defineProperty(new TextEncoder().encode(text), 'length', { value: length });

    /** A body in these parts, and whether the rest of it was called off. */
    function bodyOf(parts: Uint8Array[]) {
      const body = { isCancelled: false, response: null as unknown as Response };
      const left = [...parts];
      const stream = new ReadableStream<Uint8Array>(
        {
          pull: (controller) => {
            const next = left.shift();
            if (next) controller.enqueue(next);
            else controller.close();
          },
          cancel: () => void (body.isCancelled = true),
        },
        { highWaterMark: 0 },
      );
      body.response = { body: stream } as Response;
      return { body, left };
    }

    it('but not what is just small enough', async () => {
      const { body } = bodyOf([claiming('[{"a":1},', 10 * MEGABYTE), claiming('{"b":2}]', 20 * MEGABYTE)]);
      expect(await read(body.response)).to.deep.equal([{ a: 1 }, { b: 2 }]);
      expect(body.isCancelled).to.be.false;
    });

    it('with parse, after what came before, and without the rest', async () => {
      const { body, left } = bodyOf([
        claiming('[{"a":1},', 10 * MEGABYTE),
        claiming('{"b":2},', 20 * MEGABYTE + 1),
        claiming('{"c":3}]', 1),
      ]);
      const entries: unknown[] = [];
      const error = await failureOf(() => readEntries(body.response, 'the/call/', (entry) => entries.push(entry)));
      expect(error).to.include({ code: 'parse', message: 'the/call/: the answer is larger than 30 MB' });
      expect(entries).to.deep.equal([{ a: 1 }]);
      expect(body.isCancelled).to.be.true;
      expect(left).to.have.length(1);
    });
  });
});

describe('a breather', () => {
  it('says nothing as long as a slice is not over, and then that a new task is due', async () => {
    let now = 100;
    const breathe = breather(() => now);
    for (now of [100, 105, 111]) expect(breathe(), `at ${now}`).to.equal(undefined);
    now = 112;
    let isServed = false;
    setTimeout(() => (isServed = true)); // stands for a click that waits
    await breathe();
    expect(isServed).to.be.true;
  });

  it('counts the next slice from the end of the pause', async () => {
    let now = 0;
    const breathe = breather(() => now);
    now = 12;
    const pause = breathe();
    now = 500;
    await pause;
    for (now of [500, 511]) expect(breathe(), `at ${now}`).to.equal(undefined);
    now = 512;
    expect(breathe()).to.be.instanceOf(Promise);
  });

  it('keeps all waiting who work side by side, and lets all go on', async () => {
    let now = 0;
    const breathe = breather(() => now);
    now = 12;
    const [first, second] = [breathe(), breathe()];
    expect([first, second].every((pause) => pause instanceof Promise)).to.be.true;
    await first;
    await second;
    expect(breathe()).to.equal(undefined);
  });

  it('has a clock of its own', () => {
    expect(breather()()).to.equal(undefined);
  });
});
