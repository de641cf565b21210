import { expect } from '@open-wc/testing';
import { requestKey, type StoreRequest } from '../../src/store/requests.js';

const scope = { region: 'r', language: 'de' };

describe('requests', () => {
  it('have a key each, the same for the same question', () => {
    const requests: StoreRequest[] = [
      { kind: 'regions' },
      { kind: 'region', region: 'r' },
      { kind: 'region', region: 's' },
      { kind: 'rootPages', ...scope },
      { kind: 'rootPages', ...scope, language: 'en' },
      { kind: 'branch', path: '/r/de/a/' },
      { kind: 'branch', path: '/r/de/b/' },
      { kind: 'ancestors', path: '/r/de/a/' },
      { kind: 'imprint', ...scope },
    ];
    expect(new Set(requests.map(requestKey)).size).to.equal(requests.length);
    for (const request of requests) expect(requestKey({ ...request })).to.equal(requestKey(request));
  });
});
