// Do not modify this file by hand!
// Re-generate this file by running `npm run locales`.
import { str } from '@lit/localize';

/* eslint-disable no-irregular-whitespace */

export const templates = {
'clear': `مسح`,
'imprint': `بيانات الناشر`,
'kind-events': `فعاليات`,
'kind-places': `أماكن`,
'language': `اللغة`,
'news': `أخبار`,
'offers': `عروض`,
'open-in-web-app': `فتح في تطبيق Integreat على الويب`,
'privacy': `حماية البيانات`,
'published-by': str`الناشر: ${0}`,
'search-in': str`البحث في ${0}`,
'sections': `الأقسام`,
'topics': `مواضيع`,
};
