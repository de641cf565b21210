import { expect } from '@open-wc/testing';
import { offerView, type OfferViewProps } from '../../../src/features/offers/offer-view.js';
import { MARKUP, show, texts, textOf, the } from '../view.js';
import { offer } from './offer.js';

const view = (props: Partial<OfferViewProps> = {}) =>
  offerView({
    offer: offer('Praktika'),
    home: { title: 'Weidenau', href: 'https://integreat.app/weidenau/de/' },
    listHref: 'https://integreat.app/weidenau/de/offers/',
    level: 2,
    base: 'https://cms.example',
    image: () => null,
    ...props,
  });

describe('an offer', () => {
  it('is accessible, to be opened, to be sent to, and broken', async () => {
    for (const more of [{ thumbnail: '/a.svg' }, { post: { plz: '99871' } }, { url: 'javascript:alert(1)' }]) {
      const { root } = show(view({ offer: offer('Praktika', more), image: (url) => url }));
      await expect(root).to.be.accessible();
    }
  });

  it('says where it stands', () => {
    const { root } = show(view());
    expect(texts(root, 'nav.breadcrumbs li')).to.deep.equal(['Weidenau', 'Offers', 'Praktika']);
    expect([...root.querySelectorAll<HTMLAnchorElement>('nav a')].map((each) => each.pathname)).to.deep.equal([
      '/weidenau/de/',
      '/weidenau/de/offers/',
    ]);
  });

  it('has a title of the level asked for', () => {
    expect(textOf(the(show(view({ level: 4 })).root, 'h4[part="title"]'))).to.equal('Praktika');
  });

  it('says whose it is, and leads there, out of the panel', () => {
    const { root } = show(view());
    expect(texts(root, 'article > p')).to.deep.equal(['This service is by somebody else: praktika.example']);
    const link = the<HTMLAnchorElement>(root, '.offer-open');
    expect(textOf(link)).to.equal('Open praktika.example');
    expect(link.href).to.equal('https://praktika.example/suche?plz=99871');
    expect(link.rel).to.equal('noopener noreferrer');
    expect(link.hasAttribute('data-web-app')).to.be.true;
  });

  it('names the host that is really opened', () => {
    for (const [url, host] of [
      ['https://bank.example@evil.example/', 'evil.example'],
      ['https://münchen.example/', 'xn--mnchen-3ya.example'],
      ['/proxy/praktika', 'cms.example'],
      ['//praktika.example:8080/a', 'praktika.example:8080'],
    ] as const) {
      expect(textOf(the(show(view({ offer: offer('A', { url }) })).root, '.offer-open'))).to.equal(`Open ${host}`);
    }
  });

  it('sends along what is to be sent along', () => {
    const post = { plz: '99871', 'q"><b>': MARKUP, action: 'https://evil.example' };
    const { root } = show(view({ offer: offer('Praktika', { post }) }));
    const form = the<HTMLFormElement>(root, 'form');
    expect(form.getAttribute('action')).to.equal('https://praktika.example/suche?plz=99871');
    expect([form.method, form.target, form.getAttribute('rel')]).to.deep.equal([
      'post',
      '_blank',
      'noopener noreferrer',
    ]);
    expect(Object.fromEntries(new FormData(form))).to.deep.equal(post);
    expect(textOf(the(form, 'button[type="submit"]'))).to.equal('Open praktika.example');
    expect(root.querySelectorAll('a.offer-open')).to.have.length(0);
  });

  it('that has an address that is not safe can’t be opened', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,a', 'mailto:a@b.example', 'tel:1', '#', '', 'http://[']) {
      for (const post of [null, { a: 'b' }]) {
        const { root } = show(view({ offer: offer('Praktika', { url, post }) }));
        expect(texts(root, '[part="notice"]')).to.deep.equal(['This offer can’t be opened.']);
        expect(root.querySelectorAll('.offer-open, form')).to.have.length(0);
      }
    }
  });

  it('shows its picture where that may load', () => {
    const pictured = offer('Praktika', { thumbnail: 'https://cms.example/a.svg' });
    const { root, update } = show(view({ offer: pictured, image: (url) => url }));
    expect(the<HTMLImageElement>(root, 'img').src).to.equal('https://cms.example/a.svg');
    update(view({ offer: pictured }));
    expect(root.querySelectorAll('img')).to.have.length(0);
  });

  it('shows its name as it is written', () => {
    const { root } = show(view({ offer: offer(MARKUP) }));
    expect(texts(root, 'h2, [aria-current]')).to.deep.equal([MARKUP, MARKUP]);
  });

  it('has below it what else belongs there', () => {
    expect(textOf(the(show(view({ extra: 'Share' })).root, 'article'))).to.match(/Share$/);
  });
});
