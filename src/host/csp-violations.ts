/**
 * What a page's content security policy has refused, told apart: the panel's own wishes, with the line that would grant each, and all others.
 *
 * Knows policies. Does not know when it is told of a refusal.
 */
import type { Refusal } from '../model/diagnosis.js';
import { POLICY } from './trusted-types.js';

/** What is read of a `securitypolicyviolation` event; the event itself is one. */
export type Violation = Pick<
  SecurityPolicyViolationEvent,
  'effectiveDirective' | 'blockedURI' | 'disposition' | 'sample' | 'sourceFile' | 'timeStamp'
>;

/** What belongs to a panel. */
export interface PanelHosts {
  /** URL of the CMS. */
  readonly base: string | null;
  /** URL of the panel's script. */
  readonly script: string | null;
  /** Other hosts that the page's author has named: of images, of a map. */
  readonly hosts: readonly string[];
}

/** Different refusals that are told apart; of all further ones only those that are known are counted. */
const MOST_REFUSALS = 50;

/** Players that only a panel would put into a frame here; the page's own frames of these are as welcome to a line. */
const PLAYERS = ['player.vimeo.com', 'www.youtube-nocookie.com'];

export function refusalsOf(
  violations: readonly Violation[],
  panel: PanelHosts,
  pageOrigin: string,
): readonly Refusal[] {
  const found = new Map<string, Refusal>();
  for (const violation of violations) {
    const directive = violation.effectiveDirective.replace(/-(elem|attr)$/, '');
    const blocked = withoutQuery(violation.blockedURI);
    const isReportOnly = violation.disposition === 'report';
    const isPanels = isOf(panel, violation, pageOrigin);
    const key = [directive, blocked, isReportOnly, isPanels].join(' ');
    const times = (found.get(key)?.times ?? 0) + 1;
    if (times === 1 && found.size >= MOST_REFUSALS) continue;
    const grant = isPanels ? grantFor(directive, blocked, pageOrigin) : null;
    found.set(key, { directive, blocked, isReportOnly, isPanels, times, grant });
  }
  return [...found.values()];
}

function isOf(panel: PanelHosts, violation: Violation, pageOrigin: string): boolean {
  const { blockedURI, sourceFile, effectiveDirective } = violation;
  if (effectiveDirective === 'trusted-types') return violation.sample === POLICY;
  if (effectiveDirective === 'script-src-attr') return false; // an inert parse of content with handlers: nothing would run
  const isOwn = (url: string) => url === panel.script || url.startsWith(`${folderOf(panel.script)}chunks/`);
  if (isOwn(blockedURI) || isOwn(sourceFile)) return true;
  const isElsewhere = panel.script !== null && urlOf(panel.script)?.origin !== pageOrigin;
  if (effectiveDirective === 'worker-src' && blockedURI.startsWith('blob')) return isElsewhere && sourceFile === ''; // Firefox does not say whose it is
  return isHostOf(panel, blockedURI, effectiveDirective, pageOrigin);
}

/** Whether the panel alone would ask there; the CMS may share its host with the page. */
function isHostOf({ base, hosts }: PanelHosts, blockedURI: string, directive: string, pageOrigin: string): boolean {
  const blocked = urlOf(blockedURI);
  if (!blocked) return false;
  if (base !== null && blocked.href.startsWith(`${base}/`)) return true;
  if (blocked.origin === pageOrigin) return false;
  const isPlayer = directive === 'frame-src' && PLAYERS.includes(blocked.host);
  return isPlayer || blocked.origin === urlOf(base)?.origin || hosts.includes(blocked.host);
}

/** Never a beginning of an address where there is none. */
function folderOf(script: string | null): string {
  const url = urlOf(script);
  return url ? new URL('.', url).href : '\0';
}

/** The line that lets it pass. */
function grantFor(directive: string, blocked: string, pageOrigin: string): string | null {
  if (/trusted-types/.test(directive)) return `trusted-types ${POLICY}`;
  if (/^(blob|data)\b/.test(blocked)) return `${directive} ${blocked.slice(0, 4)}:`;
  const url = urlOf(blocked);
  return url && `${directive} ${url.origin === pageOrigin ? "'self'" : url.origin}`;
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

function urlOf(text: string | null): URL | null {
  try {
    const url = new URL(text ?? '');
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
