/** The form that each noun promises, looked at field by field, and values of which none should ever get into one. */
import type { Event } from '../../src/model/event.js';
import type { Language } from '../../src/model/language.js';
import type { News } from '../../src/model/news.js';
import { normalisePath } from '../../src/model/path.js';
import type { Offer } from '../../src/model/offer.js';
import type { Page, PageTitle } from '../../src/model/page.js';
import type { Place } from '../../src/model/place.js';
import { SECTION_KINDS, type Region } from '../../src/model/region.js';

type Check = (value: unknown) => boolean;
/** A check for each field of a noun. */
export type Shape<T> = Readonly<Record<keyof T, Check>>;

const isText: Check = (value) => typeof value === 'string';
const isFilled: Check = (value) => typeof value === 'string' && value.trim() !== '';
const isTitle: Check = (value) => isFilled(value) && value === (value as string).trim();
const isFlag: Check = (value) => typeof value === 'boolean';
const isPath: Check = (value) => typeof value === 'string' && normalisePath(value) === value;
const isInstant: Check = (value) =>
  typeof value === 'string' && /^\d{4}-.*T.*[Z\d]$/.test(value) && Date.parse(value) > 0;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const recordOf =
  (check: Check): Check =>
  (value) =>
    typeof value === 'object' && value !== null && Object.values(value).every(check);
const shaped =
  <T>(shape: Shape<T>): Check =>
  (value) =>
    misshapen(value, shape).length === 0;

/** Names of the fields that are not as promised: of another form, missing, or more than there should be. */
export function misshapen<T>(value: unknown, shape: Shape<T>): string[] {
  if (typeof value !== 'object' || value === null) return ['(not an object)'];
  const checks: Readonly<Record<string, Check>> = shape;
  const names = new Set([...Object.keys(checks), ...Object.keys(value)]);
  return [...names].filter((name) => !checks[name]?.((value as Record<string, unknown>)[name]));
}

const LISTED: Shape<PageTitle> = {
  path: isPath,
  url: isText,
  title: isTitle,
  parentPath: orNull(isPath),
  order: Number.isFinite,
};

const ARTICLE = {
  path: isPath,
  url: isText,
  title: isTitle,
  content: isText,
  lastUpdated: orNull(isFilled),
  thumbnail: orNull(isFilled),
  translations: recordOf(isPath),
};

const OFFER: Shape<Offer> = {
  alias: isTitle,
  name: isTitle,
  url: isTitle,
  post: orNull(recordOf(isText)),
  thumbnail: orNull(isFilled),
};

const PAGE: Shape<Page> = { ...LISTED, ...ARTICLE, organization: orNull(isFilled), offers: listOf(shaped(OFFER)) };

const within =
  (limit: number): Check =>
  (value) =>
    typeof value === 'number' && Math.abs(value) <= limit;

const isZone: Check = (value) =>
  isFilled(value) && Boolean(new Intl.DateTimeFormat('en', { timeZone: value as string }));
const isPosition = orNull(shaped({ latitude: within(90), longitude: within(180) }));

const EVENT: Shape<Event> = {
  ...ARTICLE,
  excerpt: isText,
  start: isInstant,
  end: isInstant,
  allDay: isFlag,
  timeZone: isZone,
  recurrenceRule: orNull(isFilled),
  place: orNull(
    shaped({
      name: isTitle,
      address: isText,
      postcode: orNull(isFilled),
      town: isText,
      position: isPosition,
      path: orNull(isPath),
    }),
  ),
  meetingUrl: orNull(isFilled),
};

const isTime: Check = (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
const orNothing = orNull(isFilled);

const isDay = shaped({
  allDay: isFlag,
  closed: isFlag,
  byAppointment: isFlag,
  slots: listOf(shaped({ start: isTime, end: isTime })),
});
const isWeek = orNull(
  shaped({ days: (value) => (value as unknown[]).length === 7 && listOf(isDay)(value), timeZone: isZone }),
);

const PLACE: Shape<Place> = {
  ...ARTICLE,
  summary: isText,
  excerpt: isText,
  category: orNull(shaped({ id: Number.isFinite, name: isText, color: isText, icon: isText })),
  address: isText,
  postcode: orNothing,
  town: isText,
  position: isPosition,
  contacts: listOf(
    shaped({
      name: orNothing,
      area: orNothing,
      email: orNothing,
      phone: orNothing,
      mobile: orNothing,
      website: orNothing,
      appointmentUrl: orNothing,
      openingHours: isWeek,
    }),
  ),
  temporarilyClosed: isFlag,
  openingHours: isWeek,
  appointmentUrl: orNothing,
  barrierFree: orNull(isFlag),
  organization: orNothing,
};

const NEWS: Shape<News> = {
  id: isFilled,
  title: isTitle,
  text: isText,
  published: orNull(isInstant),
  translations: recordOf(isFilled),
  url: isText,
};

const LANGUAGE: Shape<Language> = {
  slug: isFilled,
  tag: (value) => isFilled(value) && Intl.getCanonicalLocales(value as string)[0] === value,
  name: isTitle,
  direction: (value) => value === 'ltr' || value === 'rtl',
};

const REGION: Shape<Region> = {
  slug: (value) => isFilled(value) && !(value as string).includes('/'),
  name: isTitle,
  shortName: isFilled,
  live: isFlag,
  languages: listOf(shaped(LANGUAGE)),
  sections: listOf((value) => SECTION_KINDS.some((kind) => kind === value)),
};

export const SHAPES = {
  page: PAGE,
  event: EVENT,
  place: PLACE,
  news: NEWS,
  offer: OFFER,
  region: REGION,
  language: LANGUAGE,
} as const;

/** Nested so deep that a reader that recurses falls over. */
function nested(depth: number): unknown {
  let value: unknown = 'core';
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { path: value };
  return value;
}

/** What no field of an answer should be. By name, as JSON can say it, or undefined for a field that is missing. */
export const HOSTILE: Readonly<Record<string, unknown>> = {
  nothing: undefined,
  null: null,
  true: true,
  false: false,
  zero: 0,
  'a fraction': -1.5,
  infinity: JSON.parse('1e999') as unknown,
  'an empty text': '',
  blanks: ' \n',
  'a text': 'x',
  'a text in markup': '<img src=x onerror=alert(1)>',
  'a text that has no end': 'x'.repeat(100_000),
  'half a letter': '\ud83d',
  'an empty list': [],
  'lists in lists': [[[[]]], [null]],
  'a long list': Array(10_000).fill(null),
  'an empty object': {},
  'a deep object': nested(10_000),
  'an object that reaches for prototypes': JSON.parse(
    '{"__proto__": {"id": 1, "path": "/polluted/", "polluted": true}, "constructor": {"id": 1, "path": "/c/"}, "toString": 1}',
  ) as unknown,
};

/** Copies of an entry with one field, at any depth, replaced by each hostile value. */
export function* spoiled(entry: object): Generator<{ field: string; by: string; entry: unknown }> {
  for (const path of fieldsOf(entry)) {
    for (const [by, value] of Object.entries(HOSTILE))
      yield { field: path.join('.'), by, entry: replaced(entry, path, value) };
  }
}

function fieldsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [[name], ...fieldsOf(inner).map((rest) => [name, ...rest])]);
}

function replaced(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  if (name === undefined) return by;
  if (rest.length === 0 && by === undefined && !Array.isArray(copy)) Reflect.deleteProperty(copy, name);
  else copy[name] = rest.length === 0 ? by : replaced(copy[name], rest, by);
  return copy;
}
