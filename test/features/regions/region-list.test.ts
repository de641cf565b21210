import { expect } from '@open-wc/testing';
import { regionList } from '../../../src/features/regions/region-list.js';
import type { Region } from '../../../src/model/region.js';
import { click, region, show, texts, the } from '../view.js';

const REGIONS = [region('augsburg', 'Stadt Augsburg'), region('weidenau', 'Stadt Weidenau')];

const list = (onPick: (region: Region) => void = () => undefined, regions: readonly Region[] = REGIONS) =>
  regionList({ regions, href: ({ slug }) => `https://integreat.app/${slug}/`, onPick });

describe('the choice of regions', () => {
  it('is accessible', async () => {
    const { root } = show(list());
    await expect(root).to.be.accessible();
  });

  it('is a named list of links', () => {
    const { root } = show(list());
    expect(the(root, '[part="region-picker"]').getAttribute('aria-label')).to.equal('Municipalities');
    expect(texts(root, 'li a[part="tile"]')).to.deep.equal(['Stadt Augsburg', 'Stadt Weidenau']);
    expect(root.querySelector('a')?.href).to.equal('https://integreat.app/augsburg/');
  });

  it('picks on a click, and leaves clicks for a new tab to the browser', () => {
    const picked: string[] = [];
    const { root } = show(list(({ slug }) => picked.push(slug)));
    const link = root.querySelectorAll('a')[1]!;
    expect(click(link, { ctrlKey: true }).isLeftToBrowser).to.be.true;
    expect(picked).to.deep.equal([]);
    expect(click(link).isLeftToBrowser).to.be.false;
    expect(picked).to.deep.equal(['weidenau']);
  });

  it('leaves every click to the browser where nobody picks', () => {
    const { root } = show(regionList({ regions: REGIONS, href: () => '/elsewhere/', onPick: null }));
    expect(click(root.querySelector('a')!).isLeftToBrowser).to.be.true;
  });

  it('marks the region that is shown', async () => {
    const { root } = show(regionList({ regions: REGIONS, href: () => '/', onPick: null, current: 'weidenau' }));
    expect(texts(root, 'a[aria-current="true"]')).to.deep.equal(['Stadt Weidenau']);
    await expect(root).to.be.accessible();
  });
});
