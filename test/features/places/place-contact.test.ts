import { expect } from '@open-wc/testing';
import { hasWords, placeContact } from '../../../src/features/places/place-contact.js';
import { mailHref, phoneHref, webHref } from '../../../src/features/places/place-links.js';
import type { Contact } from '../../../src/model/place.js';
import { show, texts, textOf, the } from '../view.js';
import { at, contact, day, week } from './place.js';

const RIMA = contact({
  name: 'Rima Steinbach',
  area: 'Housing',
  email: 'rima@weidenau.example',
  phone: '+49 (0) 89 1234-56',
  mobile: '0170 123456',
  website: 'https://weidenau.example/wohnen?a=1',
  appointmentUrl: 'https://termine.example/wohnen',
  openingHours: week(day('10:00-12:00')),
});

const card = (more: Contact, tag = 'en') =>
  show(placeContact({ contact: more, title: 'Town hall', now: at('09:00'), tag, level: 4 })).root;

const hrefs = (root: ParentNode) => [...root.querySelectorAll('a')].map((each) => each.getAttribute('href'));

describe('a contact', () => {
  it('is accessible, with everything that it can have', async () => {
    const root = card(RIMA);
    the<HTMLDetailsElement>(root, 'details').open = true;
    await expect(root).to.be.accessible();
  });

  it('says who it is, for what, and how to reach them', () => {
    const root = card(RIMA);
    expect(textOf(the(root, 'h4'))).to.equal('Rima Steinbach');
    expect(textOf(the(root, '.contact-area'))).to.equal('Housing');
    expect(texts(root, 'li')).to.deep.equal([
      'Phone +49 (0) 89 1234-56',
      'Mobile phone 0170 123456',
      'E-mail rima@weidenau.example',
      'Website weidenau.example',
      'Make an appointment',
    ]);
    expect(hrefs(root)).to.deep.equal([
      'tel:+49891234-56',
      'tel:0170123456',
      'mailto:rima@weidenau.example',
      'https://weidenau.example/wohnen?a=1',
      'https://termine.example/wohnen',
    ]);
  });

  it('keeps numbers and addresses in their own direction', () => {
    expect(texts(card(RIMA), 'li [dir="ltr"]')).to.have.length(4);
  });

  it('has hours of its own', () => {
    const root = card(RIMA);
    expect(textOf(the(root, 'summary'))).to.equal('Opening hours: Closed, opens today 10:00');
    expect(the(root, 'table').getAttribute('aria-label')).to.equal('Opening hours: Rima Steinbach');
    expect(the(card(contact({ openingHours: RIMA.openingHours })), 'table').getAttribute('aria-label')).to.equal(
      'Opening hours: Town hall',
    );
  });

  it('without a name is called by what it is for', () => {
    const root = card(contact({ area: 'Housing' }));
    expect(textOf(the(root, 'h4'))).to.equal('Housing');
    expect(root.querySelectorAll('.contact-area')).to.have.length(0);
  });

  it('is one only where there is something to say', () => {
    expect(hasWords(contact())).to.equal(false);
    expect(hasWords(contact({ name: ' ', phone: '' }))).to.equal(false);
    expect(hasWords(contact({ email: 'a@b.example' }))).to.equal(true);
  });

  describe('is called', () => {
    const numbers: readonly [written: string, dialled: string | null][] = [
      ['+49 (0) 89 123456', 'tel:+4989123456'],
      ['+49(0)89/1234-56', 'tel:+4989/1234-56'],
      ['0049 (0)89 123456', 'tel:004989123456'],
      ['(0) 89 123456', 'tel:(0)89123456'],
      ['089 / 123 456', 'tel:089/123456'],
      ['115', 'tel:115'],
      ['089 123456 (Mo–Fr)', null],
      ['nobody', null],
      ['1;phone-context=evil', null],
      ['', null],
    ];
    for (const [written, dialled] of numbers) {
      it(`${JSON.stringify(written)} as ${dialled ?? 'text'}`, () => expect(phoneHref(written)).to.equal(dialled));
    }
  });

  it('gets mail, but no words put into it', () => {
    expect(mailHref('a.b+c@weidenau.example')).to.equal('mailto:a.b+c@weidenau.example');
    expect(mailHref('a@b.example?body=x')).to.equal('mailto:a@b.example');
    expect(mailHref('a@b.example,c@d.example')).to.equal(null);
    expect(mailHref('nobody')).to.equal(null);
  });

  describe('has a website', () => {
    const addresses: readonly [written: string, href: string | null][] = [
      ['https://weidenau.example/a', 'https://weidenau.example/a'],
      ['http://weidenau.example', 'http://weidenau.example/'],
      ['www.weidenau.example', 'https://www.weidenau.example/'],
      [' weidenau.example/amt ', 'https://weidenau.example/amt'],
      ['javascript:alert(1)', null],
      [' JavaScript:alert(1)', null],
      ['java\nscript:alert(1)', null],
      ['data:text/html,<script>', null],
      ['tel:115', null],
      ['', null],
      ['https://', null],
    ];
    for (const [written, href] of addresses) {
      it(`${JSON.stringify(written)} at ${href ?? 'no address'}`, () => expect(webHref(written)).to.equal(href));
    }
  });

  it('shows what is no address as text', () => {
    const root = card(contact({ name: 'A', phone: 'ask at the door', website: 'javascript:alert(1)' }));
    expect(texts(root, 'li')).to.deep.equal(['Phone ask at the door', 'Website javascript:alert(1)']);
    expect(hrefs(root)).to.deep.equal([]);
  });
});
