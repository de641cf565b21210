/** `<integreat-news-list>`: the newest news for a page's side column. */
import { newsPath, type News } from '../model/news.js';
import { homePath } from '../model/path.js';
import { limitOf } from './attributes.js';
import { SideList, type SideSetting } from './side-list.js';

type NewsRequest = {
  readonly kind: 'news';
  readonly region: string;
  readonly language: string;
  readonly page: number;
};

/**
 * The newest news of a region. A click leads to the page's panel, to the page that holds one (`target`), or to the web app.
 *
 * @slot - Shown until there is content, and if there never is.
 * @fires integreat-ready - The news are shown.
 * @fires integreat-error - Something failed, or no panel is found and no region is given (`config`); cancelled: no built-in error box.
 * @csspart tile - One piece of news.
 * @csspart title - A heading.
 * @csspart error - A message about a failure.
 * @csspart retry - Its button.
 */
export class IntegreatNewsList extends SideList<NewsRequest> {
  protected override readonly kind = 'news';

  protected override request(region: string, language: string): NewsRequest {
    return { kind: 'news', region, language, page: 1 };
  }

  protected override entries(news: readonly News[], setting: SideSetting): unknown {
    const home = homePath(setting.region.slug, setting.language.slug);
    return this.parts.get('news')?.briefNews({
      news: news.slice(0, limitOf(this.limit, 3)),
      level: this.level,
      tag: setting.language.tag,
      href: ({ id, url }) => this.href(newsPath(home, id), url),
      all: this.hrefOfAll(setting),
    });
  }
}
