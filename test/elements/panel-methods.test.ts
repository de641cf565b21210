/** Methods of a panel whose promise nobody takes: a page that only calls them has no more to do with a failure than to hear of it. */
import { expect } from '@open-wc/testing';
import { PanelError, type IntegreatPanel } from '../../src/index.js';
import { consoleLines, leavePage, rejection } from '../support/page.js';
import { closePanels, openPanel } from '../support/panel.js';

/** What the browser complains of as rejected and unhandled: everything before a last one of the test's own. */
async function complaintsAfter(act: () => Promise<unknown>): Promise<unknown[]> {
  const last = new Error('the last one');
  const complaints: unknown[] = [];
  let stop = () => {};
  const done = new Promise<void>((resolve) => {
    const listen = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation(); // a complaint fails this test by what it expects
      if (event.reason === last) resolve();
      else complaints.push(event.reason);
    };
    window.addEventListener('unhandledrejection', listen, { capture: true });
    stop = () => window.removeEventListener('unhandledrejection', listen, { capture: true });
  });
  try {
    await act();
    void Promise.reject(last);
    await done;
  } finally {
    stop();
  }
  return complaints;
}

const CALLS: Readonly<Record<string, (panel: IntegreatPanel) => Promise<void>>> = {
  'open()': (panel) => panel.open(),
  "navigate('/x/y/')": (panel) => panel.navigate('/x/y/'),
  "search('x')": (panel) => panel.search('x'),
  "search('x', { focus: true })": (panel) => panel.search('x', { focus: true }),
  "pickRegion('zz')": (panel) => panel.pickRegion('zz'),
  'reload()': (panel) => panel.reload(),
};

describe('a method whose promise nobody takes', () => {
  beforeEach(() => void consoleLines());
  afterEach(() => {
    closePanels();
    leavePage();
  });

  it('would be complained of by the browser', async () => {
    const failure = new Error('nobody’s');
    const complaints = await complaintsAfter(() => {
      void Promise.reject(failure);
      return Promise.resolve();
    });
    expect(complaints).to.deep.equal([failure]);
  });

  for (const mode of ['inline', 'button']) {
    for (const [name, call] of Object.entries(CALLS)) {
      it(`${name} of a panel of an unknown region (${mode}): no complaint, and a PanelError for who waits`, async () => {
        const { panel } = await openPanel({ attributes: { region: 'lindenfrt', mode } });
        const complaints = await complaintsAfter(async () => {
          void call(panel);
          const error = await rejection(call(panel));
          expect(error).to.be.instanceOf(PanelError);
          expect(error).to.have.property('code').that.is.oneOf(['config', 'not-found']);
        });
        expect(complaints.map(String)).to.be.empty;
      });
    }
  }
});
