import { expect } from '@open-wc/testing';
import { newsId, newsPath } from '../../src/model/news.js';

describe('the path of a piece of news', () => {
  for (const [id, path] of [
    ['local-121', '/r/de/news/local/121/'],
    ['amalnews-7', '/r/de/news/amalnews/7/'],
    ['37', '/r/de/news/37/'],
  ] as const) {
    it(`of ${id} is ${path}, and back`, () => {
      expect(newsPath('/r/de/', id)).to.equal(path);
      expect(newsId(path)).to.equal(id);
    });
  }

  for (const path of ['/r/de/news/', '/r/de/news/local/', '/r/de/news/local/x/', '/r/de/news/a/b/3/', '/r/de/a/']) {
    it(`is not ${path}`, () => expect(newsId(path)).to.equal(null));
  }
});
