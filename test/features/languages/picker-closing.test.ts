import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { closePicker, leavePicker } from '../../../src/features/languages/picker-closing.js';
import { press, show, the } from '../view.js';

/** An open picker, with something beside it that takes the focus. */
function open() {
  const { root } = show(
    html`<details
        open
        @keydown=${(event: KeyboardEvent) => leavePicker(event, details)}
        @focusout=${(event: FocusEvent) => leavePicker(event, details)}
      >
        <summary>Deutsch</summary>
        <a class="first" href="/de/">Deutsch</a> <a class="second" href="/ar/">العربية</a>
      </details>
      <button>Elsewhere</button>`,
  );
  const details = the<HTMLDetailsElement>(root, 'details');
  return { root, details, summary: the(root, 'summary'), first: the(root, '.first'), second: the(root, '.second') };
}

const loseFocus = (element: Element, relatedTarget: Element | null) =>
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget }));

describe('an open picker', () => {
  it('closes on Escape, which then is no key of the page, and keeps the keyboard', () => {
    const { details, summary, first } = open();
    expect(press(first, 'Escape').reachesPage).to.be.false;
    expect(details.open).to.be.false;
    expect(document.activeElement).to.equal(summary);
  });

  it('leaves other keys to the page', () => {
    const { details, first } = open();
    for (const key of ['Tab', 'Enter', 'a']) expect(press(first, key).reachesPage, key).to.be.true;
    expect(details.open).to.be.true;
  });

  it('closes when the focus goes elsewhere', () => {
    const { root, details, first } = open();
    loseFocus(first, the(root, 'button'));
    expect(details.open).to.be.false;
  });

  it('stays open while the focus goes from language to language, or out of the window', () => {
    const { details, first, second } = open();
    loseFocus(first, second);
    loseFocus(first, null);
    expect(details.open).to.be.true;
  });

  it('closes when a language was picked, and keeps the keyboard', () => {
    const { details, summary } = open();
    closePicker(details);
    expect(details.open).to.be.false;
    expect(document.activeElement).to.equal(summary);
  });
});

describe('a closed picker', () => {
  it('leaves Escape to the page', () => {
    const { details, summary } = open();
    details.open = false;
    expect(press(summary, 'Escape').reachesPage).to.be.true;
  });

  it('does not take the focus', () => {
    const { root, details } = open();
    details.open = false;
    the(root, 'button').focus();
    closePicker(details);
    closePicker(null);
    leavePicker(new KeyboardEvent('keydown', { key: 'Escape' }), null);
    expect(document.activeElement).to.equal(the(root, 'button'));
  });
});
