import { expect } from '@open-wc/testing';
import { sectionNav, sectionTitle } from '../../../src/features/sections/section-nav.js';
import { sectionPath } from '../../../src/model/path.js';
import { SECTION_KINDS, type SectionKind } from '../../../src/model/region.js';
import { click, show, texts, the } from '../view.js';

const href = (kind: SectionKind | null) =>
  `https://integreat.app${kind ? sectionPath('weidenau', 'de', kind) : '/weidenau/de/'}`;

const nav = (current: SectionKind | null, sections: readonly SectionKind[] = SECTION_KINDS) =>
  sectionNav({ kinds: [null, ...sections], current, href });

describe('the way between a region’s sections', () => {
  for (const current of [null, ...SECTION_KINDS]) {
    it(`is accessible at ${sectionTitle(current)}`, async () => {
      const { root } = show(nav(current));
      await expect(root).to.be.accessible();
    });
  }

  it('is a named navigation that the page can reach', () => {
    const { root } = show(nav(null));
    expect(the(root, 'nav[part="navigation"]').getAttribute('aria-label')).to.equal('Sections');
  });

  it('leads to the topics first, then to each section in the order given', () => {
    const { root } = show(nav(null, ['offers', 'events', 'news', 'places']));
    expect(texts(root, 'a')).to.deep.equal(['Topics', 'Offers', 'Events', 'News', 'Places']);
  });

  it('has real links, and leaves what a click does to the panel', () => {
    const { root } = show(nav('events', ['events', 'places']));
    const links = [...root.querySelectorAll('a')];
    expect(links.map((link) => link.href)).to.deep.equal([
      'https://integreat.app/weidenau/de/',
      'https://integreat.app/weidenau/de/events/',
      'https://integreat.app/weidenau/de/locations/',
    ]);
    for (const link of links) expect(click(link).isLeftToBrowser).to.be.true;
  });

  it('leads only to what the region has', () => {
    expect(texts(show(nav(null, ['news'])).root, 'a')).to.deep.equal(['Topics', 'News']);
    expect(texts(show(nav(null, [])).root, 'a')).to.deep.equal(['Topics']);
  });

  describe('says what is shown', () => {
    for (const current of [null, ...SECTION_KINDS]) {
      it(`at ${sectionTitle(current)}`, () => {
        const { root } = show(nav(current));
        expect(texts(root, '[aria-current="page"]')).to.deep.equal([sectionTitle(current)]);
        expect(root.querySelectorAll('[aria-current]')).to.have.length(1);
      });
    }

    it('nowhere where that is none of them', () => {
      const { root } = show(nav('offers', ['events']));
      expect(texts(root, '[aria-current]')).to.deep.equal([]);
    });

    it('and follows to another section', () => {
      const { root, update } = show(nav('events'));
      update(nav('news'));
      expect(texts(root, '[aria-current]')).to.deep.equal(['News']);
    });
  });

  it('calls each section differently', () => {
    const titles = [null, ...SECTION_KINDS].map(sectionTitle);
    expect(titles).to.deep.equal(['Topics', 'Events', 'Places', 'News', 'Offers']);
  });
});
