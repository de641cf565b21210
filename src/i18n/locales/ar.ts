
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'all-regions': `جميع البلديات`,
'back-to': str`العودة إلى «${0}»`,
'breadcrumbs': `مسار الصفحة`,
'choose-language': `اختر إحدى اللغات المتوفرة:`,
'choose-region': `اختر بلديتك`,
'clear': `مسح`,
'close': `إغلاق`,
'did-you-mean': `هل تقصد إحدى هذه البلديات؟`,
'failed': `لا يمكن عرض هذه المعلومات الآن.`,
'failed-config': `لم يتم إعداد هذه اللوحة بشكل صحيح.`,
'failed-empty': `لا يوجد شيء هنا.`,
'failed-network': `لا يوجد اتصال بالخادم.`,
'failed-offline': `جهازك غير متصل بالإنترنت.`,
'failed-script': `تعذر تحميل جزء من هذه اللوحة.`,
'failed-server': `رد الخادم بخطأ.`,
'failed-timeout': `يستغرق الخادم وقتًا طويلًا للرد.`,
'frame': `فيديو أو محتوى خارجي`,
'home-empty': `لا يوجد شيء هنا بعد.`,
'imprint': `بيانات الناشر`,
'language': `اللغة`,
'language-offer': str`اقرأ هذه المعلومات باللغة: ${0}`,
'last-updated': str`آخر تحديث: ${0}`,
'more-on-topic': `المزيد حول هذا الموضوع`,
'nothing-found': str`لا يوجد عنوان صفحة يحتوي على «${0}». جرّب كلمة أقصر أو كتابة أخرى.`,
'open-in-web-app': `فتح في تطبيق Integreat على الويب`,
'page-empty': `لا يوجد محتوى في هذه الصفحة بعد.`,
'page-missing': `هذه الصفحة غير موجودة أو لم تعد موجودة.`,
'page-missing-language': str`هذه الصفحة غير متوفرة بهذه اللغة: ${0}.`,
'pages-found': str`عدد الصفحات: ${0}`,
'privacy': `حماية البيانات`,
'published-by': str`الناشر: ${0}`,
'read-in': str`اقرأها باللغة: ${0}`,
'regions': `البلديات`,
'retry': `حاول مرة أخرى`,
'search-in': str`البحث في ${0}`,
'search-incomplete': `تعذر البحث في جميع الصفحات.`,
'search-results': `نتائج البحث`,
'searching': `جارٍ البحث في جميع الصفحات …`,
'table': `جدول`,
'unknown-language': str`لا تنشر ${0} باللغة «${1}».`,
'unknown-region': str`لا توجد هنا بلدية باسم «${0}».`,
    };
  