import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { qrLabel, shareBox, type ShareBoxProps } from '../../../src/features/share/share-box.js';
import { nextTask } from '../../support/clock.js';
import { click, MARKUP, press, show, textOf, texts, the } from '../view.js';

const URL_AR = 'https://integreat.app/lindenfurt/ar/%D8%A7%D9%84%D8%B9%D9%85%D9%84-493/';

const box = (props: Partial<ShareBoxProps> = {}) =>
  shareBox({
    url: URL_AR,
    offersSharing: true,
    offersPrinting: true,
    canShare: false,
    pdf: null,
    copyState: 'open',
    isQrOpen: false,
    qr: undefined,
    onCopy: () => undefined,
    onShare: () => undefined,
    onQr: () => undefined,
    onPrint: () => undefined,
    ...props,
  });

const shown = (props: Partial<ShareBoxProps> = {}) => show(box(props)).root;
const acts = (root: ParentNode) => texts(root, '[role="group"] :is(button, a)');
const act = (root: ParentNode, text: string) =>
  [...root.querySelectorAll('button')].find((button) => textOf(button) === text)!;
const QR = html`<svg role="img" aria-label="QR code for: Work"></svg>`;

describe('the box to take an article along', () => {
  it('is accessible, with everything that it can have', async () => {
    await expect(shown()).to.be.accessible();
    const everything = { canShare: true, pdf: 'https://cms.example/a.pdf', isQrOpen: true, qr: QR };
    await expect(shown({ ...everything, copyState: 'refused' })).to.be.accessible();
    await expect(shown({ ...everything, copyState: 'copied' })).to.be.accessible();
  });

  it('has what the page and the device offer', () => {
    expect(acts(shown())).to.deep.equal(['Copy link', 'QR code', 'Print']);
    expect(acts(shown({ canShare: true, pdf: 'https://cms.example/a.pdf' }))).to.deep.equal([
      'Copy link',
      'Share',
      'QR code',
      'Print',
      'PDF',
    ]);
    expect(acts(shown({ canShare: true, offersPrinting: false, pdf: 'https://cms.example/a.pdf' }))).to.deep.equal([
      'Copy link',
      'Share',
      'QR code',
    ]);
    expect(acts(shown({ canShare: true, offersSharing: false }))).to.deep.equal(['Print']);
  });

  it('is called by what it offers', () => {
    const name = (props: Partial<ShareBoxProps>) => the(shown(props), '[role="group"]').getAttribute('aria-label');
    expect(name({})).to.equal('Share or print this page');
    expect(name({ offersPrinting: false })).to.equal('Share this page');
    expect(name({ offersSharing: false })).to.equal('Print this page');
  });

  it('is nothing where nothing is offered', () => {
    expect(box({ offersSharing: false, offersPrinting: false })).to.equal(nothing);
  });

  it('says what the visitor wants', () => {
    const wanted: string[] = [];
    const root = shown({
      canShare: true,
      onCopy: () => wanted.push('copy'),
      onShare: () => wanted.push('share'),
      onQr: () => wanted.push('qr'),
      onPrint: () => wanted.push('print'),
    });
    for (const text of ['Copy link', 'Share', 'QR code', 'Print']) click(act(root, text));
    expect(wanted).to.deep.equal(['copy', 'share', 'qr', 'print']);
  });

  it('says that the link is copied, by the status that was there before', () => {
    const { root, update } = show(box());
    const status = the(root, '[role="status"]');
    expect(textOf(status)).to.equal('');
    update(box({ copyState: 'copied' }));
    expect(the(root, '[role="status"]') === status).to.be.true;
    expect(textOf(status)).to.equal('The link is copied.');
    expect(root.querySelector('input')).to.be.null;
    update(box());
    expect(textOf(status)).to.equal('');
  });

  describe('where the browser refuses to copy', () => {
    const field = (root: ParentNode) => the<HTMLInputElement>(root, 'input');
    const selected = ({ value, selectionStart, selectionEnd }: HTMLInputElement) =>
      value.slice(selectionStart ?? 0, selectionEnd ?? 0);

    it('gives the whole link to the keyboard, to be copied from a field', async () => {
      const { root, update } = show(box());
      update(box({ copyState: 'refused' }));
      await nextTask();
      expect(textOf(the(root, '[role="status"]'))).to.equal('Please copy the link yourself:');
      expect([field(root).readOnly, field(root).dir]).to.deep.equal([true, 'ltr']);
      expect(document.activeElement === field(root)).to.be.true;
      expect(selected(field(root))).to.equal(URL_AR);
    });

    it('takes the keyboard once only', async () => {
      const { root, update } = show(box({ copyState: 'refused' }));
      await nextTask();
      act(root, 'Print').focus();
      update(box({ copyState: 'refused', isQrOpen: true }));
      await nextTask();
      expect(document.activeElement === act(root, 'Print')).to.be.true;
    });

    it('keeps keys from the shortcuts of the page, but not the way out', () => {
      const root = shown({ copyState: 'refused' });
      for (const type of ['keydown', 'keypress', 'keyup'])
        expect(press(field(root), 'c', { type, ctrlKey: true }).reachesPage, type).to.be.false;
      for (const key of ['Tab', 'Escape']) expect(press(field(root), key).reachesPage, key).to.be.true;
    });

    it('does nothing after it has gone again', async () => {
      const { update } = show(box({ copyState: 'refused' }));
      update(nothing);
      await nextTask();
      expect(document.activeElement === document.body).to.be.true;
    });
  });

  describe('its QR code', () => {
    it('is shown by a button that names what it opens', () => {
      const { root, update } = show(box());
      const button = act(root, 'QR code');
      const opened = the(root, `#${button.getAttribute('aria-controls')!}`);
      expect([button.ariaExpanded, opened.hidden]).to.deep.equal(['false', true]);
      update(box({ isQrOpen: true, qr: QR }));
      expect([button.ariaExpanded, opened.hidden]).to.deep.equal(['true', false]);
      expect(opened.querySelector('svg')).to.not.be.null;
    });

    it('has the address below it, from left to right, in its own letters', () => {
      const root = shown({ isQrOpen: true, qr: QR });
      const address = the(root, '#share-qr bdi');
      expect(textOf(address)).to.equal('https://integreat.app/lindenfurt/ar/العمل-493/');
      expect(address.dir).to.equal('ltr');
    });

    it('leaves the address alone while it is not there, or where the address is too long for one', () => {
      for (const qr of [undefined, null])
        expect(texts(shown({ isQrOpen: true, qr }), '#share-qr > *')).to.have.length(1);
    });

    it('is called after the article', () => {
      expect(qrLabel('Arbeit')).to.equal('QR code for: Arbeit');
    });
  });

  it('has the PDF as a plain link', () => {
    const root = shown({ pdf: 'https://cms.example/api/v3/lindenfurt/de/pdf/?url=/a/' });
    const link = the<HTMLAnchorElement>(root, 'a');
    expect([link.href, link.rel, link.type, textOf(link)]).to.deep.equal([
      'https://cms.example/api/v3/lindenfurt/de/pdf/?url=/a/',
      'noopener noreferrer',
      'application/pdf',
      'PDF',
    ]);
    expect(click(link).isLeftToBrowser).to.be.true;
  });

  it('shows any address as text', () => {
    const root = shown({ url: MARKUP, isQrOpen: true, copyState: 'refused' });
    expect(textOf(the(root, 'bdi'))).to.equal(MARKUP);
    expect(the<HTMLInputElement>(root, 'input').value).to.equal(MARKUP);
    expect(root.querySelector('img, [style]')).to.be.null;
  });
});
