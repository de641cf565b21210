import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { routeLink, type DeviceKind, type RouteGoal } from '../../src/model/route-link.js';

const OFFICE: RouteGoal = {
  position: { latitude: 50.123456, longitude: 8.65 },
  name: 'Bürgerbüro (Rathaus) & mehr',
  address: 'Markt 1,\n 60001  Lindenfurt',
};
const DEVICES: readonly DeviceKind[] = ['android', 'apple', 'other'];

describe('the way to a place', () => {
  describe('by its point', () => {
    it('opens the maps of an Android phone, with the name at the point', () => {
      expect(routeLink(OFFICE, 'android')).to.equal(
        'geo:50.123456,8.65?q=50.123456,8.65(B%C3%BCrgerb%C3%BCro%20%28Rathaus%29%20%26%20mehr)',
      );
    });

    it('has no empty name', () => {
      expect(routeLink({ ...OFFICE, name: ' ' }, 'android')).to.equal('geo:50.123456,8.65?q=50.123456,8.65');
    });

    it('opens the maps of an iPhone', () => {
      expect(routeLink(OFFICE, 'apple')).to.equal('https://maps.apple.com/?daddr=50.123456%2C8.65');
    });

    it('opens OpenStreetMap’s directions elsewhere', () => {
      expect(routeLink(OFFICE, 'other')).to.equal('https://www.openstreetmap.org/directions?to=50.123456%2C8.65');
    });

    it('is as exact as a door, and never written with an exponent', () => {
      const link = (latitude: number, longitude: number) =>
        routeLink({ ...OFFICE, position: { latitude, longitude } }, 'other')?.split('=')[1];
      expect(link(50.1234567891, -8.65)).to.equal('50.123457%2C-8.65');
      expect(link(1e-7, -1e-9)).to.equal('0%2C0');
      expect(link(1e-6, 180)).to.equal('0.000001%2C180');
    });
  });

  describe('without a point', () => {
    const goal = { ...OFFICE, position: null };

    it('goes by the address, in one line', () => {
      expect(DEVICES.map((device) => routeLink(goal, device))).to.deep.equal([
        'geo:0,0?q=Markt%201%2C%2060001%20Lindenfurt',
        'https://maps.apple.com/?daddr=Markt%201%2C%2060001%20Lindenfurt',
        'https://www.openstreetmap.org/search?query=Markt%201%2C%2060001%20Lindenfurt',
      ]);
    });

    it('and without an address there is none', () => {
      expect(DEVICES.map((device) => routeLink({ ...goal, address: ' \n' }, device))).to.deep.equal([null, null, null]);
    });
  });

  it('takes a point that is nowhere on earth for none', () => {
    for (const [latitude, longitude] of [
      [NaN, 8],
      [50, Infinity],
      [91, 8],
      [50, -181],
    ] as const) {
      const position = { latitude, longitude };
      expect(routeLink({ ...OFFICE, position }, 'apple')).to.match(/daddr=Markt/);
      expect(routeLink({ ...OFFICE, position, address: '' }, 'apple')).to.equal(null);
    }
  });

  it('is always one address of the form asked for, whatever is in a name or an address', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\uD800', '"><script>', '?q=1#a&b', ')(', '\u202E'),
    );
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    const position = fc.option(fc.record({ latitude: degrees(90), longitude: degrees(180) }));
    fc.assert(
      fc.property(position, text, text, fc.constantFrom(...DEVICES), (where, name, address, device) => {
        const link = routeLink({ position: where, name, address }, device);
        if (link === null) {
          expect(where === null && address.trim() === '').to.equal(true);
          return;
        }
        const form = {
          android: /^geo:(0,0\?q=[\w%.~-]+|(-?\d+(\.\d+)?,-?\d+(\.\d+)?)\?q=\2(\([\w%.~-]+\))?)$/,
          apple: /^https:\/\/maps\.apple\.com\/\?daddr=[\w%.~-]+$/,
          other: /^https:\/\/www\.openstreetmap\.org\/(directions\?to|search\?query)=[\w%.~-]+$/,
        }[device];
        expect(link).to.match(form);
        expect(() => decodeURIComponent(link)).not.to.throw();
      }),
    );
  });
});
