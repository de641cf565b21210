/** The loader's source as a module of a page. The built one, in classic tags on whole pages, is tested in test/hosts. */
import { expect, fixture, html } from '@open-wc/testing';
import { CLAIM, claimOf, type Claim } from '../src/host/early-requests.js';
import { PanelError } from '../src/model/panel-error.js';
import { TestCms } from './support/cms.js';
import { consoleLines, heard, leavePage, listen } from './support/page.js';

/** What the build puts into the loader. */
const PUT_IN = {
  __ENTRY__: 'define.ts',
  __CHUNKS__: ['define.ts'],
  __LOCALES__: 'de-DcptSm',
  __VERSION__: '1.2.3',
};

const cms = new TestCms();
const muehlenau = { region: 'muehlenau', language: 'de', api: cms.base };

/** A script tag of the page, as the loader's classic form would find it. */
function tag(data: Readonly<Record<string, string>>): HTMLScriptElement {
  const script = document.createElement('script');
  Object.assign(script.dataset, data);
  return script;
}

/** Puts a tag into the page and has its panel placed; what comes back is the tag's neighbour. */
async function place(data: Readonly<Record<string, string>>): Promise<Element | null> {
  const frame = await fixture(html`<main>${tag(data)}</main>`);
  const script = frame.querySelector('script')!;
  claimOf(window)!.place(script);
  return script.nextElementSibling;
}

describe('the loader', () => {
  let claim: Claim | undefined;

  before(async () => {
    Object.assign(window, PUT_IN);
    const standing = await fixture(
      html`<integreat-panel region="lindenfurt" api=${cms.base} language="de"></integreat-panel>`,
    );
    await import('../src/loader.js');
    claim = claimOf(window);
    expect(standing.matches(':defined'), 'the elements are still on the way').to.be.false;
  });

  afterEach(leavePage);

  it('claims the page under its one global', () => {
    expect(claim?.version).to.equal('1.2.3');
    expect(Object.getOwnPropertyDescriptor(window, CLAIM)).to.include({ writable: false, configurable: false });
  });

  it('asks for the first screen of a panel in sight while its code is on the way', () => {
    expect(cms.calls).to.deep.equal(['regions/lindenfurt/', 'lindenfurt/de/children/?depth=1']);
  });

  it('defines the elements, which take over what it has asked for', async () => {
    await customElements.whenDefined('integreat-panel');
    const panel = await fixture<HTMLElementTagNameMap['integreat-panel']>(
      html`<integreat-panel region="lindenfurt" api=${cms.base} language="de"></integreat-panel>`,
    );
    await panel.ready;
    expect(claim?.early.size).to.equal(0);
    expect(cms.calls).to.have.length(2);
  });

  it('places a panel beside a tag, with what the tag says to a panel and nothing else', async () => {
    const panel = await place({ ...muehlenau, cookieconsent: 'marketing', linkTarget: 'blank' });
    expect(panel?.localName).to.equal('integreat-panel');
    expect(panel?.getAttributeNames().sort()).to.deep.equal(['api', 'language', 'link-target', 'region']);
    expect(panel?.getAttribute('link-target')).to.equal('blank');
  });

  it('remembers the tag of each panel', async () => {
    const panel = await place(muehlenau);
    expect(claim?.tags.get(panel!) === panel?.previousElementSibling).to.be.true;
  });

  it('places none for a tag that says nothing about one', async () => {
    expect(await place({ cookieconsent: 'marketing', language: 'de' })).to.equal(null);
  });

  it('places a panel where a tag says', async () => {
    const target = await fixture(html`<aside id="target"></aside>`);
    expect(await place({ ...muehlenau, target: '#target' })).to.equal(null);
    expect(target.firstElementChild?.localName).to.equal('integreat-panel');
  });

  for (const [target, why] of [
    ['#nowhere', 'finds nothing'],
    ['<no selector>', 'is no selector'],
  ] as const) {
    it(`tells of a target that is not there: ${target}`, async () => {
      const errors: unknown[] = [];
      listen('integreat-error', (event) => errors.push(event));
      const lines = consoleLines();
      await place({ ...muehlenau, target });
      expect(errors).to.have.length(1);
      expect(errors[0]).to.include({ code: 'config', bubbles: true, cancelable: true, composed: true });
      expect(errors[0]).to.have.property('message').that.equals(`data-target="${target}" ${why}`);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('data-target');
    });
  }

  it('gives up where the elements say that they are not to be had: a line, an event and a link for each panel without a child', async () => {
    const frame = await fixture(
      html`<main>
        <integreat-panel region="lindenfurt"></integreat-panel><integreat-panel><b>own</b></integreat-panel>
      </main>`,
    );
    const events = heard('integreat-error');
    const lines = consoleLines();
    claim!.fail(new PanelError('csp', 'no policy', { hint: 'Content-Security-Policy: trusted-types integreat-panel' }));
    expect(lines).to.deep.equal([
      '[integreat-panel] csp: no policy. Content-Security-Policy: trusted-types integreat-panel',
    ]);
    expect(events).to.have.length(2);
    expect(events[0]).to.include({ code: 'csp', message: 'no policy' });
    const [first, second] = Array.from(frame.children, (panel) => panel.textContent);
    expect([first, second]).to.deep.equal(['Integreat: lindenfurt', 'own']);
  });
});
