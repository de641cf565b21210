import { expect, fixtureCleanup, fixtureSync } from '@open-wc/testing';
import { PanelHistory, restore, stopAt, type Stop } from '../../src/elements/panel-history.js';
import { NEW_VISIT, type Visit } from '../../src/store/plan.js';

const visit = (path: string): Visit => ({ ...NEW_VISIT, region: 'lindenfurt', path });

/** A place that was left, by a number. */
const stop = (number: number): Stop => ({
  visit: visit(`/r/de/${number}/`),
  top: number,
  scrolled: 0,
  link: null,
  address: 'https://host.example/',
});

const LINK = '/lindenfurt/de/arbeit/';

describe('the way back within a panel', () => {
  it('is empty at first', () => {
    const history = new PanelHistory();
    expect(history.isEmpty).to.be.true;
    expect(history.back()).to.equal(undefined);
    expect(history.isEmpty).to.be.true;
  });

  it('is the browser’s where the page’s address is that of the place before, and else is none', () => {
    const history = new PanelHistory();
    history.leave({ ...stop(1), address: 'https://host.example/?integreat=/r/de/1/' });
    history.leave({ ...stop(2), address: 'https://host.example/?integreat=/r/de/2/' });
    expect(history.backTo('https://host.example/?integreat=/r/de/2/')?.top).to.equal(2);
    expect(history.isEmpty).to.be.false;
    expect(history.backTo('https://host.example/elsewhere')).to.equal(undefined);
    expect(history.isEmpty).to.be.true;
  });

  it('leads to what was left last, then to what was before', () => {
    const history = new PanelHistory();
    const [first, second] = [stop(1), stop(2)];
    history.leave(first);
    history.leave(second);
    expect(history.isEmpty).to.be.false;
    expect(history.back()).to.equal(second);
    expect(history.isEmpty).to.be.false;
    expect(history.back()).to.equal(first);
    expect(history.isEmpty).to.be.true;
  });

  it('goes on from where the visitor went back to', () => {
    const history = new PanelHistory();
    for (const number of [1, 2]) history.leave(stop(number));
    history.back();
    history.leave(stop(3));
    expect([history.back()?.top, history.back()?.top, history.back()?.top]).to.deep.equal([3, 1, undefined]);
  });

  it('keeps the same place as often as it was left', () => {
    const history = new PanelHistory();
    const same = stop(1);
    history.leave(same);
    history.leave(same);
    expect([history.back(), history.back(), history.back()]).to.deep.equal([same, same, undefined]);
  });

  it('is fifty places long at most, and forgets the oldest', () => {
    const history = new PanelHistory();
    for (let number = 1; number <= 120; number++) history.leave(stop(number));
    const way: number[] = [];
    for (let back = history.back(); back; back = history.back()) way.push(back.top);
    expect(way).to.deep.equal(Array.from({ length: 50 }, (_, index) => 120 - index));
  });

  it('ends with another region or language', () => {
    const history = new PanelHistory();
    for (const number of [1, 2]) history.leave(stop(number));
    history.clear();
    expect(history.isEmpty).to.be.true;
    expect(history.back()).to.equal(undefined);
    history.leave(stop(3));
    expect(history.back()?.top).to.equal(3);
  });

  it('is each panel’s own', () => {
    const [one, other] = [new PanelHistory(), new PanelHistory()];
    one.leave(stop(1));
    expect(other.isEmpty).to.be.true;
  });
});

/** A panel of 3000 pixels, after 1000 pixels of the page and before 5000 others, within what is put around it. */
function pageWith(around: (panel: string) => string = (panel) => panel): HTMLElement {
  const frame = fixtureSync<HTMLElement>(`
    <div>
      <div style="block-size: 1000px"></div>
      ${around('<section id="panel" style="block-size: 3000px"></section>')}
      <div style="block-size: 5000px"></div>
    </div>`);
  return frame.querySelector<HTMLElement>('#panel')!;
}

const topOf = (element: Element) => Math.round(element.getBoundingClientRect().top);

describe('a place in the page', () => {
  afterEach(() => {
    fixtureCleanup();
    document.documentElement.style.scrollBehavior = '';
    window.scrollTo({ top: 0, behavior: 'instant' });
  });

  it('is noted with what was shown and which link was followed', () => {
    const panel = pageWith();
    window.scrollTo(0, 1200);
    const here = stopAt(panel, null, visit('/r/de/a/'), LINK);
    const address = location.href;
    expect(here).to.deep.equal({ visit: visit('/r/de/a/'), address, top: topOf(panel), scrolled: 0, link: LINK });
    expect(stopAt(panel, null, NEW_VISIT, null).link).to.equal(null);
  });

  it('is found again after the page was scrolled', () => {
    const panel = pageWith();
    window.scrollTo(0, 1700);
    const here = stopAt(panel, null, NEW_VISIT, null);
    window.scrollTo(0, 300);
    restore(here, panel, null);
    expect(topOf(panel)).to.equal(Math.round(here.top));
    expect(window.scrollY).to.be.closeTo(1700, 1);
  });

  it('is where the panel is, also when what is above has grown or shrunk', () => {
    const panel = pageWith();
    const above = panel.previousElementSibling as HTMLElement;
    window.scrollTo(0, 1700);
    const here = stopAt(panel, null, NEW_VISIT, null);
    for (const height of ['1600px', '800px']) {
      above.style.blockSize = height;
      window.scrollTo(0, 0);
      restore(here, panel, null);
      expect(topOf(panel), height).to.equal(Math.round(here.top));
    }
  });

  it('is reached at once, also in a page that scrolls smoothly', () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    const panel = pageWith();
    window.scrollTo({ top: 1700, behavior: 'instant' });
    const here = stopAt(panel, null, NEW_VISIT, null);
    window.scrollTo({ top: 0, behavior: 'instant' });
    restore(here, panel, null);
    expect(topOf(panel)).to.equal(Math.round(here.top));
  });

  it('stays as near as the page gets, where it has become too short', () => {
    const panel = pageWith();
    window.scrollTo(0, 3500);
    const here = stopAt(panel, null, NEW_VISIT, null);
    panel.style.blockSize = '10px';
    panel.nextElementSibling!.remove();
    restore(here, panel, null);
    const { scrollHeight, clientHeight } = document.documentElement;
    expect(window.scrollY).to.be.closeTo(scrollHeight - clientHeight, 1);
  });

  it('does not move sideways', () => {
    const panel = pageWith();
    panel.style.inlineSize = '9000px';
    window.scrollTo(400, 1700);
    const here = stopAt(panel, null, NEW_VISIT, null);
    window.scrollTo(200, 0);
    restore(here, panel, null);
    expect(window.scrollX).to.be.closeTo(200, 1);
  });

  it('is also how far the panel itself was scrolled', () => {
    const panel = pageWith();
    panel.style.cssText = 'block-size: 400px; overflow-y: auto';
    panel.innerHTML = '<div style="block-size: 4000px"></div>';
    window.scrollTo(0, 900);
    panel.scrollTop = 650;
    const here = stopAt(panel, panel, NEW_VISIT, null);
    expect(here.scrolled).to.equal(650);
    panel.scrollTop = 0;
    window.scrollTo(0, 0);
    restore(here, panel, panel);
    expect(panel.scrollTop).to.equal(650);
    expect(topOf(panel)).to.equal(Math.round(here.top));
  });

  describe('within a box that scrolls', () => {
    const inBox = (style: string) =>
      pageWith((panel) => `<div id="box" style="block-size: 500px; ${style}"><div>${panel}</div></div>`);
    const boxOf = (panel: HTMLElement) => panel.closest<HTMLElement>('#box')!;

    for (const overflow of ['auto', 'scroll']) {
      it(`is found again by scrolling the box (${overflow}), not the page`, () => {
        const panel = inBox(`overflow-y: ${overflow}`);
        const box = boxOf(panel);
        window.scrollTo(0, 800);
        box.scrollTop = 1400;
        const here = stopAt(panel, null, NEW_VISIT, null);
        box.scrollTop = 100;
        restore(here, panel, null);
        expect(box.scrollTop).to.equal(1400);
        expect(window.scrollY).to.equal(800);
        expect(topOf(panel)).to.equal(Math.round(here.top));
      });
    }

    it('is found again in the nearest of several', () => {
      const panel = pageWith(
        (inner) => `
          <div id="outer" style="block-size: 600px; overflow-y: auto">
            <div style="block-size: 200px"></div>
            <div id="box" style="block-size: 500px; overflow-y: auto">${inner}</div>
          </div>`,
      );
      const [box, outer] = [boxOf(panel), panel.closest('#outer')!];
      outer.scrollTop = 50;
      box.scrollTop = 1400;
      const here = stopAt(panel, null, NEW_VISIT, null);
      box.scrollTop = 0;
      restore(here, panel, null);
      expect([box.scrollTop, outer.scrollTop]).to.deep.equal([1400, 50]);
    });

    it('is found again by scrolling the page where the box has nothing to scroll', () => {
      const panel = inBox('overflow-y: auto; block-size: auto');
      window.scrollTo(0, 1700);
      const here = stopAt(panel, null, NEW_VISIT, null);
      window.scrollTo(0, 0);
      restore(here, panel, null);
      expect(window.scrollY).to.be.closeTo(1700, 1);
    });

    it('is found again by scrolling the page where the box only cuts off', () => {
      const panel = inBox('overflow-y: hidden');
      window.scrollTo(0, 900);
      const here = stopAt(panel, null, NEW_VISIT, null);
      window.scrollTo(0, 0);
      restore(here, panel, null);
      expect(boxOf(panel).scrollTop).to.equal(0);
      expect(window.scrollY).to.be.closeTo(900, 1);
    });

    it('is found again where the panel is in somebody else’s shadow root', () => {
      const host = pageWith((inner) => `<div id="box" style="block-size: 500px; overflow-y: auto">${inner}</div>`);
      const box = boxOf(host);
      const panel = document.createElement('section');
      panel.style.cssText = 'display: block; block-size: 3000px';
      host.attachShadow({ mode: 'open' }).append(panel);
      window.scrollTo(0, 800);
      box.scrollTop = 1400;
      const here = stopAt(panel, null, NEW_VISIT, null);
      box.scrollTop = 100;
      restore(here, panel, null);
      expect(topOf(panel)).to.equal(Math.round(here.top));
      expect([box.scrollTop, window.scrollY]).to.deep.equal([1400, 800]);
    });
  });

  describe('where the body scrolls', () => {
    afterEach(() => document.body.removeAttribute('style'));

    it('with the page, is found again', () => {
      document.body.style.cssText = 'overflow-y: auto';
      const panel = pageWith();
      window.scrollTo(0, 1700);
      const here = stopAt(panel, null, NEW_VISIT, null);
      window.scrollTo(0, 0);
      restore(here, panel, null);
      expect(window.scrollY).to.be.closeTo(1700, 1);
    });
  });
});
