import { expect } from '@open-wc/testing';
import { EVERYTHING } from '../../../src/features/events/event-filters.js';
import { eventDays, eventList, type EventListProps } from '../../../src/features/events/event-list.js';
import { groupByDay } from '../../../src/model/event-days.js';
import type { EventFilter } from '../../../src/model/event-filter.js';
import type { Event } from '../../../src/model/event.js';
import { click, MARKUP, show, texts, textOf, the } from '../view.js';
import { event, LIBRARY, NOW, weekly } from './event.js';

const daysOf = (...events: Event[]) => groupByDay(events, { from: NOW, to: Infinity, limit: 20 });

const FEST = event('Fest', { place: LIBRARY });
const FAIR = event('Messe', { start: '2026-03-26T10:00:00+01:00', end: '2026-03-26T16:00:00+01:00' });

const list = (props: Partial<EventListProps> = {}) =>
  eventList({
    days: daysOf(FEST, FAIR),
    filter: EVERYTHING,
    hasMore: false,
    level: 2,
    tag: 'en',
    now: NOW,
    isElsewhere: false,
    href: ({ url }) => url,
    onFilter: () => undefined,
    onMore: () => undefined,
    ...props,
  });

/** The button with this name; in a group of this name, where there are more. */
const button = (root: ParentNode, name: string, group = '') => {
  const within = group === '' ? root : the(root, `[role="group"][aria-label="${group}"]`);
  const found = [...within.querySelectorAll('button')].find((each) => textOf(each) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

describe('the list of events', () => {
  it('is accessible, with everything that it can have', async () => {
    const repeating = event('Café', { ...weekly(), place: LIBRARY, meetingUrl: 'https://meet.example/' });
    for (const props of [
      { days: daysOf(FEST, FAIR, repeating), hasMore: true, isElsewhere: true },
      { filter: { ...EVERYTHING, period: 'range' as const, from: '2026-03-10' } },
      { days: [] },
      { days: [], filter: { ...EVERYTHING, where: 'online' as const } },
    ]) {
      const { root } = show(list(props));
      await expect(root).to.be.accessible();
    }
  });

  it('has a heading, and one for each day', () => {
    const { root } = show(list({ level: 3 }));
    expect(texts(root, 'h3')).to.deep.equal(['Events']);
    expect(texts(root, 'h4')).to.deep.equal(['Tomorrow: Tuesday, March 10, 2026', 'Thursday, March 26, 2026']);
  });

  it('says what is today', () => {
    const { root } = show(list({ now: Date.parse('2026-03-10T00:30:00+01:00') }));
    expect(texts(root, 'h3')[0]).to.equal('Today: Tuesday, March 10, 2026');
  });

  it('has real links, each with time, title and place', () => {
    const { root } = show(list());
    expect(texts(root, 'li > a[part="tile"]').map((each) => each.replace(/\u2009/g, ' '))).to.deep.equal([
      '16:00 – 18:00 Fest Stadtbibliothek',
      '10:00 – 16:00 Messe',
    ]);
    expect(root.querySelector('a')?.href).to.equal('https://integreat.app/weidenau/de/events/fest/');
    expect(root.querySelector('time')?.dateTime).to.equal('2026-03-10T15:00:00.000Z');
  });

  it('says what is online, also besides its place, and what repeats', () => {
    const online = event('Fest', { meetingUrl: 'https://meet.example/' });
    const both = event('Café', {
      ...weekly('FREQ=WEEKLY;COUNT=1'),
      place: LIBRARY,
      meetingUrl: 'https://meet.example/',
    });
    const { root, update } = show(list({ days: daysOf(online) }));
    expect(texts(root, '.event-where, .event-repeats')).to.deep.equal(['Online']);
    update(list({ days: daysOf(both) }));
    expect(texts(root, '.event-where, .event-repeats')).to.deep.equal(['Stadtbibliothek', 'Online', 'Repeats']);
  });

  it('lists what runs for several days under the first of them that is still to come', () => {
    const week = event('Woche', { start: '2026-03-07T10:00:00+01:00', end: '2026-03-12T18:00:00+01:00' });
    const { root } = show(list({ days: daysOf(week) }));
    expect(texts(root, 'h3')).to.deep.equal(['Today: Monday, March 9, 2026']);
    expect(textOf(the(root, 'time'))).to.match(/^Until Thursday.* 18:00$/);
  });

  it('shows titles and places as they are written', () => {
    const { root } = show(list({ days: daysOf(event(MARKUP, { place: { ...LIBRARY, name: MARKUP } })) }));
    expect(texts(root, '.event-name, .event-where')).to.deep.equal([MARKUP, MARKUP]);
    expect(root.querySelectorAll('img')).to.have.length(0);
  });

  it('says whose time it is, to visitors whose clocks show another', () => {
    const { root, update } = show(list({ isElsewhere: true }));
    expect(texts(root, '.zone-note')).to.deep.equal([
      'All times are local times of the municipality: Central European Time',
    ]);
    update(list({ isElsewhere: true, days: [] }));
    expect(texts(root, '.zone-note')).to.deep.equal([]);
    update(list());
    expect(texts(root, '.zone-note')).to.deep.equal([]);
  });

  it('shows more on demand', () => {
    let asked = 0;
    const { root } = show(list({ hasMore: true, onMore: () => asked++ }));
    click(button(root, 'Show more'));
    expect(asked).to.equal(1);
  });

  it('has no button for more where there is no more', () => {
    const { root } = show(list());
    expect(() => button(root, 'Show more')).to.throw();
  });

  describe('tells politely', () => {
    const status = (props: Partial<EventListProps>) => textOf(the(show(list(props)).root, '[role="status"]'));

    it('how many there are', () => expect(status({})).to.equal('Events shown: 2'));
    it('that there are none', () => expect(status({ days: [] })).to.equal('There are no events at the moment.'));
    it('that none fit', () => {
      expect(status({ days: [], filter: { ...EVERYTHING, period: 'today' } })).to.equal(
        'There are no events for this choice.',
      );
    });

    it('by an element that stays, so that a change is read out', () => {
      const { root, update } = show(list());
      const element = the(root, '[role="status"]');
      update(list({ days: [] }));
      expect(the(root, '[role="status"]') === element).to.be.true;
    });
  });

  describe('without events', () => {
    it('leads back to all of them, where it was narrowed', () => {
      const asked: EventFilter[] = [];
      const filter: EventFilter = { period: 'range', from: '2026-03-10', to: null, where: 'online' };
      const { root } = show(list({ days: [], filter, onFilter: (each) => asked.push(each) }));
      click(button(root, 'Show all events'));
      expect(asked).to.deep.equal([EVERYTHING]);
    });

    it('has nowhere to lead to, where it was not', () => {
      const { root } = show(list({ days: [] }));
      expect(() => button(root, 'Show all events')).to.throw();
    });
  });

  describe('can be narrowed', () => {
    const narrowed = (filter: Partial<EventFilter>) => {
      const asked: EventFilter[] = [];
      const props = { filter: { ...EVERYTHING, ...filter }, onFilter: (each: EventFilter) => asked.push(each) };
      return { root: show(list(props)).root, asked };
    };

    it('to a time, whatever the place', () => {
      for (const [name, period] of [
        ['All', 'all'],
        ['Today', 'today'],
        ['This week', 'week'],
        ['This month', 'month'],
        ['Choose dates', 'range'],
      ] as const) {
        const { root, asked } = narrowed({ period: period === 'all' ? 'today' : 'all', where: 'online' });
        click(button(root, name, 'When'));
        expect(asked).to.deep.equal([{ ...EVERYTHING, where: 'online', period }]);
      }
    });

    it('to what is online or on site, whatever the time', () => {
      for (const [name, where] of [
        ['All', 'all'],
        ['Online', 'online'],
        ['On site', 'on-site'],
      ] as const) {
        const { root, asked } = narrowed({ period: 'week' });
        click(button(root, name, 'Where'));
        expect(asked).to.deep.equal([{ ...EVERYTHING, period: 'week', where }]);
      }
    });

    it('and says by what it is', () => {
      const { root } = narrowed({ period: 'week', where: 'on-site' });
      expect(texts(root, '[aria-pressed="true"]')).to.deep.equal(['This week', 'On site']);
      expect(texts(root, '[aria-pressed="false"]')).to.have.length(6);
    });

    it('to days, which can be chosen only then', () => {
      expect(narrowed({ period: 'week' }).root.querySelectorAll('input')).to.have.length(0);
      const { root, asked } = narrowed({ period: 'range', to: '2026-03-20' });
      const [first, last] = [...root.querySelectorAll('input')];
      expect([first!.labels?.[0]?.innerText.trim(), last!.labels?.[0]?.innerText.trim()]).to.deep.equal([
        'First day',
        'Last day',
      ]);
      expect([first!.type, first!.value, last!.value]).to.deep.equal(['date', '', '2026-03-20']);
      first!.value = '2026-03-12';
      first!.dispatchEvent(new Event('change', { bubbles: true }));
      last!.value = '';
      last!.dispatchEvent(new Event('change', { bubbles: true }));
      expect(asked).to.deep.equal([
        { period: 'range', from: '2026-03-12', to: '2026-03-20', where: 'all' },
        { period: 'range', from: null, to: null, where: 'all' },
      ]);
    });

    it('by days that come from elsewhere, also none', () => {
      const range = { ...EVERYTHING, period: 'range' as const };
      const { root, update } = show(list({ filter: { ...range, from: '2026-03-12' } }));
      const first = root.querySelector('input')!;
      expect(first.value).to.equal('2026-03-12');
      first.value = '2026-03-13';
      update(list({ filter: { ...range, from: '2026-03-12' } }));
      expect(first.value).to.equal('2026-03-12');
      update(list({ filter: range }));
      expect(first.value).to.equal('');
      update(list({ filter: { ...range, from: 'someday' } }));
      expect(first.value).to.equal('');
    });
  });
});

describe('days of events alone', () => {
  it('have neither choices nor a heading above them', () => {
    const { root } = show(
      eventDays({
        days: daysOf(FEST),
        level: 3,
        tag: 'en',
        now: NOW,
        isElsewhere: false,
        href: ({ url }) => url,
      }),
    );
    expect(texts(root, 'h1, h2, h3, h4')).to.deep.equal(['Tomorrow: Tuesday, March 10, 2026']);
    expect(root.querySelectorAll('button')).to.have.length(0);
    expect(texts(root, '.event-name')).to.deep.equal(['Fest']);
  });
});
