/** A piece of Weidenau's news, for views to show. */
import type { News } from '../../../src/model/news.js';

export function pieceOfNews(title: string, more: Partial<News> = {}): News {
  return {
    id: 'local-1',
    title,
    text: '',
    published: '2026-03-08T16:30:00Z',
    translations: {},
    url: `https://integreat.app/weidenau/de/news/local/1`,
    ...more,
  };
}
