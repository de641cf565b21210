import { expect } from '@open-wc/testing';
import { nothing } from 'lit';
import { embeddedOffers, offerList, type OfferListProps } from '../../../src/features/offers/offer-list.js';
import { MARKUP, show, texts, textOf, the } from '../view.js';
import { offer } from './offer.js';

const props = (more: Partial<OfferListProps> = {}): OfferListProps => ({
  offers: [offer('Praktika', { thumbnail: '/media/a.svg' }), offer('Wohnungen')],
  level: 2,
  href: ({ alias }) => `https://integreat.app/weidenau/de/offers/${alias}/`,
  image: (url) => url,
  ...more,
});

describe('the list of offers', () => {
  it('is accessible, also without any', async () => {
    await expect(show(offerList(props())).root).to.be.accessible();
    await expect(show(offerList(props({ offers: [] }))).root).to.be.accessible();
  });

  it('has a heading, and real links to the view of each', () => {
    const { root } = show(offerList(props({ level: 3 })));
    expect(textOf(the(root, 'h3'))).to.equal('Offers');
    expect(texts(root, 'li > a[part="tile"]')).to.deep.equal(['Praktika', 'Wohnungen']);
    expect(root.querySelector('a')?.href).to.equal('https://integreat.app/weidenau/de/offers/praktika/');
  });

  it('shows pictures where they may load', () => {
    const { root, update } = show(offerList(props()));
    const image = the<HTMLImageElement>(root, 'img');
    expect([image.getAttribute('src'), image.alt, image.loading, image.referrerPolicy]).to.deep.equal([
      '/media/a.svg',
      '',
      'lazy',
      'no-referrer',
    ]);
    update(offerList(props({ image: () => null })));
    expect(root.querySelectorAll('img')).to.have.length(0);
  });

  it('shows names as they are written', () => {
    const { root } = show(offerList(props({ offers: [offer(MARKUP)] })));
    expect(texts(root, 'a')).to.deep.equal([MARKUP]);
  });

  it('says that there is none', () => {
    const { root } = show(offerList(props({ offers: [] })));
    expect(texts(root, '[part="notice"]')).to.deep.equal(['There are no offers at the moment.']);
    expect(root.querySelectorAll('ul')).to.have.length(0);
  });
});

describe('the offers of a page', () => {
  it('are accessible', async () => {
    await expect(show(embeddedOffers(props())).root).to.be.accessible();
  });

  it('are a list under a heading of their own', () => {
    const { root } = show(embeddedOffers(props({ level: 3 })));
    expect(textOf(the(root, 'h3'))).to.equal('Offers');
    expect(texts(root, 'li > a')).to.deep.equal(['Praktika', 'Wohnungen']);
  });

  it('are nothing where a page has none', () => {
    expect(embeddedOffers(props({ offers: [] }))).to.equal(nothing);
  });
});
