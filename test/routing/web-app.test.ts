import { expect } from '@open-wc/testing';
import { webAppHome } from '../../src/routing/web-app.js';

describe('the start page in the web app', () => {
  const homes: readonly [region: string | null | undefined, language: string | undefined, home: string][] = [
    ['weidenau', 'de', 'https://integreat.app/weidenau/de/'],
    ['weidenau', undefined, 'https://integreat.app/weidenau/'],
    ['weidenau', '', 'https://integreat.app/weidenau/'],
    [null, 'de', 'https://integreat.app/'],
    [undefined, undefined, 'https://integreat.app/'],
    ['', undefined, 'https://integreat.app/'],
    ['münchen "', 'de', 'https://integreat.app/m%C3%BCnchen%20%22/de/'],
  ];
  for (const [region, language, home] of homes) {
    it(`of ${region || 'no region'} in ${language || 'no language'} is ${home}`, () => {
      expect(webAppHome(region, language)).to.equal(home);
    });
  }
});
