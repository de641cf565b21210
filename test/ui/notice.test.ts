import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { notice } from '../../src/ui/notice.js';
import { MARKUP, show, texts, textOf, the } from '../features/view.js';

describe('a notice', () => {
  it('is accessible in each tone', async () => {
    for (const tone of ['error', 'info'] as const) {
      const { root } = show(notice({ tone, title: 'Title', text: 'Text', actions: html`<a href="/a">Act</a>` }));
      await expect(root).to.be.accessible();
    }
  });

  it('is announced at once only when something failed', () => {
    const { root: error } = show(notice({ tone: 'error', title: 'Title' }));
    expect(the(error, '[part="error"]').getAttribute('role')).to.equal('alert');
    const { root: info } = show(notice({ tone: 'info', title: 'Title' }));
    expect(the(info, '[part="notice"]').getAttribute('role')).to.equal('note');
  });

  it('shows title, text and what can be done', () => {
    const { root } = show(notice({ tone: 'info', title: MARKUP, text: MARKUP, actions: html`<a href="/a">Act</a>` }));
    expect(texts(root, '.notice > *')).to.deep.equal([MARKUP, MARKUP, 'Act']);
    expect(textOf(the(root, '.notice-actions a'))).to.equal('Act');
  });

  it('has no empty boxes', () => {
    const { root } = show(notice({ tone: 'info', title: 'Title', text: '' }));
    expect(texts(root, '.notice > *')).to.deep.equal(['Title']);
  });
});
