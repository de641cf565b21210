import { expect } from '@open-wc/testing';
import { reportText } from '../../../src/features/diagnosis/diagnosis-report.js';
import { diagnosis, refusal } from '../../support/diagnosis.js';

describe('a report to be copied', () => {
  it('says that nothing is wrong, the facts, and where that is', () => {
    const lines = reportText(diagnosis()).split('\n');
    expect(lines.slice(0, 3)).to.deep.equal(['Diagnosis of integreat-panel', '', 'No problems found.']);
    expect(lines).to.include.members([
      'Version: 1.0.0',
      'Page: https://city.example/new-here/',
      'Browser: Browser 1.0',
    ]);
    expect(lines.join()).to.not.contain('Refused to other parts');
  });

  it('lists problems, each with what mends it, and what was refused to others', () => {
    const text = reportText(
      diagnosis({
        refusals: [
          refusal(),
          refusal({ isPanels: false, directive: 'img-src', blocked: 'https://ads.example/', times: 4 }),
        ],
      }),
    );
    expect(text).to.contain(
      'Problems:\n- The page’s security policy refuses https://cms.example/api/v3/regions/ to the panel (connect-src).\n  Add to the page’s Content-Security-Policy: connect-src https://cms.example\n',
    );
    expect(text).to.contain('Refused to other parts of the page:\n- img-src https://ads.example/ (4)');
  });

  it('has one line each, whatever was written', () => {
    const line = reportText(diagnosis({ path: 'a\nVersion: 9', page: 'b\r\nc' }));
    expect(line).to.contain('Path: a\\u{a}Version: 9\n').and.to.contain('Page: b\\u{d}\\u{a}c');
  });
});
