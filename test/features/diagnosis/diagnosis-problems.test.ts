import { expect } from '@open-wc/testing';
import { problemsOf } from '../../../src/features/diagnosis/diagnosis-problems.js';
import type { Diagnosis, PageFault } from '../../../src/model/diagnosis.js';
import { diagnosis, refusal } from '../../support/diagnosis.js';

/** Text and remedy of the only problem. */
function problem(more: Partial<Diagnosis>): string {
  const [only, ...others] = problemsOf(diagnosis(more));
  expect(others).to.be.empty;
  return [only!.text, only!.remedy?.where, only!.remedy?.line].filter(Boolean).join(' ');
}

const search = { runs: 'page', because: 'refused' } as const;
const IN_HEADER = 'Add to the page’s Content-Security-Policy:';

describe('the problems of a diagnosis', () => {
  it('are none where nothing is wrong', () => {
    expect(problemsOf(diagnosis())).to.be.empty;
    expect(problemsOf(diagnosis({ refusals: [refusal({ isPanels: false })] }))).to.be.empty;
    expect(problemsOf(diagnosis({ search: { runs: 'page', because: 'off' } }))).to.be.empty;
  });

  for (const [expected, more] of [
    [
      'Error config: no region "lindenfrt". Write one.',
      { errors: [{ code: 'config', message: 'no region "lindenfrt"', hint: 'Write one.' }] },
    ],
    ['Error empty: nothing.', { errors: [{ code: 'empty', message: 'nothing', hint: '' }] }],
    [
      `The page’s security policy refuses https://cms.example/api/v3/regions/ to the panel (connect-src). ${IN_HEADER} connect-src https://cms.example`,
      { refusals: [refusal()] },
    ],
    [
      `The page’s security policy reports blob to the panel (worker-src, 2 times). ${IN_HEADER} worker-src blob:`,
      {
        refusals: [
          refusal({
            directive: 'worker-src',
            blocked: 'blob',
            times: 2,
            isReportOnly: true,
            grant: 'worker-src blob:',
          }),
        ],
        search,
      },
    ],
    [
      `The search runs in the page and not in a worker, as the page lets the panel have none. ${IN_HEADER} worker-src blob:`,
      { search },
    ],
    [
      `The search runs in the page and not in a worker, as the page lets the panel have none. ${IN_HEADER} worker-src 'self'`,
      { search, script: 'https://city.example/panel/integreat-panel.js' },
    ],
    [
      `The search runs in the page and not in a worker, as the page lets the panel have none. ${IN_HEADER} worker-src 'self'`,
      { search, script: null },
    ],
    [
      'attribute "langauge" is unknown: did you mean "language"?',
      {
        attributes: [
          { attribute: 'langauge', written: 'de', advice: 'unknown-attribute', nearest: 'language', used: null },
        ],
      },
    ],
    [
      '--integreat-accent: #ffff00 is hard to read (contrast 1.07), #6b6b00 is shown instead. Write: --integreat-accent: #6b6b00;',
      { contrast: [{ name: '--integreat-accent', from: '#ffff00', to: '#6b6b00', ratio: 1.0738 }] },
    ],
    [
      'The page loads also version 0.9.0 from https://old.example/p.js: this one was first, and places its panels.',
      { copies: [{ version: '0.9.0', src: 'https://old.example/p.js' }] },
    ],
    [
      'The page loads also from https://old.example/p.js: this one was first, and places its panels.',
      { copies: [{ version: '1.0.0', src: 'https://old.example/p.js' }] },
    ],
  ] as const) {
    it(expected, () => expect(problem(more)).to.equal(expected));
  }

  describe('of the page around the panel', () => {
    const FAULTS: readonly (readonly [PageFault, string])[] = [
      [{ kind: 'not-displayed' }, 'The panel is not displayed: the page’s styles hide it, or something around it.'],
      [{ kind: 'invisible' }, 'The panel can’t be seen: the page’s styles make it, or something around it, invisible.'],
      [{ kind: 'no-width' }, 'The panel has no width: the page’s styles leave it no room.'],
      [{ kind: 'no-height' }, 'The panel has no height: the page’s styles leave it no room.'],
      [
        { kind: 'hidden-from-readers', by: 'div#a' },
        'Screen readers do not find the panel: div#a has aria-hidden="true".',
      ],
      [{ kind: 'inert', by: 'main' }, 'Nobody can use the panel: main is inert.'],
      [{ kind: 'same-id', id: 'info' }, 'More than one element has the id "info".'],
      [{ kind: 'no-language' }, 'The page does not say its language. Write: <html lang="de">'],
      [
        { kind: 'skipped-heading', before: 2, own: 4 },
        'The heading before the panel is of level 2, the panel’s first one of level 4. Write: heading-level="3"',
      ],
      [
        { kind: 'no-fallback' },
        'Visitors without JavaScript get nothing. Put into the element: <a href="https://integreat.app/lindenfurt/ar">Integreat</a>',
      ],
    ];
    for (const [fault, expected] of FAULTS) {
      it(fault.kind, () => expect(problem({ faults: [fault] })).to.equal(expected));
    }

    it('no-fallback of a script tag, before there is a region', () => {
      expect(problem({ faults: [{ kind: 'no-fallback' }], placedBy: 'tag', region: null, language: null })).to.equal(
        'Visitors without JavaScript get nothing. Put behind the script tag: <noscript><a href="https://integreat.app">Integreat</a></noscript>',
      );
    });
  });

  it('names attributes as they stand in the page', () => {
    expect(problem({ faults: [{ kind: 'skipped-heading', before: 1, own: 3 }], placedBy: 'tag' })).to.contain(
      'Write: data-heading-level="2"',
    );
  });

  it('says what becomes of the search without a worker', () => {
    const worker = refusal({ directive: 'worker-src', blocked: 'blob', grant: 'worker-src blob:' });
    expect(problem({ refusals: [worker], search })).to.contain('(worker-src): the search runs in the page.');
  });

  it('come with what keeps visitors from content first', () => {
    const texts = problemsOf(
      diagnosis({
        errors: [{ code: 'network', message: 'no connection', hint: '' }],
        refusals: [refusal()],
        faults: [{ kind: 'inert', by: 'main' }],
        copies: [{ version: '1', src: 'x' }],
      }),
    ).map(({ text }) => text.slice(0, 12));
    expect(texts).to.deep.equal(['Error networ', 'The page’s s', 'Nobody can u', 'The page loa']);
  });

  it('show what others have written as text that can be seen, and not all of it', () => {
    const long = `<b>\u202e\n${'x'.repeat(100_000)}`;
    const all = problemsOf(
      diagnosis({
        errors: [{ code: long, message: long, hint: long }],
        refusals: [refusal({ directive: long, blocked: long, grant: long })],
        faults: [
          { kind: 'inert', by: long },
          { kind: 'same-id', id: long },
        ],
        contrast: [{ name: long, from: long, to: long, ratio: NaN }],
        copies: [{ version: long, src: long }],
      }),
    );
    expect(all).to.have.length(6);
    for (const { text, remedy } of all) {
      expect(text.length + (remedy?.line.length ?? 0)).to.be.below(2000);
      expect(text)
        .to.contain('<b>\\u{202e}\\u{a}')
        .and.not.match(/[\n\u202e]/);
    }
  });
});
