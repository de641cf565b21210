/** What kind of device shows the page, as far as it has maps of its own. */
import type { DeviceKind } from '../model/route-link.js';

/** What a browser says of its device. */
export interface DeviceHints {
  readonly userAgent: string;
  readonly platform: string;
  readonly maxTouchPoints: number;
}

/** Whatever is not certain is `other`: its link opens everywhere. */
export function deviceKind({ userAgent, platform, maxTouchPoints }: DeviceHints): DeviceKind {
  if (/Windows/.test(userAgent)) return 'other'; // phones with Windows named all others as well
  if (/\bAndroid\b/.test(userAgent)) return 'android';
  if (/\b(iPhone|iPad|iPod)\b/.test(`${userAgent} ${platform}`)) return 'apple';
  // an iPad asks for the sites of computers and says that it is one; no Mac has a screen to touch
  return /\bMac/.test(`${userAgent} ${platform}`) && maxTouchPoints > 1 ? 'apple' : 'other';
}
