// Tests compare.js with small answers of the CMS's shape.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareAnswers } from './compare.js';

const page = {
  id: 7,
  url: 'http://127.0.0.1:8001/town/de/work/',
  path: '/town/de/work/',
  title: 'Arbeit',
  last_updated: '2026-01-02T10:00:00+01:00',
  content: '<p><a href="http://127.0.0.1:8001/town/de/">Start</a></p>',
  parent: { id: 0, url: null, path: null },
  order: 3,
};
const other = {
  ...page,
  url: 'http://127.0.0.1:8001/town/de/live/',
  path: '/town/de/live/',
  title: 'Wohnen',
  order: 4,
};

/** @param {string} date @param {string} offset */
const repetition = (date, offset) => ({
  id: null,
  path: `/town/de/events/cafe$${date}/`,
  title: 'Café',
  event: { start: `${date}T16:00:00${offset}`, start_date: date, start_time: '16:00:00' },
  recurrence_rule: 'DTSTART:20260310T150000\nRRULE:FREQ=WEEKLY;BYDAY=TU',
});

test('equal answers have no differences', () => {
  assert.deepEqual(compareAnswers([page, other], structuredClone([page, other])), []);
});

test('a changed title is a difference, with path and both values', () => {
  assert.deepEqual(compareAnswers([page], [{ ...page, title: 'Job' }]), [
    { path: '[/town/de/work/].title', recorded: 'Arbeit', live: 'Job' },
  ]);
});

test('a missing and an additional field are differences', () => {
  const { order, ...without } = page;
  assert.deepEqual(compareAnswers(page, without), [{ path: 'order', recorded: order, live: undefined }]);
  assert.deepEqual(compareAnswers(without, page), [{ path: 'order', recorded: undefined, live: order }]);
});

test('a changed type is a difference, also of an id', () => {
  assert.deepEqual(compareAnswers(page, { ...page, parent: null }), [
    { path: 'parent', recorded: page.parent, live: null },
  ]);
  assert.deepEqual(compareAnswers(page, { ...page, id: null }), [{ path: 'id', recorded: 7, live: null }]);
});

test('ids, times of change and hosts are left aside', () => {
  const live = JSON.parse(JSON.stringify(page).replaceAll('127.0.0.1:8001', '127.0.0.1:40123'));
  assert.deepEqual(compareAnswers(page, { ...live, id: 8, last_updated: '2026-03-09T08:00:00+01:00' }), []);
});

test('numbers in news links, contact cards and uploads are left aside', () => {
  const recorded = {
    externalUrl: 'http://127.0.0.1:8001/town/de/news/local/12',
    content: '<div data-contact-id="3"><a href="/town/contact/3/?details=email">Contact</a></div>',
    thumbnail: 'http://127.0.0.1:8001/media/regions/1/2026/03/1773039600_icon.png?1773039600.0',
  };
  const live = {
    externalUrl: 'http://127.0.0.1:8001/town/de/news/local/15',
    content: '<div data-contact-id="4"><a href="/town/contact/4/?details=email">Contact</a></div>',
    thumbnail: 'http://127.0.0.1:8001/media/regions/2/2026/04/1775039600_icon.png?1775039600.5',
  };
  assert.deepEqual(compareAnswers(recorded, live), []);
});

test('the dates of repetitions are left aside, their time of day is not', () => {
  const recorded = [repetition('2026-03-24', '+01:00'), repetition('2026-03-31', '+02:00')];
  assert.deepEqual(
    compareAnswers(recorded, [repetition('2026-03-31', '+02:00'), repetition('2026-04-07', '+02:00')]),
    [],
  );
  const later = repetition('2026-03-31', '+02:00');
  later.event.start = '2026-03-31T17:00:00+02:00';
  assert.deepEqual(compareAnswers(recorded, [recorded[0], later]), [
    {
      path: '[/town/de/events/cafe$date/ (2)].event.start',
      recorded: '2026-03-31T16:00:00+02:00',
      live: '2026-03-31T17:00:00+02:00',
    },
  ]);
});

test('the date of an event that does not repeat is not left aside', () => {
  const once = { path: '/town/de/events/fair/', event: { start: '2026-03-26T10:00:00+01:00' } };
  const moved = { path: '/town/de/events/fair/', event: { start: '2026-03-27T10:00:00+01:00' } };
  assert.equal(compareAnswers([once], [moved]).length, 1);
});

test('a missing entry and another order are differences', () => {
  assert.deepEqual(compareAnswers([page, other], [page]), [
    { path: '[/town/de/live/]', recorded: other, live: undefined },
  ]);
  assert.deepEqual(compareAnswers([page, other], [other, page]), [
    { path: '', recorded: [page.path, other.path], live: [other.path, page.path] },
  ]);
});
