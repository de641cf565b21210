import { expect } from '@open-wc/testing';
import type { CalendarEvent } from '../../src/model/calendar-file.js';
import { calendarLinks, type CalendarLink } from '../../src/model/calendar-links.js';
import { nextOccurrence } from '../../src/model/occurrences.js';

function event(more: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    title: 'Sprachcafé & Tee + Kuchen',
    url: 'https://integreat.app/lindenfurt/de/events/sprachcafé/',
    path: '/lindenfurt/de/events/sprachcafé/',
    description: 'Deutsch sprechen.\nKommt alle!',
    location: 'Stadtbibliothek, Lindenplatz 1',
    meetingUrl: null,
    start: '2026-03-10T18:30:00+01:00',
    end: '2026-03-10T20:00:00+01:00',
    allDay: false,
    timeZone: 'Europe/Berlin',
    recurrenceRule: null,
    ...more,
  };
}

/** Where a link leads, and what a calendar reads there. */
function opened(name: CalendarLink['name'], each: CalendarEvent, now = 0): Readonly<Record<string, string>> {
  const links = calendarLinks(each, nextOccurrence(each, now)!);
  const url = new URL(links.find((link) => link.name === name)!.url);
  return { address: url.origin + url.pathname, ...Object.fromEntries(url.searchParams) };
}

const weekly = event({ recurrenceRule: 'DTSTART:20260310T173000\nRRULE:FREQ=WEEKLY;UNTIL=20260625T235959;BYDAY=TU' });
const wholeDay = event({ start: '2026-03-21T00:00:00+01:00', end: '2026-03-21T23:59:00+01:00', allDay: true });
const wholeDays = event({ start: '2026-05-30T00:00:00+02:00', end: '2026-06-07T23:59:00+02:00', allDay: true });
const DETAILS = 'Deutsch sprechen.\nKommt alle!\n\nhttps://integreat.app/lindenfurt/de/events/sprachcafé/';

describe('links to calendars', () => {
  it('are four', () => {
    const links = calendarLinks(event(), nextOccurrence(event(), 0)!);
    expect(links.map(({ name }) => name)).to.deep.equal(['google', 'outlook', 'office365', 'yahoo']);
    for (const { url } of links) expect(url, 'a blank is no plus').not.to.contain('+');
  });

  it('fill in an event: Google', () => {
    expect(opened('google', event())).to.deep.equal({
      address: 'https://calendar.google.com/calendar/render',
      action: 'TEMPLATE',
      text: 'Sprachcafé & Tee + Kuchen',
      dates: '20260310T183000/20260310T200000',
      details: DETAILS,
      location: 'Stadtbibliothek, Lindenplatz 1',
      ctz: 'Europe/Berlin',
    });
  });

  for (const [name, host] of [
    ['outlook', 'outlook.live.com'],
    ['office365', 'outlook.office.com'],
  ] as const) {
    it(`fill in an event: ${name}`, () => {
      expect(opened(name, event())).to.deep.equal({
        address: `https://${host}/calendar/0/deeplink/compose`,
        path: '/calendar/action/compose',
        rru: 'addevent',
        subject: 'Sprachcafé & Tee + Kuchen',
        startdt: '2026-03-10T17:30:00Z',
        enddt: '2026-03-10T19:00:00Z',
        body: DETAILS,
        location: 'Stadtbibliothek, Lindenplatz 1',
      });
    });

    it(`fill in whole days: ${name}`, () => {
      const one = { startdt: '2026-03-21', enddt: '2026-03-22', allday: 'true' };
      const several = { startdt: '2026-05-30', enddt: '2026-06-08', allday: 'true' };
      expect(opened(name, wholeDay)).to.include(one);
      expect(opened(name, wholeDays)).to.include(several);
    });
  }

  it('fill in an event: Yahoo', () => {
    expect(opened('yahoo', event())).to.deep.equal({
      address: 'https://calendar.yahoo.com/',
      v: '60',
      title: 'Sprachcafé & Tee + Kuchen',
      st: '20260310T173000Z',
      et: '20260310T190000Z',
      desc: DETAILS,
      in_loc: 'Stadtbibliothek, Lindenplatz 1',
    });
  });

  it('fill in whole days: Google and Yahoo', () => {
    expect(opened('google', wholeDay)).to.include({ dates: '20260321/20260322' }).and.not.have.property('ctz');
    expect(opened('google', wholeDays)).to.include({ dates: '20260530/20260608' });
    expect(opened('yahoo', wholeDay)).to.include({ st: '20260321', dur: 'allday' }).and.not.have.property('et');
    expect(opened('yahoo', wholeDays)).to.include({ st: '20260530', et: '20260608' }).and.not.have.property('dur');
  });

  it('take the time that is shown, in summer as in winter', () => {
    const now = Date.parse('2026-04-01T00:00:00+02:00');
    expect(opened('google', weekly, now)).to.include({
      dates: '20260407T183000/20260407T200000',
      recur: 'RRULE:FREQ=WEEKLY;UNTIL=20260625T215959Z;BYDAY=TU',
    });
    expect(opened('outlook', weekly, now)).to.include({ startdt: '2026-04-07T16:30:00Z' });
    expect(opened('yahoo', weekly, now)).to.include({ st: '20260407T163000Z', et: '20260407T180000Z' });
  });

  it('leave out a series that is counted or not understood', () => {
    for (const rule of ['FREQ=WEEKLY;COUNT=5', 'FREQ=HOURLY']) {
      expect(opened('google', event({ recurrenceRule: `RRULE:${rule}` })), rule).not.to.have.property('recur');
    }
  });

  it('leave out what is not known', () => {
    const bare = event({ description: '', location: null });
    expect(opened('google', bare)).not.to.have.property('location');
    expect(opened('google', bare)).to.include({ details: 'https://integreat.app/lindenfurt/de/events/sprachcafé/' });
    expect(opened('yahoo', event({ location: null, meetingUrl: 'https://meet.example/a' }))).to.include({
      in_loc: 'https://meet.example/a',
    });
  });

  it('stay short, whole characters only, and keep to their parameters', () => {
    const text = 'مهرجان 👩‍👩‍👧‍👦 '.repeat(1000);
    const hostile = '\uD83D&dates=1/2#x\r\n\u202E?text=y%0A';
    for (const words of [text, hostile, `${'a'.repeat(99)}👍`]) {
      const each = event({ title: words, description: words, location: words });
      for (const { url } of calendarLinks(each, nextOccurrence(each, 0)!)) {
        expect(url.length, url).to.be.below(4500);
        expect(new URL(url).hash).to.equal('');
        expect(decodeURIComponent(url)).not.to.match(/[\u202E\uFFFE]/);
      }
      expect(opened('google', each)).to.include({ dates: '20260310T183000/20260310T200000' });
      expect(Object.keys(opened('yahoo', each))).to.deep.equal(Object.keys(opened('yahoo', event())));
    }
    expect(opened('google', event({ title: `${'a'.repeat(99)}👍` })).text).to.equal(`${'a'.repeat(99)}…`);
  });
});
