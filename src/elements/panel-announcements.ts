/** Which public events a change of what is shown calls for. Compares two screens, in the words of whoever speaks. */
import { sectionTitle } from '../features/sections/section-nav.js';
import { isImprint, sectionOf } from '../model/path.js';
import { entryTitle } from '../store/sections.js';
import { pathOf, type Screen } from '../store/plan.js';
import { IntegreatLanguageChangeEvent, IntegreatNavigateEvent, type PlaceKind } from './place-events.js';

/** The events between two screens with content. */
export function changesBetween(before: Screen, now: Screen): readonly Event[] {
  const events: Event[] = [];
  const [from, to] = [languageOf(before), languageOf(now)];
  if (from !== null && to !== null && from !== to && regionOf(before) === regionOf(now)) {
    events.push(new IntegreatLanguageChangeEvent(from, to));
  }
  if (placeKey(before) !== placeKey(now)) events.push(navigation(now));
  return events;
}

function navigation(screen: Screen): IntegreatNavigateEvent {
  const kind = kindOf(screen);
  return new IntegreatNavigateEvent({
    path: pathOf(screen) ?? '/',
    kind,
    title: titleOf(screen),
    language: languageOf(screen) ?? '',
  });
}

/** Called while something speaks the panel's language: lists are called as the panel calls them. */
function titleOf(screen: Screen): string {
  if (screen.kind === 'page') return screen.page.title;
  if (screen.kind === 'section') return entryTitle(screen.section) ?? sectionTitle(sectionOf(screen.path));
  return 'setting' in screen ? screen.setting.region.name : '';
}

function kindOf(screen: Screen): PlaceKind {
  if (screen.kind === 'section') return screen.section.kind;
  if (screen.kind === 'regions' || screen.kind === 'missing') return screen.kind;
  if (screen.kind !== 'page' || screen.isHome) return 'home';
  return isImprint(screen.page.path) ? 'imprint' : 'page';
}

function placeKey(screen: Screen): string {
  return `${screen.kind} ${pathOf(screen) ?? ''}`;
}

function languageOf(screen: Screen): string | null {
  return 'setting' in screen ? screen.setting.language.slug : null;
}

function regionOf(screen: Screen): string | null {
  return 'setting' in screen ? screen.setting.region.slug : null;
}
