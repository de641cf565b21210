import { expect } from '@open-wc/testing';
import { panelFooter } from '../../../src/features/footer/panel-footer.js';
import { MARKUP, show, texts, textOf, the } from '../view.js';

const footer = (publisher = 'Stadt Weidenau') =>
  panelFooter({
    publisher,
    imprint: 'https://integreat.app/weidenau/de/disclaimer/',
    privacy: 'https://integreat-app.de/datenschutz/',
    webApp: 'https://integreat.app/weidenau/de/',
  });

describe('the footer', () => {
  it('is accessible', async () => {
    const { root } = show(footer());
    await expect(root).to.be.accessible();
  });

  it('names publisher, imprint, privacy and source', () => {
    const { root } = show(footer());
    expect(texts(root, 'footer[part="footer"] > *')).to.deep.equal([
      'Published by Stadt Weidenau',
      'Imprint',
      'Privacy',
      'Open in the Integreat web app',
    ]);
    expect([...root.querySelectorAll('a')].map((each) => each.pathname)).to.deep.equal([
      '/weidenau/de/disclaimer/',
      '/datenschutz/',
      '/weidenau/de/',
    ]);
  });

  it('marks the link that is to leave the panel although it leads to a place of the panel', () => {
    const { root } = show(footer());
    expect(textOf(the(root, '[data-web-app]'))).to.equal('Open in the Integreat web app');
  });

  it('shows a name as it is written', () => {
    const { root } = show(footer(MARKUP));
    expect(textOf(the(root, 'span'))).to.equal(`Published by ${MARKUP}`);
  });
});
