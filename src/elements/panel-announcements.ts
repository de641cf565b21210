/** Which public events a change of what is shown calls for. Pure: compares two screens. */
import { isImprint } from '../model/path.js';
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
  const title = screen.kind === 'page' ? screen.page.title : 'setting' in screen ? screen.setting.region.name : '';
  return new IntegreatNavigateEvent({ path: pathOf(screen) ?? '/', kind, title, language: languageOf(screen) ?? '' });
}

function kindOf(screen: Screen): PlaceKind {
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
