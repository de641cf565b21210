import { expect, fixtureSync, nextFrame } from '@open-wc/testing';
import { watchTheme } from '../../src/host/theme-watch.js';
import { themeBehind } from '../../src/host/theme.js';

/** A page that has a dark mode, whichever way it goes. */
const PAGE = `
  html.night, html[data-mode='night'], body.night, body[theme='night'], body[bgcolor='black'] { background: rgb(1 1 1); }
  .fading { background: white; transition: background-color 0.03s; }
  .fading.night { background: black; }
  .pulsing { animation: 0.03s forwards pulse; }
  @keyframes pulse { to { background: black; } }
  .slotted { background: black; }
`;

/** An element that is watched. */
function watched(html = '<p></p>') {
  const box = fixtureSync<HTMLElement>(`<div>${html}</div>`);
  const element = box.querySelector('p')!;
  const calls: string[] = [];
  let onCall = () => {};
  const undo = watchTheme(element, () => {
    calls.push(themeBehind(element));
    onCall();
  });
  undos.push(undo);
  /** Resolves with the theme when the page has changed, after an act that changes it. */
  const afterwards = async (act: () => void): Promise<string> => {
    await frames(); // the first call is over
    const isCalled = new Promise<void>((resolve) => (onCall = resolve));
    act();
    await isCalled;
    return calls.at(-1)!;
  };
  return { box, element, calls, undo, afterwards };
}

async function frames(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

function addStyle(text: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
  undos.push(() => style.remove());
  return style;
}

/** What is set up on the way, and taken down again: listeners and observers. */
function counted(): { readonly listeners: () => number; readonly observers: () => number } {
  const { addEventListener } = EventTarget.prototype;
  const { observe } = MutationObserver.prototype;
  const signals: (AbortSignal | undefined)[] = [];
  const observers = new Set<MutationObserver>();
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof addEventListener>) {
    signals.push(typeof args[2] === 'object' ? args[2].signal : undefined);
    return addEventListener.apply(this, args);
  };
  MutationObserver.prototype.observe = function (this: MutationObserver, ...args: Parameters<typeof observe>) {
    observers.add(this);
    return observe.apply(this, args);
  };
  const { disconnect } = MutationObserver.prototype;
  MutationObserver.prototype.disconnect = function (this: MutationObserver) {
    observers.delete(this);
    return disconnect.apply(this);
  };
  undos.push(() => {
    EventTarget.prototype.addEventListener = addEventListener;
    Object.assign(MutationObserver.prototype, { observe, disconnect });
  });
  return { listeners: () => signals.filter((each) => !each?.aborted).length, observers: () => observers.size };
}

const undos: (() => void)[] = [];

describe('the theme of a page that changes', () => {
  beforeEach(async () => {
    const style = addStyle(PAGE);
    await new Promise((resolve) => style.addEventListener('load', resolve));
  });
  afterEach(() => {
    for (const undo of undos.splice(0).reverse()) undo();
    for (const element of [document.documentElement, document.body]) {
      for (const name of ['class', 'style', 'data-mode', 'theme', 'bgcolor']) element.removeAttribute(name);
    }
  });

  const acts: Readonly<Record<string, (box: HTMLElement, element: HTMLElement) => void>> = {
    'a class on <html>': () => document.documentElement.classList.add('night'),
    'a data attribute on <html>': () => (document.documentElement.dataset['mode'] = 'night'),
    'color-scheme on <html>': () => document.documentElement.style.setProperty('color-scheme', 'dark'),
    'a class on <body>': () => document.body.classList.add('night'),
    'an attribute of any name on <body>': () => document.body.setAttribute('theme', 'night'),
    'a style on <body>': () => document.body.style.setProperty('background-color', 'black'),
    'an old attribute on <body>': () => document.body.setAttribute('bgcolor', 'black'),
    'an ancestor': (box) => box.style.setProperty('background', 'black'),
    'the element itself': (_, element) => element.style.setProperty('background', 'black'),
    'a style sheet in the head': () => void addStyle('body { background: black; }'),
    'the end of a fade': (box) => box.classList.add('night'),
    'the end of an animation': (box) => box.classList.add('pulsing'),
  };
  for (const [name, act] of Object.entries(acts)) {
    it(`is told after a change by ${name}`, async () => {
      const { box, element, calls, afterwards } = watched();
      if (name === 'the end of a fade') box.classList.add('fading');
      expect(await afterwards(() => act(box, element))).to.equal('dark');
      expect(calls[0]).to.equal('light');
    });
  }

  it('is told when a style sheet has arrived, wherever it stands', async () => {
    const { box, afterwards } = watched();
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = URL.createObjectURL(new Blob(['body { background: black; }'], { type: 'text/css' }));
    expect(await afterwards(() => box.append(link))).to.equal('dark');
  });

  it('is told when a style sheet of the head is changed or switched off', async () => {
    const style = addStyle('body { background: black; }');
    const { afterwards } = watched();
    expect(await afterwards(() => (style.media = 'print'))).to.equal('light');
    expect(await afterwards(() => style.removeAttribute('media'))).to.equal('dark');
    expect(await afterwards(() => (style.firstChild!.nodeValue = 'body { background: white; }'))).to.equal('light');
  });

  it('is told through shadow roots and slots, where fades end as well', async () => {
    const { box, afterwards } = watched('<section><p></p></section>');
    const inner = box.querySelector('section')!.attachShadow({ mode: 'open' });
    inner.innerHTML = `<style>${PAGE}</style><div class="fading"><slot></slot></div>`;
    box.setAttribute('class', 'any'); // the page has put the box around the element after the start
    await frames();
    expect(await afterwards(() => inner.querySelector('div')!.classList.add('night'))).to.equal('dark');
  });

  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    it(`is looked at when the device changes ${query}`, async () => {
      const { matchMedia } = window;
      let prefersIt = false;
      const lists: EventTarget[] = [];
      window.matchMedia = (text) => {
        const list = new EventTarget();
        if (text === query) lists.push(list);
        return Object.defineProperty(list, 'matches', { get: () => text === query && prefersIt }) as MediaQueryList;
      };
      undos.push(() => (window.matchMedia = matchMedia));
      const { calls, afterwards } = watched('<div style="color-scheme: light dark"><p></p></div>');
      const theme = await afterwards(() => {
        prefersIt = true;
        for (const list of lists) list.dispatchEvent(new Event('change'));
      });
      expect(calls[0]).to.equal('light');
      expect(theme).to.equal(query.includes('scheme') ? 'dark' : 'light');
    });
  }

  it('is looked at when the page comes back', async () => {
    const { element, calls, afterwards } = watched();
    await frames();
    const sheet = new CSSStyleSheet(); // nobody tells of these
    sheet.replaceSync('body { background: black; }');
    document.adoptedStyleSheets.push(sheet);
    undos.push(() => document.adoptedStyleSheets.pop());
    await frames();
    expect(calls).to.deep.equal(['light']);
    expect(await afterwards(() => window.dispatchEvent(new PageTransitionEvent('pageshow')))).to.equal('dark');
    expect(themeBehind(element)).to.equal('dark');
  });

  it('is told of colours that the page sets for the panel', async () => {
    const { box, calls, afterwards } = watched();
    await afterwards(() => box.style.setProperty('--integreat-accent', 'red'));
    expect(calls).to.deep.equal(['light', 'light']);
  });

  it('is told once in the first frame, then once a frame, and not where colours stay', async () => {
    const { box, calls } = watched();
    expect(calls).to.be.empty;
    await frames();
    expect(calls).to.have.length(1);
    box.style.setProperty('background', 'black');
    document.body.classList.add('night');
    await Promise.resolve();
    document.documentElement.classList.add('night');
    await frames();
    expect(calls).to.have.length(2);
    document.body.classList.add('scrolled');
    box.style.setProperty('transform', 'translateY(1px)');
    await frames();
    expect(calls).to.have.length(2);
  });

  it('is told although the page changes something in every frame', async () => {
    const { box, calls } = watched();
    let frame = 0;
    const move = (): void => {
      box.style.setProperty('translate', `${frame}px`);
      frame = requestAnimationFrame(move);
    };
    undos.push(() => cancelAnimationFrame(frame));
    move();
    await frames();
    document.body.classList.add('night');
    await frames();
    await frames();
    expect(calls).to.deep.equal(['light', 'dark']);
  });

  it('is watched once for all elements, and not at all after the last', async () => {
    const count = counted();
    const all = Array.from({ length: 20 }, () => watched());
    const one = watched();
    expect(count.observers()).to.equal(1);
    expect(count.listeners()).to.be.at.most(8);
    await frames();
    for (const each of all) each.undo();
    expect(count.observers()).to.equal(1);
    expect(await one.afterwards(() => document.body.classList.add('night'))).to.equal('dark');
    expect(all.every(({ calls }) => calls.length === 1)).to.be.true;
    one.undo();
    one.undo();
    expect([count.observers(), count.listeners()]).to.deep.equal([0, 0]);
    document.body.classList.remove('night');
    await frames();
    expect(one.calls).to.have.length(2);
  });

  it('is told to the others when one leaves in the moment of the change', async () => {
    const [one, other] = [watched(), watched()];
    const theme = await one.afterwards(() => {
      document.body.classList.add('night');
      other.undo();
    });
    expect(theme).to.equal('dark');
  });

  it('is told to nobody who leaves before the first frame', async () => {
    const { calls, undo } = watched();
    undo();
    await frames();
    expect(calls).to.be.empty;
  });
});
