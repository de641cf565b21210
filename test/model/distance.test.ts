import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { distanceBetween, nearestFirst } from '../../src/model/distance.js';
import type { Position } from '../../src/model/place.js';

const at = (latitude: number, longitude: number): Position => ({ latitude, longitude });
const anywhere = fc
  .record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  .map(({ latitude, longitude }) => at(latitude, longitude));

describe('the distance of two positions', () => {
  const known: readonly [name: string, a: Position, b: Position, metres: number, within: number][] = [
    ['Munich and Berlin', at(48.137, 11.575), at(52.52, 13.405), 504_400, 1_000],
    ['two doors of a street', at(50.1109, 8.6821), at(50.1118, 8.6821), 100, 1],
    ['both sides of the date line', at(0, 179.9), at(0, -179.9), 22_239, 10],
    ['the poles', at(90, 0), at(-90, 0), 20_015_115, 10],
    ['opposite points of the equator', at(0, 0), at(0, 180), 20_015_115, 10],
  ];
  for (const [name, a, b, metres, within] of known) {
    it(`is right for ${name}`, () => {
      expect(distanceBetween(a, b)).to.be.closeTo(metres, within);
    });
  }

  it('is the same both ways, nothing from a point to itself, and never longer than half the earth', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(distanceBetween(a, a)).to.equal(0);
        expect(distanceBetween(a, b)).to.be.closeTo(distanceBetween(b, a), 1e-3);
        expect(distanceBetween(a, b)).to.be.within(0, 20_015_116);
      }),
    );
  });
});

describe('the nearest first', () => {
  const names = (places: readonly { name: string }[]) => places.map(({ name }) => name).join('');

  it('puts places in the order of their distance, those that are not on the map last, equal ones as they were', () => {
    const places = [
      { name: 'a', position: null },
      { name: 'b', position: at(50, 9) },
      { name: 'c', position: at(50, 8) },
      { name: 'd', position: null },
      { name: 'e', position: at(50, 9) },
      { name: 'f', position: at(50, 8.1) },
    ];
    expect(names(nearestFirst(places, at(50, 8)))).to.equal('cfbead');
    expect(names(places), 'what was given stays').to.equal('abcdef');
  });

  it('loses and doubles nothing, wherever the places are', () => {
    fc.assert(
      fc.property(fc.array(fc.option(anywhere)), anywhere, (positions, from) => {
        const places = positions.map((position, index) => ({ position, index }));
        const sorted = nearestFirst(places, from);
        expect(sorted.map(({ index }) => index).sort((a, b) => a - b)).to.deep.equal([...positions.keys()]);
        const far = sorted.map(({ position }) => (position ? distanceBetween(from, position) : Infinity));
        expect(far.every((each, index) => index === 0 || far[index - 1]! <= each)).to.equal(true);
      }),
    );
  });
});
