import { expect, fixtureSync } from '@open-wc/testing';
import { fillDocument, printArticle, type PrintedArticle, type PrintOptions } from '../../src/host/print-frame.js';
import { nextTask } from '../support/clock.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** An element with these contents, as a view has drawn it. */
function drawn(markup: string): HTMLElement {
  const element = document.createElement('article');
  element.append(document.createRange().createContextualFragment(markup));
  return element;
}

function article(markup: string, more: Partial<PrintedArticle> = {}): PrintedArticle {
  return { title: 'Arbeit', lang: 'de', dir: 'ltr', content: drawn(markup), styles: [], ...more };
}

/** The document that is made of an article, in a window of its own. */
function paper(markup: string, more: Partial<PrintedArticle> = {}): Document {
  const { contentDocument } = fixtureSync<HTMLIFrameElement>('<iframe title="paper"></iframe>');
  fillDocument(contentDocument!, article(markup, more));
  return contentDocument!;
}

/** The container of a panel, and how its print dialogs are opened. */
function panel() {
  const host = fixtureSync<HTMLElement>('<div></div>');
  const root = host.attachShadow({ mode: 'open' });
  const windows: Window[] = [];
  const options: PrintOptions = { print: (window) => windows.push(window), patience: 50 };
  return { host, root, windows, frames: () => [...root.querySelectorAll('iframe')], options };
}

/** Pictures in frames of this container never end to load, if they have no address. */
function endlessPictures(root: ShadowRoot): void {
  const patch = ({ target }: Event) => {
    const { HTMLImageElement } = (target as HTMLIFrameElement).contentWindow as Window & typeof globalThis;
    Object.defineProperty(HTMLImageElement.prototype, 'complete', { get: () => false });
  };
  root.addEventListener('load', patch, true); // before all others who wait for the frame
}

const textOf = (node: Node) => node.textContent!.replace(/\s+/g, ' ').trim();
const addresses = (document: Document) =>
  [...document.querySelectorAll('a')].map((link) => link.getAttribute('data-address'));

describe('an article on paper', () => {
  it('is accessible, as far as a PDF keeps it', async () => {
    const document = paper('<h2 part="title">Arbeit</h2><div part="content"><p>Text</p></div>', {
      lang: 'ar',
      dir: 'rtl',
    });
    const copy = fixtureSync<HTMLElement>('<div lang="ar"></div>'); // of this window, as the tool takes no others
    copy.append(window.document.importNode(document.querySelector('main')!, true));
    await expect(copy).to.be.accessible();
    expect([document.documentElement.lang, document.documentElement.dir, document.title]).to.deep.equal([
      'ar',
      'rtl',
      'Arbeit',
    ]);
  });

  it('has its own title, or the one that it is given', () => {
    const titles = (markup: string) => [...paper(markup).querySelectorAll('h1, h2')].map(textOf);
    expect(titles('<h2 part="title">Arbeit in Lindenfurt</h2><p>Text</p>')).to.deep.equal(['Arbeit in Lindenfurt']);
    expect(titles('<p>Text</p>')).to.deep.equal(['Arbeit']);
  });

  it('leaves the page as it is', () => {
    const content = drawn('<p>Text <button>Click</button></p><details><summary>More</summary>…</details>');
    const before = content.outerHTML;
    paper('', { content });
    expect(content.outerHTML).to.equal(before);
    expect(content.ownerDocument === document).to.be.true;
  });

  it('takes fragments and text as well', () => {
    const fragment = document.createDocumentFragment();
    fragment.append(drawn('<p>one</p>'), drawn('<p>two</p>'));
    expect(textOf(paper('', { content: fragment }).body)).to.equal('Arbeitonetwo');
    expect(textOf(paper('', { content: document.createTextNode('three') }).body)).to.equal('Arbeitthree');
  });

  it('leaves out what only works on a screen', () => {
    const { body } = paper(
      `<nav>Breadcrumbs</nav><p>Text</p><form><input value="x"><textarea>y</textarea></form><button>Copy</button><iframe></iframe>
      <p hidden>Hidden</p><template>t</template><video controls></video><select><option>s</option></select><dialog open>d</dialog>`,
    );
    expect(textOf(body)).to.equal('ArbeitText');
    expect(body.querySelector('nav, form, input, button, iframe, video, dialog, [hidden]')).to.be.null;
  });

  it('brings no scripts and styles along', () => {
    const { body } = paper('<script>x</script><style>p{}</style><link rel="stylesheet"><p>Text</p>');
    expect(body.querySelector('script, style, link')).to.be.null;
  });

  it('opens what is closed', () => {
    const { body } = paper('<details name="a"><summary>1</summary>x</details><details name="a">y</details>');
    expect([...body.querySelectorAll('details')].map((details) => details.open)).to.deep.equal([true, true]);
  });

  it('loads all its pictures, also those that were far below', () => {
    const { images } = paper(`<img loading="lazy" src="${PIXEL}" alt="a"><p><img loading="lazy" src="${PIXEL}"></p>`);
    expect(Array.from(images, (image) => image.loading)).to.deep.equal(['eager', 'eager']);
  });

  it('has at its end what it is given for that', () => {
    const footer = drawn('<p>You find it here: <bdi>https://town.example/</bdi></p>');
    const { body } = paper('<p>Text</p>', { footer });
    expect(textOf(body)).to.match(/Text.*https:\/\/town\.example\/$/);
    expect(body.contains(footer), 'a copy').to.be.false;
  });

  describe('tells the addresses of its links', () => {
    it('in letters that can be read, and without the scheme where that is no address', () => {
      const links = [
        ['https://town.example/a?b=c', 'https://town.example/a?b=c'],
        ['https://town.example/%D8%A7%D9%84%D8%B9%D9%85%D9%84/', 'https://town.example/العمل/'],
        ['mailto:help@town.example', 'help@town.example'],
        ['tel:+4989123', '+4989123'],
      ];
      expect(addresses(paper(links.map(([href]) => `<a href="${href}">link</a>`).join('')))).to.deep.equal(
        links.map(([, address]) => address),
      );
    });

    it('but not where the link says it already', () => {
      const links = [
        '<a href="https://www.town.example/">town.example</a>',
        '<a href="https://town.example/a">See https://town.example/a</a>',
        '<a href="mailto:help@town.example">Mail: Help@town.example</a>',
        '<a href="tel:+4989123">+49 89 123</a>',
      ];
      expect(addresses(paper(links.join('')))).to.deep.equal([null, null, null, null]);
    });

    it('only in its content, where it says which that is', () => {
      const markup =
        '<a href="https://a.example/">above</a><div part="content"><a href="https://b.example/">in</a></div>';
      expect(addresses(paper(markup))).to.deep.equal([null, 'https://b.example/']);
    });

    it('only of those that lead anywhere', () => {
      const markup = '<a>none</a><a href="#top">top</a><a href="javascript:void 0">script</a><a href="/x">x</a>';
      expect(addresses(paper(markup))).to.deep.equal([null, null, null, null]);
    });

    it('from left to right, behind the link', () => {
      const document = paper('<a href="https://town.example/a">رابط</a>', { dir: 'rtl' });
      const { direction, unicodeBidi, content } = getComputedStyle(document.querySelector('a')!, '::after');
      expect([direction, unicodeBidi]).to.deep.equal(['ltr', 'isolate']);
      expect(content).to.include('(');
    });
  });

  describe('looks', () => {
    it('as the style sheets of the panel say, and their text', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('p { color: rgb(1, 2, 3); } @media all { p { inline-size: 123px } }');
      const document = paper('<p>Text</p>', { styles: [sheet, 'p { padding-block-start: 7px }'] });
      const { color, width, paddingTop } = getComputedStyle(document.querySelector('p')!);
      expect([color, width, paddingTop]).to.deep.equal(['rgb(1, 2, 3)', '123px', '7px']);
    });

    it('dark on white with the tokens of the panel', () => {
      const document = paper('<p>Text</p>', { styles: ['p { color: var(--accent); background: var(--surface) }'] });
      const { color, backgroundColor } = getComputedStyle(document.querySelector('p')!);
      expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    });

    it('in tables as around them, though it has no doctype', () => {
      const document = paper('<table><tr><td>x</td></tr></table>');
      const { fontSize, color } = getComputedStyle(document.querySelector('td')!);
      expect(fontSize).to.equal(getComputedStyle(document.body).fontSize);
      expect(color).to.equal('rgb(0, 0, 0)');
    });

    it('on pages with margins', () => {
      const rules = paper('').adoptedStyleSheets.flatMap((sheet) => Array.from(sheet.cssRules, (rule) => rule.cssText));
      expect(rules.find((rule) => rule.startsWith('@page'))).to.match(/size: A4.*margin: 18mm 16mm/i);
    });

    it('without any style attribute or style element', () => {
      expect(paper('<p>Text</p>').querySelector('style')).to.be.null;
      expect(paper('<p>Text</p>').querySelector('[style]')).to.be.null;
    });
  });
});

describe('printing an article', () => {
  it('opens the dialog of a frame with nothing but the article, which nobody sees, hears or reaches', async () => {
    const { root, windows, frames, options } = panel();
    expect(await printArticle(article('<p>Text</p>'), root, options)).to.be.true;
    expect(windows).to.have.length(1);
    const [frame] = frames();
    expect(windows[0] === frame!.contentWindow).to.be.true;
    expect(textOf(frame!.contentDocument!.body)).to.equal('ArbeitText');
    expect([frame!.getAttribute('aria-hidden'), frame!.inert]).to.deep.equal(['true', true]);
    const { position, opacity, width, pointerEvents } = getComputedStyle(frame!);
    expect([position, opacity, width, pointerEvents]).to.deep.equal(['fixed', '0', '1px', 'none']);
    await expect(root.host).to.be.accessible();
  });

  it('takes the frame away when the dialog is closed', async () => {
    const { root, windows, frames, options } = panel();
    await printArticle(article('<p>Text</p>'), root, options);
    expect(frames()).to.have.length(1);
    windows[0]!.dispatchEvent(new Event('afterprint'));
    await nextTask();
    expect(frames()).to.have.length(0);
  });

  it('takes it away also where the browser waits for the dialog', async () => {
    const { root, frames } = panel();
    let shown = 0;
    const print = (window: Window) => {
      window.dispatchEvent(new Event('afterprint'));
      shown = frames().length;
    };
    await printArticle(article('<p>Text</p>'), root, { print });
    expect(shown, 'while it is open').to.equal(1);
    await nextTask();
    expect(frames()).to.have.length(0);
  });

  it('has one frame, however often it is done', async () => {
    const { root, windows, frames, options } = panel();
    await printArticle(article('<p>one</p>'), root, options);
    await printArticle(article('<p>two</p>'), root, options);
    expect(frames()).to.have.length(1);
    expect(textOf(windows[1]!.document.body)).to.equal('Arbeittwo');
  });

  it('leaves other frames alone, and the page around it', async () => {
    const { root, options } = panel();
    root.append(document.createElement('iframe'));
    const { title } = document;
    await printArticle(article('<p>Text</p>', { title: 'Other' }), root, options);
    expect(root.querySelectorAll('iframe')).to.have.length(2);
    expect(document.title).to.equal(title);
  });

  it('waits for pictures, also for those that do not come', async () => {
    const { root, windows, options } = panel();
    const markup = `<img src="${PIXEL}"><img src="/missing.png">`;
    await printArticle(article(markup), root, { ...options, patience: 20_000 });
    expect(Array.from(windows[0]!.document.images, (image) => image.complete)).to.deep.equal([true, true]);
    expect(windows[0]!.document.images[0]!.naturalWidth).to.equal(1);
  });

  it('does not wait for ever', async () => {
    const { root, windows, options } = panel();
    endlessPictures(root);
    const before = performance.now();
    expect(await printArticle(article('<img alt="a">'), root, { ...options, patience: 100 })).to.be.true;
    expect(performance.now() - before).to.be.greaterThan(95);
    expect(windows).to.have.length(1);
  });

  it('is given up where the panel is not in the page any more', async () => {
    const { host, root, windows, frames, options } = panel();
    host.remove();
    expect(await printArticle(article('<p>Text</p>'), root, options)).to.be.false;
    expect(windows).to.have.length(0);
    expect(frames()).to.have.length(0);
  });

  it('is given up where the panel goes meanwhile', async () => {
    const { host, root, windows, options } = panel();
    endlessPictures(root);
    const printing = printArticle(article('<img alt="a">'), root, options);
    host.remove();
    expect(await printing).to.be.false;
    expect(windows).to.have.length(0);
  });

  it('is given up where another article is printed meanwhile', async () => {
    const { root, windows, options } = panel();
    endlessPictures(root);
    const first = printArticle(article('<img alt="a">'), root, options);
    expect(await printArticle(article('<p>two</p>'), root, options)).to.be.true;
    expect(await first).to.be.false;
    expect(windows).to.have.length(1);
  });

  it('says so where the browser refuses, and leaves nothing behind', async () => {
    const { root, frames } = panel();
    const print = () => {
      throw new Error('refused');
    };
    expect(await printArticle(article('<p>Text</p>'), root, { print })).to.be.false;
    expect(frames()).to.have.length(0);
  });
});
