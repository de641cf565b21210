import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { groupByDistance, isOnEarth, type MapPoint } from '../../src/model/map-groups.js';

const group = (points: readonly MapPoint[], distance = 10) => groupByDistance(points, (point) => point, distance);
const point = fc.record({ x: fc.integer({ min: -200, max: 200 }), y: fc.integer({ min: -200, max: 200 }) });

describe('what stands together on a map', () => {
  it('is one group, where its first entry is', () => {
    const [a, b, c] = [
      { x: 0, y: 0 },
      { x: 9, y: -9 },
      { x: 10, y: 0 },
    ];
    expect(group([a, b, c])).to.deep.equal([
      { point: a, entries: [a, b] },
      { point: c, entries: [c] },
    ]);
    expect(group([])).to.deep.equal([]);
  });

  it('leaves no group near another, no entry far from its own, and none out', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 60 }), fc.integer({ min: 1, max: 80 }), (points, distance) => {
        const isNear = (one: MapPoint, other: MapPoint) =>
          Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)) < distance;
        const groups = group(points, distance);
        groups.forEach((one, index) => {
          expect(one.entries.every((entry) => isNear(entry, one.point))).to.be.true;
          expect(groups.slice(index + 1).some((other) => isNear(one.point, other.point))).to.be.false;
        });
        const entries = groups.flatMap((each) => each.entries);
        expect(entries.length).to.equal(points.length);
        expect(new Set(entries).size).to.equal(points.length);
      }),
    );
  });
});

describe('a position', () => {
  it('is on earth or not', () => {
    const on = (latitude: number, longitude: number) => isOnEarth({ latitude, longitude });
    expect([on(50, 8), on(-90, 180), on(0, 0)]).to.deep.equal([true, true, true]);
    expect([on(91, 8), on(50, -181), on(NaN, 8), on(50, NaN), on(Infinity, 8)]).to.deep.equal(Array(5).fill(false));
  });
});
