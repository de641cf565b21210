import { expect } from '@open-wc/testing';
import { Arrival } from '../../src/elements/arrival.js';
import { rejection } from '../support/page.js';

describe('an arrival', () => {
  it('is pending until it is kept', async () => {
    const arrival = new Arrival();
    expect(arrival.isPending).to.be.true;
    arrival.resolve();
    expect(arrival.isPending).to.be.false;
    await arrival.promise;
  });

  it('is pending until it is broken', async () => {
    const arrival = new Arrival();
    const error = new Error('no way through');
    arrival.reject(error);
    expect(arrival.isPending).to.be.false;
    expect(await rejection(arrival.promise)).to.equal(error);
  });

  it('stays what it is, whatever comes later', async () => {
    const kept = new Arrival();
    kept.resolve();
    kept.reject(new Error('too late'));
    await kept.promise;
    const broken = new Arrival();
    broken.reject(new Error('first'));
    broken.resolve();
    expect((await rejection(broken.promise)).message).to.equal('first');
  });
});
