import { expect } from '@open-wc/testing';
import { errorNotice } from '../../../src/features/notices/error-notice.js';
import type { ErrorCode } from '../../../src/model/panel-error.js';
import { click, show, texts, textOf, the } from '../view.js';

const WORDS: Readonly<Record<ErrorCode, string>> = {
  offline: 'Your device is offline.',
  network: 'There is no connection to the server.',
  csp: 'There is no connection to the server.',
  timeout: 'The server takes too long to answer.',
  http: 'The server answers with an error.',
  parse: 'The server answers with an error.',
  schema: 'The server answers with an error.',
  'not-found': 'There is nothing here.',
  empty: 'There is nothing here.',
  config: 'This panel is not set up correctly.',
  script: 'A part of this panel could not be loaded.',
};

const error = (code: ErrorCode, onRetry: () => void = () => undefined) =>
  errorNotice({ code, webApp: 'https://integreat.app/weidenau/de/', onRetry });

describe('the notice of a failure', () => {
  it('is accessible', async () => {
    const { root } = show(error('network'));
    await expect(root).to.be.accessible();
  });

  it('is announced at once and leads to the web app', () => {
    const { root } = show(error('network'));
    expect(textOf(the(root, '[role="alert"][part="error"] .notice-title'))).to.equal(
      'This information can’t be shown right now.',
    );
    expect(the<HTMLAnchorElement>(root, 'a[data-web-app]').href).to.equal('https://integreat.app/weidenau/de/');
  });

  for (const [code, words] of Object.entries(WORDS) as [ErrorCode, string][]) {
    it(`says for "${code}": ${words}`, () => {
      const { root } = show(error(code));
      expect(texts(root, '.notice-text')).to.deep.equal([words]);
      expect(texts(root, '[part="retry"]')).to.deep.equal(code === 'config' ? [] : ['Try again']);
    });
  }

  it('tries again on a click', () => {
    let tries = 0;
    const { root } = show(error('timeout', () => tries++));
    click(the(root, '[part="retry"]'));
    expect(tries).to.equal(1);
  });
});
