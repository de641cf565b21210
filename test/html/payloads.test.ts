/** HTML that wants more than to be read: the project's own collection, and those of others where they are installed. */
import { expect } from '@open-wc/testing';
import { cleanContent } from '../../src/html/cms-content.js';
import { FOREIGN, notAllowed, OPTIONS, parsedAgain } from './allow-list.js';
import { askingAt, LOOKALIKES, PAYLOADS, type Payload } from './payloads/index.js';
import { payloadsOf, SUITES } from './payloads/suites.js';

/** Whatever a payload gets to run calls one of these: ours the first, those of others mostly the second. */
const CALLS = ['hacked', 'alert', 'confirm', 'prompt', 'open', 'print'] as const;

/** Kinds of payloads that mostly run as soon as they are shown. */
const RUNNING = ['event handlers', 'namespaces', 'tables', 'comments', 'raw text', 'clobbering'];

/** What happens to an element while somebody reads, or could be made to happen. */
const EVENTS = 'click mouseover pointerover focus focusin toggle load error animationstart transitionend scroll'.split(
  ' ',
);

declare global {
  interface Window {
    hacked: () => void;
  }
}

const clean = (html: string) => cleanContent(askingAt(html, FOREIGN), OPTIONS);

/** What is left of each payload that may not be there, by the payload's name; empty if all is well. */
function leftBy(payloads: readonly Payload[]): Record<string, string[]> {
  const left = payloads.map(({ name, html }): [string, string[]] => {
    const content = clean(html);
    const markers = [...content.querySelectorAll('data')].map(() => 'a marker');
    return [name, [...new Set([...notAllowed(content), ...notAllowed(parsedAgain(content)), ...markers])]];
  });
  return Object.fromEntries(left.filter(([, found]) => found.length > 0));
}

/** Which payloads ran something, and which hosts were asked, when all of them are shown, and once more when they are written out and in again. */
async function afterShowing(payloads: readonly Payload[]): Promise<{ ran: string[]; asked: string[] }> {
  const ran: string[] = [];
  let current = '';
  const before = CALLS.map((call) => [call, window[call] as unknown] as const);
  for (const call of CALLS) Object.assign(window, { [call]: () => void ran.push(`${call}: ${current}`) });
  performance.clearResourceTimings();
  performance.setResourceTimingBufferSize(100_000);
  const place = document.createElement('div');
  place.addEventListener('click', (event) => event.preventDefault(), { capture: true }); // nobody leaves
  document.body.append(place);
  for (const { kind, name, html } of payloads) {
    current = `${kind}, ${name}`;
    const content = clean(html);
    const again = document.createElement('div');
    place.replaceChildren(content, again);
    again.innerHTML = content.outerHTML;
    for (const each of place.querySelectorAll('*:not(button)')) {
      for (const event of EVENTS) each.dispatchEvent(new Event(event, { cancelable: true }));
    }
  }
  await requestsSettle();
  place.remove();
  for (const [call, own] of before) Object.assign(window, { [call]: own });
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  return { ran, asked: asked.filter((url) => !url.startsWith(`${location.origin}/`) && !url.endsWith('/none')) };
}

/** Requests that began before are over: a failed image of our own is told after all that failed before it. */
async function requestsSettle(): Promise<void> {
  for (const origin of [FOREIGN, location.origin]) {
    await new Promise((resolve) => {
      const last = new Image();
      last.onerror = resolve;
      last.src = `${origin}/media/none`;
    });
  }
}

describe('hostile HTML', () => {
  for (const kind of new Set(PAYLOADS.map((payload) => payload.kind))) {
    const payloads = PAYLOADS.filter((payload) => payload.kind === kind);

    it(`leaves nothing but what may be there, also after a second parse: ${kind} (${payloads.length})`, () => {
      expect(leftBy(payloads)).to.deep.equal({});
    }).timeout(60_000);
  }

  it('runs nothing and asks nobody, neither as it is nor when a page writes it out and in again', async () => {
    expect(await afterShowing(PAYLOADS)).to.deep.equal({ ran: [], asked: [] });
  }).timeout(60_000);

  it('of a host that looks like a video provider’s is a link that names the host, nothing else', () => {
    for (const src of LOOKALIKES) {
      const frame = document.createElement('iframe');
      frame.setAttribute('src', src);
      const video = { show: (provider: string) => provider, note: (provider: string) => provider };
      const content = cleanContent(frame.outerHTML, { ...OPTIONS, video });
      expect(content.querySelectorAll('button, iframe'), src).to.have.length(0);
      for (const link of content.querySelectorAll('a')) {
        expect(link.host, src).not.to.match(/^(?:player\.|www\.)?(?:vimeo|youtube|youtube-nocookie)\.com$/);
        expect(link.textContent, src).to.contain(`(${link.host})`);
      }
    }
  });
});

describe('hostile HTML of others', () => {
  for (const suite of SUITES) {
    it(`leaves nothing, runs nothing and asks nobody: ${suite.name}, where that package is installed`, async function () {
      const answer = await fetch(`/node_modules/${suite.file}`);
      if (!answer.ok) return this.skip();
      const payloads = payloadsOf(suite, await answer.text());
      expect(payloads.length).to.be.above(100);
      expect(leftBy(payloads)).to.deep.equal({});
      expect(await afterShowing(payloads)).to.deep.equal({ ran: [], asked: [] });
    }).timeout(60_000);
  }
});

describe('the collection of hostile HTML', () => {
  it('is large, and says nothing twice', () => {
    expect(PAYLOADS.length).to.be.at.least(600);
    expect(new Set(PAYLOADS.map(({ html }) => html)).size).to.equal(PAYLOADS.length);
  });

  it('bites: without the cleaning, each has something in it that may not be there', () => {
    const tame = PAYLOADS.filter(({ html }) => !hasMore(html));
    expect(tame.map(({ name }) => name)).to.deep.equal([]);
  });

  it('bites: without the cleaning, most of those that run by themselves do so', async () => {
    if (document.readyState !== 'complete') await new Promise((resolve) => (window.onload = resolve));
    const waiting = PAYLOADS.filter(({ kind }) => RUNNING.includes(kind));
    const count = waiting.length;
    const bitten: string[] = [];
    const worker = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) if (await bites(next.html)) bitten.push(next.name);
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    expect(bitten.length).to.be.above(count / 2);
  }).timeout(60_000);
});

/** Whether there is more in it than may be there; what fools even the one who asks has more. */
function hasMore(html: string): boolean {
  const { documentElement: whole } = new DOMParser().parseFromString(html, 'text/html');
  try {
    const [head, body, ...more] = whole.children;
    const attributes = [whole, head, body].flatMap((each) => each?.getAttributeNames() ?? []);
    return [...attributes, ...(head?.children ?? []), ...more, ...notAllowed(body!)].length > 0;
  } catch {
    return true;
  }
}

/** Shows a payload as it is, in a frame that can't leave, and says whether it ran. */
async function bites(html: string): Promise<boolean> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  frame.srcdoc = `<!doctype html><script>hacked = () => frameElement.dispatchEvent(new Event('bitten'))</script><body>${askingAt(html, FOREIGN)}`;
  const ran = await new Promise<boolean>((resolve) => {
    frame.addEventListener('bitten', () => resolve(true));
    frame.addEventListener('load', () => resolve(false));
    document.body.append(frame);
  });
  frame.remove();
  return ran;
}
