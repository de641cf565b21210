/** What the panel shows when something is wrong: a failure, an unknown region or language, a missing page. Loaded when it is. */
import { nothing } from 'lit';
import { errorNotice } from '../features/notices/error-notice.js';
import { missingPage } from '../features/notices/missing-page.js';
import { unknownLanguage } from '../features/notices/unknown-language.js';
import { unknownRegion } from '../features/notices/unknown-region.js';
import { isHomePath } from '../model/path-relations.js';
import { webAppHome } from '../routing/web-app.js';
import type { Screen } from '../store/plan.js';
import { noticeStyles } from '../ui/notice.styles.js';
import type { PanelLinks } from './panel-links.js';
import type { Dispatch } from './panel-request.js';

export { errorNotice };

export const styles = [noticeStyles];

/** The screens that are shown here. */
export type TroubleScreen = Extract<Screen, { kind: 'failed' | 'unknown-region' | 'unknown-language' | 'missing' }>;

export interface TroubleProps {
  readonly screen: TroubleScreen;
  readonly links: PanelLinks;
  readonly dispatch: Dispatch;
  /** The page shows failures itself. */
  readonly hidesErrors: boolean;
}

export function trouble({ screen, links, dispatch, hidesErrors }: TroubleProps): unknown {
  if (screen.kind === 'missing') {
    const { setting, from, path } = screen;
    return missingPage({
      language: setting.language,
      from: from && { language: from.language, href: links.place(from.path) },
      home: isHomePath(path) ? null : { title: setting.region.name, href: links.home },
    });
  }
  if (hidesErrors) return nothing;
  switch (screen.kind) {
    case 'unknown-language':
      return unknownLanguage({
        ...screen,
        region: screen.region.name,
        onPick: (language) => dispatch({ kind: 'language', language }),
      });
    case 'unknown-region':
      return unknownRegion({
        written: screen.written,
        webApp: webAppHome(),
        regions: screen.nearest,
        href: (region) => webAppHome(region.slug),
        onPick: (region) => dispatch({ kind: 'region', region }),
      });
    default:
      return errorNotice({ code: screen.error.code, webApp: links.here, onRetry: () => dispatch({ kind: 'retry' }) });
  }
}
