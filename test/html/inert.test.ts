/** Content on pages that ask for Trusted Types: with our policy, and where none is to be had. */
import { expect } from '@open-wc/testing';
import type * as door from '../../src/html/cms-content.js';
import { cleanContent } from '../../src/html/cms-content.js';
import { notAllowed, OPTIONS } from './allow-list.js';

const DOOR = new URL('../../src/html/cms-content.ts', import.meta.url).href;

const HTML = `<p style="display:none">hidden</p><p>a<img src=x onerror="parent.hacked()"></p><script>parent.hacked()</script><svg><p>b</p></svg>
  <iframe src="https://player.vimeo.com/video/1" title="Tour"></iframe><iframe src="https://maps.example/embed" title="<iframe>">c</iframe>
  <div class="contact-card"><a href="/c" style="display:none">Contact</a><a href="tel:1">1</a></div><form name=body><input name=attributes>e</form>`;

interface Strict {
  readonly clean: (policy?: door.ContentPolicy | null) => HTMLElement;
  readonly policy: (name: string) => door.ContentPolicy;
  readonly reports: string[];
}

/** A page with this line, and the door in it. */
async function strictPage(line: string): Promise<Strict> {
  const frame = document.createElement('iframe');
  const reports: string[] = [];
  const ready = new Promise<typeof door>((resolve) => Object.assign(window, { doorIsOpen: resolve }));
  Object.assign(window, { reported: (directive: string) => reports.push(directive) });
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${line}">
    <script>addEventListener('securitypolicyviolation', ({ effectiveDirective }) => parent.reported(effectiveDirective))</script>
    <script type="module">import * as door from '${DOOR}'; parent.doorIsOpen(door)</script>`;
  document.body.append(frame);
  pages.push(frame);
  const { cleanContent: cleanThere } = await ready;
  const { trustedTypes } = frame.contentWindow as unknown as {
    trustedTypes: { createPolicy: (name: string, rules: object) => door.ContentPolicy };
  };
  return {
    reports,
    clean: (policy) => cleanThere(HTML, policy === undefined ? OPTIONS : { ...OPTIONS, policy }),
    policy: (name) => trustedTypes.createPolicy(name, { createHTML: (html: string) => html }),
  };
}

const pages: HTMLIFrameElement[] = [];

/** Reports come as events, after the act. */
const reportsSettle = () => new Promise((resolve) => setTimeout(resolve, 100));

/** What it comes to on a page that asks for nothing. */
let expected = '';

before(() => {
  expected = cleanContent(HTML, OPTIONS).outerHTML;
  expect(expected).to.contain('<button').and.to.contain('contact-card').and.not.to.contain('hidden<');
});

afterEach(() => {
  for (const page of pages.splice(0)) page.remove();
});

describe('content on a page that asks for Trusted Types', () => {
  const NONE = "require-trusted-types-for 'script'; trusted-types 'none'";
  const NAMED = "require-trusted-types-for 'script'; trusted-types integreat-panel";

  it('comes whole by our policy, without a report', async () => {
    const page = await strictPage(NAMED);
    expect(page.clean(page.policy('integreat-panel')).outerHTML).to.equal(expected);
    await reportsSettle();
    expect(page.reports).to.deep.equal([]);
  });

  it('comes whole where no policy is to be had, without a report', async () => {
    const page = await strictPage(NONE);
    const content = page.clean(null);
    expect(notAllowed(content)).to.deep.equal([]);
    // the title had the name of the frame in it
    expect(content.outerHTML).to.equal(expected.replace('&lt;iframe&gt;', '&lt;x-iframe&gt;'));
    await reportsSettle();
    expect(page.reports).to.deep.equal([]);
  });

  it('comes whole where nobody thought of a policy', async () => {
    const page = await strictPage(NONE);
    expect(notAllowed(page.clean())).to.deep.equal([]);
    expect(page.clean().textContent).to.contain('Tour (Vimeo)');
  });
});

describe('content on a page that allows no inline styles and handlers', () => {
  it('comes whole, without a report', async () => {
    const page = await strictPage("style-src 'none'; script-src-attr 'none'");
    expect(page.clean().outerHTML).to.equal(expected);
    expect(page.clean(null).textContent).to.contain('Tour (Vimeo)');
    await reportsSettle();
    expect(page.reports).to.deep.equal([]);
  });

  it('reads styles and handlers where they are, and nowhere else', () => {
    const clean = (html: string) => cleanContent(html, OPTIONS).innerHTML;
    expect(clean('<p title=\'a style="b" onc="d"\' style="display:none">e</p><p title="f style=g">h</p>')).to.equal(
      '<p title="f style=g">h</p>',
    );
    expect(clean('a style=b onc=d <i\nSTYLE = "visibility:hidden">e</i> &lt;p style="display:none"&gt;')).to.equal(
      'a style=b onc=d  &lt;p style="display:none"&gt;',
    );
    expect(clean(`<a href="/?a style=b">c</a><a href=/style=d>e</a>`))
      .to.contain('style=b"')
      .and.to.contain('/style=d"');
    expect(clean('a<style>p > b { }</style><svg><style>c</style></svg>d<styled>e</styled>')).to.equal('ade');
    expect(clean(`<p style='display:none' title="unclosed>a</p>`)).to.equal('');
  });
});
