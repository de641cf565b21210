/** What the page has put into the tag is the page's: the panel leaves its links alone. */
import { expect } from '@open-wc/testing';
import { json, TestCms } from '../support/cms.js';
import { consoleLines, isLeftToBrowser, leavePage, rejection, until } from '../support/page.js';
import { closePanels, openPanel, type Visitor } from '../support/panel.js';

/** In the tag, where a click calls the page's own code. */
const LINK = '<a href="https://integreat.app/lindenfurt/de/" target="_blank" rel="x">Integreat</a>';

/** The page's own link, and how often its own code was called. */
function linkOf(visitor: Visitor) {
  const link = visitor.panel.querySelector('a')!;
  const clicks: Event[] = [];
  link.onclick = (event) => {
    if (clicks.length > 0) event.preventDefault(); // a click too many must not lead away from the test
    clicks.push(event);
  };
  return { link, clicks };
}

describe('a link of the page’s own in the tag', () => {
  afterEach(() => {
    closePanels();
    leavePage();
  });

  it('is followed as ever while the panel loads, and once', async () => {
    const cms = new TestCms();
    const held = cms.hold();
    const visitor = await openPanel({ cms, attributes: { 'link-target': 'self' }, fallback: LINK });
    const { link, clicks } = linkOf(visitor);
    expect(link.checkVisibility()).to.be.true;
    expect(isLeftToBrowser(link)).to.be.true;
    expect(link.target).to.equal('_blank');
    held.release();
    await visitor.panel.navigate('/'); // by now all the code is there that could click again
    expect(clicks.length).to.equal(1);
    expect(visitor.panel.path).to.equal('/lindenfurt/de/');
  });

  for (const mode of ['inline', 'button']) {
    it(`is followed as ever beside a failure (${mode})`, async () => {
      consoleLines();
      const cms = new TestCms();
      cms.when(/./, () => json({}, 403));
      const visitor = await openPanel({ cms, attributes: { mode }, fallback: LINK });
      await rejection(visitor.panel.navigate('/'));
      await until(visitor.panel, () => visitor.has('[part="error"]'));
      const { link, clicks } = linkOf(visitor);
      expect(link.checkVisibility()).to.be.true;
      expect(isLeftToBrowser(link)).to.be.true;
      expect(link.target).to.equal('_blank');
      expect(clicks.length).to.equal(1);
    });
  }

  for (const [what, attributes] of Object.entries({
    'as the page wants such links': {},
    'where links that leave the panel open in a new tab': { 'link-target': 'blank' },
    'where the page’s address has the panel’s place': { routing: 'query' },
  } as Record<string, Record<string, string>>)) {
    it(`is followed as ever in the button’s place, ${what}`, async () => {
      const visitor = await openPanel({
        attributes: { mode: 'button', ...attributes },
        fallback: '<b slot="button"><a target="_top" href="https://integreat.app/lindenfurt/en/">Integreat</a></b>',
      });
      await visitor.panel.navigate('/');
      const { link, clicks } = linkOf(visitor);
      expect(isLeftToBrowser(link)).to.be.true;
      expect(link.target).to.equal('_top');
      expect(clicks.length).to.equal(1);
      await visitor.panel.updateComplete;
      expect(visitor.panel.path, 'also where it leads to a place that the panel could show').to.equal(
        '/lindenfurt/de/',
      );
    });
  }

  it('is followed as ever by what lies in a link, such as a picture', async () => {
    const visitor = await openPanel({
      attributes: { mode: 'button' },
      fallback: '<a slot="button" target="_top" href="https://integreat.app/lindenfurt/en/"><i>Integreat</i></a>',
    });
    await visitor.panel.navigate('/');
    expect(isLeftToBrowser(visitor.panel.querySelector('i')!)).to.be.true;
    expect(visitor.panel.querySelector('a')!.target).to.equal('_top');
  });
});
