import { expect } from '@open-wc/testing';
import { listedRegions } from '../../src/model/listed-regions.js';
import { region } from '../support/nouns.js';

const REGIONS = [
  region('z', { name: 'Stadt Zella', shortName: 'Zella' }),
  region('lk', { name: 'Landkreis Öhringen', shortName: 'Öhringen' }),
  region('hidden', { shortName: 'Aalen', live: false }),
  region('p', { name: 'Amt Pirna', shortName: 'Pirna' }),
];

const listed = (...offered: string[]) => listedRegions(REGIONS, offered).map(({ slug }) => slug);

describe('the list of regions', () => {
  it('goes by their names without their kind, umlauts where Germans look for them', () => {
    expect(listed()).to.deep.equal(['lk', 'p', 'z']);
  });

  it('has only those that are offered, in the same order', () => {
    expect(listed('z', 'lk', 'nowhere')).to.deep.equal(['lk', 'z']);
  });

  it('never has a hidden one', () => {
    expect(listed('hidden')).to.deep.equal([]);
  });
});
