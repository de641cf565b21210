import { expect } from '@open-wc/testing';
import { diagnosisBox, type DiagnosisBoxProps } from '../../../src/features/diagnosis/diagnosis-box.js';
import { diagnosis, refusal } from '../../support/diagnosis.js';
import { nextTask } from '../../support/clock.js';
import { click, MARKUP, press, show, textOf, texts, the } from '../view.js';

const box = (props: Partial<DiagnosisBoxProps> = {}) =>
  diagnosisBox({ diagnosis: diagnosis(), copyState: 'open', onCopy: () => undefined, ...props });

const SICK = diagnosis({
  id: 'info',
  refusals: [refusal()],
  faults: [{ kind: 'no-language' }, { kind: 'inert', by: 'main' }],
});

describe('the box for the page’s author', () => {
  it('is accessible, well and sick, in a panel of any language', async () => {
    const { root, update } = show(box());
    root.lang = 'ar';
    root.dir = 'rtl';
    await expect(root).to.be.accessible();
    for (const copyState of ['open', 'copied', 'refused'] as const) {
      update(box({ diagnosis: SICK, copyState }));
      await expect(root).to.be.accessible();
    }
  });

  it('is English, from left to right, with a name of its own on a page of several panels', () => {
    const region = the(show(box({ diagnosis: SICK })).root, 'section');
    expect(region.lang).to.equal('en');
    expect(region.dir).to.equal('ltr');
    expect(region.ariaLabel).to.equal('Diagnosis of integreat-panel info');
  });

  it('is open, and stays closed once it was closed', () => {
    const { root, update } = show(box());
    const details = the<HTMLDetailsElement>(root, 'details');
    expect(details.open).to.be.true;
    details.open = false;
    update(box({ diagnosis: SICK }));
    expect(details.open).to.be.false;
  });

  it('says how much is wrong, what it is, and what mends it', () => {
    const { root, update } = show(box());
    expect(textOf(the(root, 'summary'))).to.equal('Diagnosis: no problems found');
    expect(root.querySelector('li')).to.be.null;
    update(box({ diagnosis: SICK }));
    expect(textOf(the(root, 'summary'))).to.equal('Diagnosis: 3 problems');
    expect(texts(root, 'li code')).to.deep.equal(['connect-src https://cms.example', '<html lang="de">']);
    update(box({ diagnosis: diagnosis({ faults: [{ kind: 'inert', by: 'main' }] }) }));
    expect(textOf(the(root, 'summary'))).to.equal('Diagnosis: 1 problem');
  });

  it('names the facts', () => {
    const { root } = show(box());
    expect(texts(root, 'dt')).to.include.members(['Version', 'CMS', 'Language', 'Theme', 'Trusted Types']);
    expect(texts(root, 'dd')).to.include('https://cms.example, reached in 120 ms');
  });

  it('copies the report, and says so', () => {
    let copies = 0;
    const { root, update } = show(box({ onCopy: () => copies++ }));
    click(the(root, 'button'));
    expect(copies).to.equal(1);
    expect(textOf(the(root, '[role="status"]'))).to.equal('');
    update(box({ copyState: 'copied' }));
    expect(textOf(the(root, '[role="status"]'))).to.equal('The report is copied.');
    expect(root.querySelector('textarea')).to.be.null;
  });

  it('leaves the copying to the author where the browser refuses', async () => {
    const { root } = show(box({ copyState: 'refused' }));
    await nextTask();
    const field = the<HTMLTextAreaElement>(root, 'textarea');
    expect(document.activeElement === field).to.be.true;
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
    expect(field.value).to.contain('Version: 1.0.0');
    expect(field.readOnly).to.be.true;
    expect(press(field, 'c').reachesPage).to.be.false;
    expect(press(field, 'Escape').reachesPage).to.be.true;
  });

  it('shows anything that others have written as text', () => {
    const { root } = show(
      box({ diagnosis: diagnosis({ path: MARKUP, errors: [{ code: 'x', message: MARKUP, hint: MARKUP }] }) }),
    );
    expect(root.querySelector('img')).to.be.null;
    expect(textOf(the(root, 'li'))).to.contain(MARKUP);
  });
});
