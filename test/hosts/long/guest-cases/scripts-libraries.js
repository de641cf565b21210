/** Host pages with libraries that change the language or the browser: the real ones. */
import { assetPath } from '../guest-world.js';
import { definingTag, library, page, panel, script, tagAndPanel } from './markup.js';

const PROTOTYPE = 'prototype/prototype.js';
const MOOTOOLS = 'mootools/mootools-core-nc.js';
const MOOTOOLS_MORE = 'mootools/mootools-more-nc.js';
const ZONE = 'zone.js/bundles/zone.umd.js';
const REQUIRE = 'requirejs/require.js';

/** @param {string} name @param {string} debian */
const unless = (name, debian) => (assetPath(name) ? null : `Debian's package ${debian} is not installed`);

/** A module of the page's own, loaded as RequireJS does it. */
const AMD_APP = script(`define('app', [], () => ({ name: 'theirs' }));
  require(['app'], (app) => (document.body.dataset.app = app.name));`);
const AMD_WORKS = `if (document.body.dataset.app !== 'theirs') throw new Error('the page has lost its module');
  if (require.s.contexts._.registry.app) throw new Error('a module is left over');`;

/** @type {import('../guest.js').GuestCase[]} */
export const libraries = [
  {
    name: 'Prototype.js changes arrays, functions and elements',
    webkit: true,
    lines: 0,
    skip: unless(PROTOTYPE, 'libjs-prototype'),
    page: (world) => page(tagAndPanel(world), library(world, PROTOTYPE)),
    act: `if ($$('p b').length !== 1 || [1, 2].last() !== 2) throw new Error('Prototype.js is broken');
      if (Object.toJSON([1]) !== '[1]') throw new Error('its JSON is broken');`,
  },
  {
    name: 'Prototype.js comes behind our tag',
    lines: 0,
    skip: unless(PROTOTYPE, 'libjs-prototype'),
    page: (world) => page(definingTag(world, '') + panel(world) + library(world, PROTOTYPE)),
  },
  {
    name: 'MooTools changes arrays, functions and elements',
    lines: 0,
    skip: unless(MOOTOOLS, 'libjs-mootools'),
    page: (world) => page(tagAndPanel(world), library(world, MOOTOOLS)),
    act: `if ($$('p b').length !== 1 || [1, 2].getLast() !== 2) throw new Error('MooTools is broken');`,
  },
  {
    name: 'MooTools with all that there is more of it',
    lines: 0,
    skip: unless(MOOTOOLS_MORE, 'libjs-mootools'),
    page: (world) => page(tagAndPanel(world), library(world, MOOTOOLS) + library(world, MOOTOOLS_MORE)),
  },
  {
    name: 'Zone.js wraps promises, timers and listeners',
    webkit: true,
    lines: 0,
    page: (world) => page(tagAndPanel(world), library(world, ZONE)),
    act: `const ran = await Zone.current.fork({ name: 'theirs' }).run(() => Promise.resolve().then(() => Zone.current.name));
      if (ran !== 'theirs') throw new Error('the zone of the page is lost: ' + ran);`,
    globals: ['__zone_symbol__*'],
  },
  {
    name: 'Zone.js comes behind our tag',
    lines: 0,
    page: (world) => page(definingTag(world, '') + panel(world) + library(world, ZONE)),
    globals: ['__zone_symbol__*'],
  },
  {
    name: 'A module loader with a global `define` comes before our tag',
    lines: 0,
    page: (world) => page(AMD_APP + tagAndPanel(world), library(world, REQUIRE)),
    prepare: `await until('their module', () => document.body.dataset.app);`,
    act: AMD_WORKS,
  },
  {
    name: 'A module loader with a global `define` comes behind our tag',
    lines: 0,
    page: (world) => page(definingTag(world, '') + panel(world) + library(world, REQUIRE) + AMD_APP),
    prepare: `await until('their module', () => document.body.dataset.app);`,
    act: AMD_WORKS,
  },
  {
    name: 'A module loader loads our script as one of its modules',
    lines: 0,
    page: (world) => page(panel(world) + AMD_APP + script(`require(['${world.script}'])`), library(world, REQUIRE)),
    prepare: `await until('their module', () => document.body.dataset.app);`,
    act: AMD_WORKS,
    changes: ['data-requiremodule'], // the tag that it puts into the head is the page's, and has another address in each world
  },
];
