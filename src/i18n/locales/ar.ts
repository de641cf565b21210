
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'all-regions': `جميع البلديات`,
'all-topics': `كل المواضيع:`,
'ask-people': `يمكنكم السؤال هنا:`,
'back-to': str`العودة إلى «${0}»`,
'breadcrumbs': `مسار الصفحة`,
'choose-language': `اختر إحدى اللغات المتوفرة:`,
'choose-region': `اختر بلديتك`,
'clear': `مسح`,
'close': `إغلاق`,
'did-you-mean': `هل تقصد إحدى هذه البلديات؟`,
'did-you-mean-word': str`هل تقصدون «${0}»؟`,
'failed': `لا يمكن عرض هذه المعلومات الآن.`,
'failed-config': `لم يتم إعداد هذه اللوحة بشكل صحيح.`,
'failed-empty': `لا يوجد شيء هنا.`,
'failed-network': `لا يوجد اتصال بالخادم.`,
'failed-offline': `جهازك غير متصل بالإنترنت.`,
'failed-script': `تعذر تحميل جزء من هذه اللوحة.`,
'failed-server': `رد الخادم بخطأ.`,
'failed-timeout': `يستغرق الخادم وقتًا طويلًا للرد.`,
'found-so-far': str`النتائج حتى الآن: ${0}. تم البحث في: ${1}`,
'frame': `فيديو أو محتوى خارجي`,
'home-empty': `لا يوجد شيء هنا بعد.`,
'imprint': `بيانات الناشر`,
'kind-all': `الكل`,
'kind-events': `فعاليات`,
'kind-pages': `صفحات`,
'kind-places': `أماكن`,
'language': `اللغة`,
'language-offer': str`اقرأ هذه المعلومات باللغة: ${0}`,
'last-updated': str`آخر تحديث: ${0}`,
'more-on-topic': `المزيد حول هذا الموضوع`,
'nothing-found': str`لم يُعثر على شيء عن «${0}».`,
'open-in-web-app': `فتح في تطبيق Integreat على الويب`,
'page-empty': `لا يوجد محتوى في هذه الصفحة بعد.`,
'page-missing': `هذه الصفحة غير موجودة أو لم تعد موجودة.`,
'page-missing-language': str`هذه الصفحة غير متوفرة بهذه اللغة: ${0}.`,
'privacy': `حماية البيانات`,
'published-by': str`الناشر: ${0}`,
'read-in': str`اقرأها باللغة: ${0}`,
'regions': `البلديات`,
'report-failed': `تعذّر الإرسال. يرجى المحاولة مرة أخرى.`,
'report-search': `أخبروا فريق التحرير بأن هذا غير موجود`,
'report-sent': `شكراً. سيرى فريق التحرير ما بحثتم عنه.`,
'results-found': str`النتائج: ${0}`,
'retry': `حاول مرة أخرى`,
'search': `بحث`,
'search-in': str`البحث في ${0}`,
'search-missing': str`تعذّر البحث في: ${0}.`,
'search-results': `نتائج البحث`,
'searching': `جارٍ البحث …`,
'searching-so-far': str`جارٍ البحث … تم البحث في: ${0}`,
'show-all': str`عرض الكل: ${0}`,
'show-only': `عرض فقط`,
'table': `جدول`,
'unknown-language': str`لا تنشر ${0} باللغة «${1}».`,
'unknown-region': str`لا توجد هنا بلدية باسم «${0}».`,
    };
  