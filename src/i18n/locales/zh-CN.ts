// Do not modify this file by hand!
// Re-generate this file by running `npm run locales`.
import { str } from '@lit/localize';

/* eslint-disable no-irregular-whitespace */

export const templates = {
'clear': `清除`,
'imprint': `版本说明`,
'kind-events': `活动`,
'kind-places': `地点`,
'language': `语言`,
'news': `新闻`,
'offers': `服务`,
'open-in-web-app': `在 Integreat 网页应用中打开`,
'privacy': `隐私保护`,
'published-by': str`发布者：${0}`,
'search-in': str`在${0}中搜索`,
'sections': `栏目`,
'topics': `主题`,
};
