import { expect, fixtureSync } from '@open-wc/testing';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Templates } from '../../src/i18n/localization.js';
import { LocalizedElement } from '../../src/i18n/localized-element.js';

const WORDS: Readonly<Record<string, Templates>> = { de: { hello: 'Hallo' }, tr: { hello: 'Merhaba' } };

class TestGreeting extends LocalizedElement {
  get templates(): Templates | undefined {
    return WORDS[this.lang];
  }

  protected override render(): TemplateResult {
    if (this.hasAttribute('fails')) throw new Error('no words');
    return html`<p>${msg('Hello', { id: 'hello' })}</p>`;
  }
}
customElements.define('test-greeting', TestGreeting);

/** Greetings side by side in one parent, which render in one go. */
async function greet(...tags: string[]): Promise<TestGreeting[]> {
  const parent = fixtureSync<HTMLElement>(`<div>${tags.join('')}</div>`);
  const greetings = [...parent.querySelectorAll<TestGreeting>('test-greeting')];
  await Promise.allSettled(greetings.map((each) => each.updateComplete));
  return greetings;
}

const said = (greetings: TestGreeting[]) => greetings.map((each) => each.shadowRoot?.textContent.trim());

describe('elements side by side', () => {
  it('speak each their own language', async () => {
    const greetings = await greet(
      '<test-greeting lang="de"></test-greeting>',
      '<test-greeting lang="tr"></test-greeting>',
      '<test-greeting lang="en"></test-greeting>',
      '<test-greeting lang="de"></test-greeting>',
    );
    expect(said(greetings)).to.deep.equal(['Hallo', 'Merhaba', 'Hello', 'Hallo']);
  });

  it('go on to speak their own when one changes its language', async () => {
    const greetings = await greet(
      '<test-greeting lang="de"></test-greeting>',
      '<test-greeting lang="tr"></test-greeting>',
    );
    greetings[0]!.lang = 'tr';
    for (const each of greetings) each.requestUpdate();
    greetings[1]!.lang = 'de';
    await Promise.all(greetings.map((each) => each.updateComplete));
    expect(said(greetings)).to.deep.equal(['Merhaba', 'Hallo']);
  });

  it('are not disturbed by one that fails', async () => {
    const [fails] = await greet('<test-greeting lang="de"></test-greeting>');
    fails!.setAttribute('fails', '');
    fails!.requestUpdate();
    await fails!.updateComplete.catch(() => undefined);
    const greetings = await greet('<test-greeting></test-greeting>');
    expect(said(greetings)).to.deep.equal(['Hello']);
  });
});
