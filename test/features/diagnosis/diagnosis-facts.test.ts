import { expect } from '@open-wc/testing';
import { factsOf } from '../../../src/features/diagnosis/diagnosis-facts.js';
import type { Diagnosis } from '../../../src/model/diagnosis.js';
import { diagnosis, refusal } from '../../support/diagnosis.js';

const cms = diagnosis().cms;

function fact(name: string, more: Partial<Diagnosis> = {}): string | undefined {
  return factsOf(diagnosis(more)).find((each) => each.name === name)?.value;
}

describe('the facts of a diagnosis', () => {
  it('are those that an author asks for', () => {
    expect(Object.fromEntries(factsOf(diagnosis()).map(({ name, value }) => [name, value]))).to.deep.equal({
      Version: '1.0.0',
      Script: 'https://cdn.example/1.0.0/integreat-panel.js',
      Panel: 'an element of the page',
      CMS: 'https://cms.example, reached in 120 ms',
      Requests: '3, 12 kB',
      Region: 'lindenfurt',
      Language: 'ar, by lang="ar" around the panel',
      Path: '/lindenfurt/ar/',
      Theme: 'dark, by the background of body.dark',
      Search: 'nobody has searched yet',
      'Trusted Types': 'policy "integreat-panel" is made',
      'Security policy': 'refusals: 0 for the panel, 0 for other parts of the page',
    });
  });

  for (const [name, expected, more] of [
    ['Version', 'of the npm package', { version: null }],
    ['Script', 'built into the page’s own scripts', { script: null }],
    ['Panel', 'placed by its script tag', { placedBy: 'tag' }],
    ['CMS', 'https://cms.example, reached', { cms: { ...cms, milliseconds: null } }],
    ['CMS', 'https://cms.example, not reached: timeout', { cms: { ...cms, state: 'failed', code: 'timeout' } }],
    ['CMS', 'no address, no answer yet', { cms: { ...cms, base: null, state: 'waiting' } }],
    ['Requests', 'none', { cms: { ...cms, requests: 0, kilobytes: null } }],
    ['Requests', '3, size unknown, the CMS does not tell it', { cms: { ...cms, kilobytes: null } }],
    ['Requests', '3, 12 kB; and those of the search’s worker', { search: { runs: 'worker', because: null } }],
    ['Language', 'none yet', { language: null, languageReason: null }],
    ['Language', 'ar, chosen by the visitor', { languageReason: { by: 'visitor' } }],
    ['Language', 'ar, by language="ar-EG"', { languageReason: { by: 'attribute', written: 'ar-EG' } }],
    ['Language', 'ar, by the browser’s language ar-EG', { languageReason: { by: 'browser', written: 'ar-EG' } }],
    [
      'Language',
      'ar, the first one of the region, as it has none of those of the page and the browser',
      { languageReason: { by: 'region' } },
    ],
    ['Theme', 'dark, by the attribute "theme"', { themeReason: { by: 'attribute' } }],
    ['Theme', 'dark, by the color-scheme of html', { themeReason: { by: 'color-scheme', element: 'html' } }],
    [
      'Theme',
      'light, as nothing behind the panel has a background or a color-scheme',
      { theme: 'light', themeReason: { by: 'default' } },
    ],
    ['Search', 'in a worker', { search: { runs: 'worker', because: null } }],
    ['Search', 'in the page, by worker="off"', { search: { runs: 'page', because: 'off' } }],
    ['Search', 'in the page, as it has no worker', { search: { runs: 'page', because: 'refused' } }],
    ['Trusted Types', 'policy "integreat-panel" is refused, and not needed', { trustedTypes: 'refused' }],
    ['Trusted Types', 'not needed: this browser has none', { trustedTypes: 'unknown-to-browser' }],
    [
      'Security policy',
      'refusals: 3 for the panel, 1 for other parts of the page, since this box is there',
      { refusals: [refusal({ times: 3 }), refusal({ isPanels: false })], knowsAllRefusals: false },
    ],
  ] as const) {
    it(`${name}: ${expected}`, () => expect(fact(name, more)).to.equal(expected));
  }

  it('show what others have written as text that can be seen', () => {
    expect(fact('Language', { languageReason: { by: 'attribute', written: `\u202e${'x'.repeat(9999)}` } }))
      .to.contain('\\u{202e}')
      .and.to.have.length.below(300);
  });
});
