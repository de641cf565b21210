import { expect, nextFrame } from '@open-wc/testing';
import { json, TestCms } from '../support/cms.js';
import { leavePage, pickLanguage, rejection } from '../support/page.js';
import { closePanels, openPanel } from '../support/panel.js';

const START = ['regions/lindenfurt/', 'lindenfurt/de/children/?depth=1'];

/** A CMS that does not answer, and the signals with which it was asked. */
function silentCms(): { cms: TestCms; signals: AbortSignal[]; speak: () => void } {
  const cms = new TestCms();
  const signals: AbortSignal[] = [];
  const speak = cms.when(/./, (_, init) => {
    const signal = init!.signal!;
    signals.push(signal);
    return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
  });
  return { cms, signals, speak };
}

describe('when a panel loads', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  it('asks for what it shows, and for nothing else', async () => {
    const { panel, cms } = await openPanel();
    await panel.ready;
    expect(cms.calls).to.have.members(START);
    await panel.navigate('/lindenfurt/de/wohnen/');
    expect(cms.calls.slice(2)).to.deep.equal(['lindenfurt/de/children/?url=/lindenfurt/de/wohnen/&depth=1']);
  });

  it('asks once for what is shown again', async () => {
    const visitor = await openPanel();
    await visitor.panel.ready;
    await visitor.panel.navigate('/lindenfurt/de/wohnen/');
    pickLanguage(visitor, 'English');
    await visitor.next('integreat-language-change');
    const calls = visitor.cms.calls.length;
    pickLanguage(visitor, 'Deutsch');
    await visitor.next('integreat-language-change');
    await visitor.panel.navigate('/');
    expect(visitor.cms.calls).to.have.length(calls);
  });

  describe('and moves within the page', () => {
    it('asks for nothing again, and keeps what is shown', async () => {
      const visitor = await openPanel();
      await visitor.panel.navigate('/lindenfurt/de/wohnen/');
      const calls = visitor.cms.calls.length;
      document.body.append(visitor.panel);
      await nextFrame();
      expect(visitor.title).to.equal('Wohnen');
      expect(visitor.cms.calls).to.have.length(calls);
      visitor.panel.remove();
    });

    it('goes on with what is under way', async () => {
      const cms = new TestCms();
      const held = cms.hold();
      const visitor = await openPanel({ cms });
      expect(cms.calls).to.have.members(START);
      const other = document.createElement('div');
      visitor.panel.parentElement!.append(other);
      other.append(visitor.panel);
      await nextFrame();
      held.release();
      await visitor.panel.ready;
      expect(cms.calls).to.have.members(START);
      expect(visitor.tiles).to.have.length(9);
    });
  });

  describe('and leaves the page', () => {
    it('gives up what is under way, and asks again when it comes back', async () => {
      const { cms, signals, speak } = silentCms();
      const visitor = await openPanel({ cms });
      const frame = visitor.panel.parentElement!;
      visitor.panel.remove();
      await nextFrame();
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true]);
      speak();
      frame.append(visitor.panel);
      await visitor.panel.ready;
      expect(visitor.tiles).to.have.length(9);
      expect(cms.calls).to.have.members([...START, ...START]);
    });

    it('tells nobody of a failure that is none', async () => {
      const { cms } = silentCms();
      const { panel } = await openPanel({ cms });
      let isTold = false;
      panel.addEventListener('integreat-error', () => (isTold = true));
      panel.remove();
      await nextFrame();
      expect(isTold).to.be.false;
    });

    it('shows at once what was there, when it comes back', async () => {
      const visitor = await openPanel();
      await visitor.panel.navigate('/lindenfurt/de/wohnen/');
      const frame = visitor.panel.parentElement!;
      const calls = visitor.cms.calls.length;
      visitor.panel.remove();
      await nextFrame();
      frame.append(visitor.panel);
      await visitor.panel.updateComplete;
      expect(visitor.title).to.equal('Wohnen');
      pickLanguage(visitor, 'English');
      await visitor.next('integreat-language-change');
      expect(visitor.title).to.equal('Housing');
      expect(visitor.cms.calls).to.have.length(calls + 1);
    });

    it('gives up what it asks for again', async () => {
      const cms = new TestCms();
      const undo = cms.when(/./, () => json({}, 403));
      const visitor = await openPanel({ cms });
      await rejection(visitor.panel.ready);
      undo();
      const signal = await new Promise<AbortSignal>((resolve) => {
        cms.when(/^regions/, (_, init) => {
          resolve(init!.signal!);
          return new Promise(() => {});
        });
        visitor.click('Noch einmal versuchen');
      });
      expect(signal.aborted).to.be.false;
      visitor.panel.remove();
      await nextFrame();
      expect(signal.aborted).to.be.true;
    });
  });

  describe('and something fails', () => {
    it('does not ask again by itself', async () => {
      const cms = new TestCms();
      cms.when(/./, () => json({}, 403));
      const { panel } = await openPanel({ cms });
      await rejection(panel.ready);
      const calls = cms.calls.length;
      panel.headingLevel = 3;
      panel.requestUpdate();
      await nextFrame();
      expect(cms.calls).to.have.length(calls);
    });

    it('asks again for what failed only', async () => {
      const cms = new TestCms();
      const undo = cms.when(/children/, () => json({}, 403));
      const visitor = await openPanel({ cms });
      await rejection(visitor.panel.ready);
      undo();
      cms.calls.length = 0;
      visitor.click('Noch einmal versuchen');
      await visitor.next('integreat-ready');
      expect(cms.calls).to.deep.equal(['lindenfurt/de/children/?depth=1']);
    });

    it('asks once more for what was under way, and fails after the visitor has tried again', async () => {
      const cms = new TestCms();
      let fail = () => {};
      const undoPages = cms.when(/children/, () => new Promise((resolve) => (fail = () => resolve(json({}, 403)))));
      const undoRegion = cms.when(/regions/, () => json({}, 403));
      const visitor = await openPanel({ cms });
      await rejection(visitor.panel.ready);
      undoRegion();
      undoPages();
      visitor.click('Noch einmal versuchen');
      fail();
      await visitor.next('integreat-ready');
      expect(visitor.tiles).to.have.length(9);
    });

    it('asks again when the visitor comes back to it', async () => {
      const cms = new TestCms();
      const undo = cms.when(/url=/, () => json({}, 403));
      const visitor = await openPanel({ cms });
      await visitor.panel.ready;
      await rejection(visitor.panel.navigate('/lindenfurt/de/wohnen/'));
      await visitor.panel.navigate('/');
      undo();
      await visitor.panel.navigate('/lindenfurt/de/wohnen/');
      expect(visitor.title).to.equal('Wohnen');
    });
  });
});
