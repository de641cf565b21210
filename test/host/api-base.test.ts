import { expect } from '@open-wc/testing';
import { apiBase, DEFAULT_API } from '../../src/host/api-base.js';

describe('the base URL of a CMS', () => {
  const bases: readonly [api: string | null, base: string | null][] = [
    [null, DEFAULT_API],
    ['', DEFAULT_API],
    ['  ', DEFAULT_API],
    ['https://cms.example', 'https://cms.example'],
    ['https://cms.example/', 'https://cms.example'],
    [' https://cms.example/a/b// ', 'https://cms.example/a/b'],
    ['https://cms.example:8443/a?b=c#d', 'https://cms.example:8443/a'],
    ['http://localhost:8000', 'http://localhost:8000'],
    ['HTTPS://CMS.Example', 'https://cms.example'],
    ['https://user:secret@cms.example', 'https://cms.example'],
    ['/cms', 'https://page.example/cms'],
    ['cms', 'https://page.example/town/cms'],
    ['//cms.example', 'https://cms.example'],
    ['javascript:alert(1)', null],
    ['data:,x', null],
    ['file:///cms', null],
    ['ftp://cms.example', null],
    ['https://', null],
    ['http://[', null],
  ];
  for (const [api, base] of bases) {
    it(`for ${api === null ? 'no attribute' : JSON.stringify(api)} is ${base ?? 'none'}`, () => {
      expect(apiBase(api, 'https://page.example/town/index.html')).to.equal(base);
    });
  }
});
