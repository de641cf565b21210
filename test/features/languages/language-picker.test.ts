import { expect } from '@open-wc/testing';
import { languagePicker, type LanguagePickerProps } from '../../../src/features/languages/language-picker.js';
import { leavePicker } from '../../../src/features/languages/picker-closing.js';
import { ARABIC, click, DARI, GERMAN, press, show, texts, textOf, the } from '../view.js';

const picker = (props: Partial<LanguagePickerProps> = {}) =>
  languagePicker({
    languages: [GERMAN, ARABIC, DARI],
    current: GERMAN,
    href: ({ slug }) => `https://integreat.app/weidenau/${slug}/`,
    onPick: () => undefined,
    onLeave: () => undefined,
    ...props,
  });

describe('the language picker', () => {
  it('is accessible, closed and open', async () => {
    const { root } = show(picker());
    await expect(root).to.be.accessible();
    the<HTMLDetailsElement>(root, 'details').open = true;
    await expect(root).to.be.accessible();
  });

  it('says what it is for, and the current language', () => {
    const { root } = show(picker());
    expect(the(root, 'summary').getAttribute('aria-label')).to.equal('Language: Deutsch');
    expect(textOf(the(root, 'summary'))).to.equal('Deutsch');
  });

  it('lists every language by its own name, written its own way', () => {
    const { root } = show(picker());
    expect(texts(root, 'li')).to.deep.equal(['Deutsch', 'العربية', 'دری']);
    const links = [...root.querySelectorAll('a')];
    expect(links.map(({ lang, hreflang, dir }) => [lang, hreflang, dir])).to.deep.equal([
      ['de', 'de', 'ltr'],
      ['ar', 'ar', 'rtl'],
      ['prs', 'prs', 'rtl'],
    ]);
    expect(links[2]?.href).to.equal('https://integreat.app/weidenau/fa-AF/');
  });

  it('marks the current one', () => {
    const { root } = show(picker());
    const marks = [...root.querySelectorAll('a')].map((link) => link.getAttribute('aria-current'));
    expect(marks).to.deep.equal(['true', 'false', 'false']);
  });

  it('picks on a click, and leaves clicks for a new tab to the browser', () => {
    const picked: string[] = [];
    const { root } = show(picker({ onPick: ({ slug }) => picked.push(slug) }));
    const link = the(root, '[hreflang="ar"]');
    expect(click(link, { ctrlKey: true }).isLeftToBrowser).to.be.true;
    expect(picked).to.deep.equal([]);
    expect(click(link).isLeftToBrowser).to.be.false;
    expect(picked).to.deep.equal(['ar']);
  });

  it('tells of keys and of the focus that goes elsewhere', () => {
    const told: string[] = [];
    const { root } = show(
      picker({
        onLeave: (event) => {
          told.push(event.type);
          leavePicker(event, the<HTMLDetailsElement>(root, 'details'));
        },
      }),
    );
    const details = the<HTMLDetailsElement>(root, 'details');
    details.open = true;
    press(the(root, '[hreflang="ar"]'), 'Escape');
    expect(details.open).to.be.false;
    the(root, 'summary').dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(told).to.deep.equal(['keydown', 'focusout']);
  });
});
