// Do not modify this file by hand!
// Re-generate this file by running `npm run locales`.
import { str } from '@lit/localize';

/* eslint-disable no-irregular-whitespace */

export const templates = {
'clear': `Очистити`,
'imprint': `Вихідні дані`,
'kind-events': `Події`,
'kind-places': `Місця`,
'language': `Мова`,
'news': `Новини`,
'offers': `Пропозиції`,
'open-in-web-app': `Відкрити у вебдодатку Integreat`,
'privacy': `Захист даних`,
'published-by': str`Видавець: ${0}`,
'search-in': str`Пошук: ${0}`,
'sections': `Розділи`,
'topics': `Теми`,
};
