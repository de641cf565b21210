import { expect } from '@open-wc/testing';
import { deviceKind } from '../../src/host/device.js';
import type { DeviceKind } from '../../src/model/route-link.js';

const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15';

describe('the kind of device', () => {
  const devices: readonly [name: string, userAgent: string, platform: string, touch: number, kind: DeviceKind][] = [
    [
      'an Android phone',
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
      'Linux armv81',
      5,
      'android',
    ],
    [
      'an Android phone with Firefox',
      'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0',
      'Linux aarch64',
      5,
      'android',
    ],
    [
      'an iPhone',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1',
      'iPhone',
      5,
      'apple',
    ],
    ['an iPhone that asks for the sites of computers', MAC, 'iPhone', 5, 'apple'],
    [
      'an old iPad',
      'Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1 Mobile/15E148 Safari/604.1',
      'iPad',
      5,
      'apple',
    ],
    ['an iPad, which says that it is a Mac', MAC, 'MacIntel', 5, 'apple'],
    ['a Mac', MAC, 'MacIntel', 0, 'other'],
    [
      'a computer with Windows and a screen to touch',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
      'Win32',
      10,
      'other',
    ],
    [
      'a phone with Windows, which named all others',
      'Mozilla/5.0 (Mobile; Windows Phone 8.1; Android 4.0; ARM; Trident/7.0; Touch; rv:11.0; IEMobile/11.0; NOKIA; Lumia 520) like iPhone OS 7_0_3 Mac OS X AppleWebKit/537 (KHTML, like Gecko) Mobile Safari/537',
      'Win32',
      5,
      'other',
    ],
    [
      'a computer with Linux and a screen to touch',
      'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
      'Linux x86_64',
      10,
      'other',
    ],
    ['one that says nothing', '', '', 0, 'other'],
    ['one whose name only begins alike', 'Androidesque iPhoney', '', 5, 'other'],
  ];
  for (const [name, userAgent, platform, maxTouchPoints, kind] of devices) {
    it(`of ${name} is ${kind}`, () => {
      expect(deviceKind({ userAgent, platform, maxTouchPoints })).to.equal(kind);
    });
  }

  it('of the browser that runs this is one of them', () => {
    expect(deviceKind(navigator)).to.be.oneOf(['android', 'apple', 'other']);
  });
});
