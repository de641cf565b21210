import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFile, type CalendarEvent } from '../../src/model/calendar-file.js';
import { occurrences } from '../../src/model/occurrences.js';

const STAMP = Date.parse('2026-03-09T08:00:00+01:00');

function event(more: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    title: 'Sprachcafé',
    url: 'https://integreat.app/lindenfurt/de/events/sprachcafé/',
    path: '/lindenfurt/de/events/sprachcafé/',
    description: 'Deutsch sprechen, Kaffee trinken.',
    location: 'Stadtbibliothek, Lindenplatz 1, 12345 Lindenfurt',
    meetingUrl: null,
    start: '2026-03-10T18:30:00+01:00',
    end: '2026-03-10T20:00:00+01:00',
    allDay: false,
    timeZone: 'Europe/Berlin',
    recurrenceRule: null,
    ...more,
  };
}

const repeating = (rule: string, more: Partial<CalendarEvent> = {}) =>
  event({ recurrenceRule: `DTSTART:20260310T173000\nRRULE:${rule}`, ...more });

/** Lines as they are meant, without folds. */
function lines(file: string): readonly string[] {
  return file.replaceAll('\r\n ', '').split('\r\n');
}

/** The value of a line of the event, which there is once. */
function value(file: string, name: string): string {
  const ofEvent = lines(file).slice(lines(file).indexOf('BEGIN:VEVENT'));
  const found = ofEvent.filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));
  expect(found, name).to.have.length(1);
  return found[0]!.slice(name.length);
}

/** The one event of a file, as a calendar reads it. */
function read(file: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).to.have.length(1);
  return new ICAL.Event(events[0]);
}

/** Start and end of its first times, as a calendar works them out with nothing but the file. */
function timesOf(file: string, most: number): readonly (readonly [number, number])[] {
  const entry = read(file);
  const iterator = entry.iterator();
  const times: (readonly [number, number])[] = [];
  while (times.length < most) {
    const start = iterator.next() as ICAL.Time | null;
    if (!start) break;
    const { startDate, endDate } = entry.getOccurrenceDetails(start);
    times.push([startDate.toUnixTime() * 1000, endDate.toUnixTime() * 1000]);
  }
  return times;
}

const ofPanel = (each: CalendarEvent, limit: number) =>
  occurrences(each, { from: STAMP, to: Infinity, limit }).map(({ start, end }) => [start, end]);

describe('a calendar file', () => {
  it('is an event with all that a calendar asks for', () => {
    const file = calendarFile(event(), STAMP);
    expect(lines(file).filter((line) => /^(BEGIN|END|VERSION|PRODID):/.test(line))).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Integreat//integreat-panel//EN',
      'BEGIN:VTIMEZONE',
      'BEGIN:DAYLIGHT',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
    expect(value(file, 'DTSTAMP')).to.equal(':20260309T070000Z');
    expect(lines(file)).to.include.members([
      'DTSTART;TZID=Europe/Berlin:20260310T183000',
      'DTEND;TZID=Europe/Berlin:20260310T200000',
      'SUMMARY:Sprachcafé',
      'LOCATION:Stadtbibliothek\\, Lindenplatz 1\\, 12345 Lindenfurt',
      'URL:https://integreat.app/lindenfurt/de/events/sprachcaf%C3%A9/',
    ]);
    expect(file.includes('RRULE:FREQ=WEEKLY')).to.equal(false);
  });

  it('is read by a calendar as it was meant', () => {
    const entry = read(calendarFile(event({ description: 'Zeile; eins,\nZeile \\ zwei' }), STAMP));
    expect(entry.summary).to.equal('Sprachcafé');
    expect(entry.location).to.equal('Stadtbibliothek, Lindenplatz 1, 12345 Lindenfurt');
    expect(entry.description).to.equal(
      'Zeile; eins,\nZeile \\ zwei\n\nhttps://integreat.app/lindenfurt/de/events/sprachcafé/',
    );
    expect(entry.startDate.toUnixTime() * 1000).to.equal(Date.parse('2026-03-10T18:30:00+01:00'));
    expect(entry.endDate.toUnixTime() * 1000).to.equal(Date.parse('2026-03-10T20:00:00+01:00'));
  });

  it('says where an event is held online', () => {
    const online = event({ location: null, meetingUrl: 'https://meet.example/a' });
    const entry = read(calendarFile(online, STAMP));
    expect(entry.location).to.equal('https://meet.example/a');
    expect(entry.description).to.contain('\n\nhttps://meet.example/a\n\n');
    expect(lines(calendarFile(event({ location: null }), STAMP)).some((line) => line.startsWith('LOCATION'))).to.equal(
      false,
    );
  });

  it('keeps its identity over time, which no other event has', () => {
    const uid = (each: CalendarEvent, stamp = STAMP) => value(calendarFile(each, stamp), 'UID');
    expect(uid(event({ title: 'Other', start: '2026-03-11T18:30:00+01:00' }), STAMP + 1e9)).to.equal(uid(event()));
    const many = Array.from({ length: 2000 }, (_, index) =>
      uid(event({ url: `https://integreat.app/a/de/${index}/` })),
    );
    expect(new Set(many).size).to.equal(2000);
    expect(uid(event({ url: '' }))).not.to.equal(uid(event({ url: '', path: '/other/' })));
    expect(uid(event({ url: `https://integreat.app/${'ع'.repeat(2000)}` })).length).to.be.below(100);
  });

  it('has no end for what takes no time', () => {
    const file = calendarFile(event({ end: '2026-03-10T18:30:00+01:00' }), STAMP);
    expect(lines(file).some((line) => line.startsWith('DTEND'))).to.equal(false);
  });

  it('leads only to addresses of the web', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '', 'sprachcafé']) {
      expect(
        lines(calendarFile(event({ url }), STAMP)).some((line) => line.startsWith('URL')),
        url,
      ).to.equal(false);
    }
  });

  it('is empty for times that are no times', () => {
    expect(calendarFile(event({ start: 'soon' }), STAMP)).to.equal('');
  });
});

describe('whole days in a calendar file', () => {
  it('end with the day after, and need no zone', () => {
    const festival = event({ start: '2026-05-30T00:00:00+02:00', end: '2026-06-07T23:59:00+02:00', allDay: true });
    const file = calendarFile(festival, STAMP);
    expect(value(file, 'DTSTART')).to.equal(';VALUE=DATE:20260530');
    expect(value(file, 'DTEND')).to.equal(';VALUE=DATE:20260608');
    expect(file).not.to.contain('VTIMEZONE');
    expect(read(file).startDate.isDate).to.equal(true);
  });

  it('are one, also when the clocks change', () => {
    for (const [day, after] of [
      ['2026-03-29', '20260330'],
      ['2026-10-25', '20261026'],
    ] as const) {
      const file = calendarFile(event({ start: `${day}T00:00:00Z`, end: `${day}T20:59:00Z`, allDay: true }), STAMP);
      expect(value(file, 'DTSTART')).to.equal(`;VALUE=DATE:${day.replaceAll('-', '')}`);
      expect(value(file, 'DTEND')).to.equal(`;VALUE=DATE:${after}`);
    }
  });

  it('repeat until a day', () => {
    const market = repeating('FREQ=WEEKLY;UNTIL=20260328T235959;BYDAY=SA', {
      start: '2026-03-14T00:00:00+01:00',
      end: '2026-03-14T23:59:00+01:00',
      allDay: true,
    });
    const file = calendarFile(market, STAMP);
    expect(value(file, 'RRULE')).to.equal(':FREQ=WEEKLY;UNTIL=20260328;BYDAY=SA');
    const days = occurrences(market, { from: 0, to: Infinity, limit: 9 }).map(({ day }) => day);
    const entry = read(file).iterator();
    expect(days.map(() => String(entry.next()))).to.deep.equal(days);
    expect(entry.next()).not.to.be.ok;
  });
});

describe('a repeating event in a calendar file', () => {
  it('ends in UTC with its last day in its town', () => {
    const until = (timeZone: string, rule = 'FREQ=WEEKLY;UNTIL=20260625T235959;BYDAY=TU,TH') =>
      lines(calendarFile(repeating(rule, { timeZone }), STAMP)).find((line) => line.startsWith('RRULE:FREQ=WEEKLY'));
    expect(until('Europe/Berlin')).to.equal('RRULE:FREQ=WEEKLY;UNTIL=20260625T215959Z;BYDAY=TU,TH');
    expect(until('America/New_York')).to.equal('RRULE:FREQ=WEEKLY;UNTIL=20260626T035959Z;BYDAY=TU,TH');
    expect(until('Asia/Kolkata')).to.equal('RRULE:FREQ=WEEKLY;UNTIL=20260625T182959Z;BYDAY=TU,TH');
  });

  it('begins with its next time', () => {
    const old = repeating('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', {
      start: '1990-01-02T18:30:00+01:00',
      end: '1990-01-02T20:00:00+01:00',
    });
    const file = calendarFile(old, STAMP);
    expect(timesOf(file, 40)).to.deep.equal(ofPanel(old, 40));
    expect(value(file, 'DTSTART')).to.match(/:202603\d\dT183000$/);
  });

  it('begins with its first time where times are counted, or where all are over', () => {
    for (const rule of ['FREQ=DAILY;COUNT=40', 'FREQ=DAILY;UNTIL=20260210T235959']) {
      const past = repeating(rule, { start: '2026-02-01T18:30:00+01:00', end: '2026-02-01T20:00:00+01:00' });
      expect(value(calendarFile(past, STAMP), 'DTSTART'), rule).to.equal(';TZID=Europe/Berlin:20260201T183000');
    }
  });

  it('begins with a time that its rule names', () => {
    const file = calendarFile(repeating('FREQ=WEEKLY;BYDAY=FR'), STAMP);
    expect(value(file, 'DTSTART')).to.equal(';TZID=Europe/Berlin:20260313T183000');
  });

  it('is a single one where its rule is not understood or names no day', () => {
    for (const rule of ['FREQ=HOURLY', 'FREQ=DAILY;UNTIL=20250101T235959']) {
      const file = calendarFile(repeating(rule), STAMP);
      expect(value(file, 'DTSTART'), rule).to.equal(';TZID=Europe/Berlin:20260310T183000');
      expect(timesOf(file, 5), rule).to.have.length(1);
    }
  });

  for (const rule of [
    'FREQ=DAILY',
    'FREQ=DAILY;INTERVAL=3',
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;UNTIL=20260625T235959;BYDAY=TU,TH',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU',
    'FREQ=WEEKLY;COUNT=50;BYDAY=FR',
    'FREQ=MONTHLY',
    'FREQ=MONTHLY;BYDAY=+2WE',
    'FREQ=MONTHLY;BYDAY=-1SA',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=+5TH',
    'FREQ=MONTHLY;BYMONTHDAY=31',
    'FREQ=YEARLY',
  ]) {
    for (const [timeZone, start, end] of [
      ['Europe/Berlin', '2026-03-10T18:30:00+01:00', '2026-03-10T20:00:00+01:00'],
      ['America/New_York', '2026-03-10T21:30:00-04:00', '2026-03-10T23:00:00-04:00'],
      ['Pacific/Auckland', '2026-03-10T08:00:00+13:00', '2026-03-10T09:00:00+13:00'],
      ['Asia/Kolkata', '2026-03-10T04:00:00+05:30', '2026-03-10T05:00:00+05:30'],
      ['America/Santiago', '2026-03-10T20:00:00-03:00', '2026-03-10T21:00:00-03:00'],
      ['Africa/Casablanca', '2026-03-10T20:00:00+00:00', '2026-03-10T21:00:00+00:00'],
    ] as const) {
      it(`is the same in a calendar: ${rule} in ${timeZone}`, () => {
        // daily over more than a year: over all changes of the clocks; the others within the years that a zone without rules covers
        const most = rule.startsWith('FREQ=DAILY') ? 450 : 15;
        const each = repeating(rule, { timeZone, start, end });
        expect(timesOf(calendarFile(each, STAMP), most)).to.deep.equal(ofPanel(each, most));
      });
    }
  }
});

describe('the zone in a calendar file', () => {
  const zoneOf = (timeZone: string, start = '2026-03-10T18:30:00Z') => {
    const file = calendarFile(event({ timeZone, start, end: start }), STAMP);
    return lines(file).slice(lines(file).indexOf('BEGIN:VTIMEZONE'), lines(file).indexOf('END:VTIMEZONE') + 1);
  };

  it('has rules where its clocks keep to them', () => {
    expect(zoneOf('Europe/Berlin')).to.deep.equal([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'BEGIN:DAYLIGHT',
      'DTSTART:20250330T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20251026T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
    const rules = (timeZone: string) => zoneOf(timeZone).filter((line) => line.startsWith('RRULE'));
    expect(rules('America/New_York')).to.deep.equal([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    ]);
    expect(rules('Pacific/Auckland')).to.deep.equal([
      'RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU',
    ]);
  });

  it('has one offset where they never change', () => {
    expect(zoneOf('Asia/Kolkata')).to.deep.equal([
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Kolkata',
      'BEGIN:STANDARD',
      'DTSTART:19700101T053000',
      'TZOFFSETFROM:+0530',
      'TZOFFSETTO:+0530',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('has each change where they keep to no rule', () => {
    // Morocco, back for Ramadan
    const zone = zoneOf('Africa/Casablanca', '2014-03-10T18:30:00Z');
    expect(zone.some((line) => line.startsWith('RRULE'))).to.equal(false);
    expect(zone).to.include.members(['DTSTART:20140330T020000', 'DTSTART:20140628T030000', 'DTSTART:20220327T030000']);
  });

  it('has each change where the rules became others', () => {
    const zone = zoneOf('Europe/Berlin', '1994-03-10T18:30:00Z');
    expect(zone.some((line) => line.startsWith('RRULE'))).to.equal(false);
    expect(zone).to.include('DTSTART:19940925T030000');
    expect(zone).to.include('DTSTART:19961027T030000');
  });

  it('is right for every event of a year, whatever the zone', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'Europe/Dublin',
      'America/St_Johns',
      'America/Santiago',
      'Asia/Kathmandu',
      'Asia/Jerusalem',
      'Africa/Cairo',
      'Africa/Casablanca',
      'Australia/Lord_Howe',
      'Pacific/Chatham',
      'Pacific/Kiritimati',
      'UTC',
    );
    const hour = fc.integer({ min: Date.UTC(2026, 0, 1) / 3_600_000, max: Date.UTC(2028, 0, 1) / 3_600_000 });
    fc.assert(
      fc.property(zones, hour, (timeZone, hours) => {
        const start = new Date(hours * 3_600_000).toISOString();
        const each = event({ timeZone, start, end: new Date(hours * 3_600_000 + 5_400_000).toISOString() });
        const [first] = timesOf(calendarFile(each, STAMP), 1);
        const clock = (instant: number) => new Date(instant).toLocaleString('sv-SE', { timeZone });
        // of two hours alike, a calendar takes the first
        if (first![0] !== Date.parse(start)) expect(clock(first![0])).to.equal(clock(Date.parse(start)));
      }),
      { numRuns: 150 },
    );
  });
});

describe('hostile texts in a calendar file', () => {
  const HOSTILE = [
    'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y',
    'x\nBEGIN:VALARM',
    'x\rATTACH:https://evil.example',
    'x\u2028BEGIN:VEVENT\u2029\u0085BEGIN:VEVENT\u000BX\u000CX',
    'x\\nBEGIN:VEVENT\\',
    '\\;,:"',
    ' \r\n \tBEGIN:VEVENT',
    '\u202Eevil\u202C \u2066x\u2069 \u0000\u0007\u001B[31m',
    '👩‍👩‍👧‍👦'.repeat(50),
    'ص'.repeat(10_000),
    '\uD83D',
    `${'a'.repeat(60)}\uDC00\uD83D`,
    '',
  ];

  function check(each: CalendarEvent): void {
    const file = calendarFile(each, STAMP);
    const names = lines(file)
      .slice(lines(file).indexOf('BEGIN:VEVENT'))
      .map((line) => /^[A-Z]+/.exec(line)?.[0]);
    const expected = [
      'BEGIN',
      'UID',
      'DTSTAMP',
      'DTSTART',
      'DTEND',
      'SUMMARY',
      'DESCRIPTION',
      'LOCATION',
      'URL',
      'END',
    ];
    expect(names.filter((name) => !expected.includes(name!))).to.deep.equal([undefined]);
    expect(names.filter((name) => name === 'BEGIN')).to.have.length(1);
    expect(file.replaceAll('\r\n', ''), 'no line ends but its own, no marks that turn words around').not.to.match(
      /[\r\n\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/, // eslint-disable-line no-control-regex
    );
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(file, 'no half characters').not.to.match(/\p{Cs}/u);
    read(file);
  }

  for (const text of HOSTILE) {
    it(`become no lines: ${JSON.stringify(text.slice(0, 40))}`, () => {
      check(event({ title: text }));
      check(event({ description: text, location: text, meetingUrl: text }));
      check(event({ url: `https://town.example/${text}`, path: text }));
    });
  }

  it('become no lines, whatever they are', () => {
    const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    const text = fc.array(piece, { maxLength: 5 }).map((each) => each.join(''));
    fc.assert(
      fc.property(text, text, (title, rest) => {
        check(event({ title, description: rest, location: rest, url: `https://town.example/${rest}` }));
      }),
      { numRuns: 60 },
    );
  });

  it('are read back as they were', () => {
    const text = 'Fest 👩‍👩‍👧‍👦; 50 %, "Tanz" \\ Musik — مرحبا بكم '.repeat(20).trim();
    const entry = read(calendarFile(event({ title: text, description: text }), STAMP));
    expect(entry.summary).to.equal(text);
    expect(entry.description.startsWith(`${text}\n\n`)).to.equal(true);
  });
});
