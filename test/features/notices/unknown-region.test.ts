import { expect } from '@open-wc/testing';
import { unknownRegion, type UnknownRegionProps } from '../../../src/features/notices/unknown-region.js';
import { click, MARKUP, region, show, texts, textOf, the } from '../view.js';

const notice = (props: Partial<UnknownRegionProps> = {}) =>
  unknownRegion({
    written: 'weidnau',
    regions: [region('weidenau', 'Stadt Weidenau'), region('lk-weidenau', 'Landkreis Weidenau')],
    webApp: 'https://integreat.app/',
    href: ({ slug }) => `https://integreat.app/${slug}/`,
    onPick: () => undefined,
    ...props,
  });

describe('the notice of a region that does not exist', () => {
  it('is accessible', async () => {
    const { root } = show(notice());
    await expect(root).to.be.accessible();
  });

  it('says what was asked for, as it was written and not at any length', () => {
    const { root, update } = show(notice({ written: MARKUP }));
    expect(textOf(the(root, '[role="alert"] .notice-title'))).to.equal(`There is no municipality “${MARKUP}” here.`);
    update(notice({ written: 'x'.repeat(1000) }));
    expect(textOf(the(root, '.notice-title')).length).to.be.below(120);
  });

  it('offers similar names and the web app', () => {
    const { root } = show(notice());
    expect(textOf(the(root, '.notice-text'))).to.match(/^Did you mean one of these\?/);
    expect(texts(root, 'li a')).to.deep.equal(['Stadt Weidenau', 'Landkreis Weidenau']);
    expect(the<HTMLAnchorElement>(root, 'a[data-web-app]').href).to.equal('https://integreat.app/');
  });

  it('asks nothing where no name is similar', () => {
    const { root } = show(notice({ regions: [] }));
    expect(root.querySelectorAll('.notice-text')).to.have.length(0);
  });

  it('picks on a click, and leaves clicks for a new tab to the browser', () => {
    const picked: string[] = [];
    const { root } = show(notice({ onPick: ({ slug }) => picked.push(slug) }));
    const [first] = root.querySelectorAll('li a');
    expect(click(first!, { metaKey: true }).isLeftToBrowser).to.be.true;
    expect(click(first!).isLeftToBrowser).to.be.false;
    expect(picked).to.deep.equal(['weidenau']);
  });
});
