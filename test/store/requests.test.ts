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
      { kind: 'events', ...scope },
      { kind: 'events', ...scope, region: 's' },
      { kind: 'events', ...scope, language: 'en' },
      { kind: 'places', ...scope },
      { kind: 'places', ...scope, language: 'en' },
      { kind: 'offers', ...scope },
      { kind: 'offers', ...scope, language: 'en' },
      { kind: 'news', ...scope, page: 1 },
      { kind: 'news', ...scope, page: 2 },
      { kind: 'news', ...scope, page: 12 },
      { kind: 'news', ...scope, language: 'en', page: 1 },
      { kind: 'newsItem', ...scope, id: '1' },
      { kind: 'newsItem', ...scope, id: 'local-1' },
      { kind: 'newsItem', ...scope, language: 'en', id: 'local-1' },
    ];
    expect(new Set(requests.map(requestKey)).size).to.equal(requests.length);
    for (const request of requests) expect(requestKey({ ...request })).to.equal(requestKey(request));
  });
});
