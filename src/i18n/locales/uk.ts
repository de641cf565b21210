
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'all-regions': `Усі громади`,
'all-topics': `Усі теми:`,
'ask-people': `Тут можна запитати:`,
'back-to': str`Назад до «${0}»`,
'breadcrumbs': `Шлях до сторінки`,
'choose-language': `Оберіть мову:`,
'choose-region': `Оберіть свою громаду`,
'clear': `Очистити`,
'close': `Закрити`,
'did-you-mean': `Можливо, одна з цих?`,
'did-you-mean-word': str`Можливо, ви мали на увазі «${0}»?`,
'failed': `Зараз цю інформацію не вдається показати.`,
'failed-config': `Цю панель налаштовано неправильно.`,
'failed-empty': `Тут нічого немає.`,
'failed-network': `Немає з’єднання із сервером.`,
'failed-offline': `Ваш пристрій офлайн.`,
'failed-script': `Частина панелі не завантажилася.`,
'failed-server': `Сервер відповів помилкою.`,
'failed-timeout': `Сервер довго не відповідає.`,
'found-so-far': str`Знайдено досі: ${0}. Переглянуто досі: ${1}`,
'frame': `Відео або сторонній вміст`,
'home-empty': `Тут поки що нічого немає.`,
'imprint': `Вихідні дані`,
'kind-all': `Усе`,
'kind-events': `Події`,
'kind-pages': `Сторінки`,
'kind-places': `Місця`,
'language': `Мова`,
'language-offer': str`Читати цю інформацію мовою: ${0}`,
'last-updated': str`Останнє оновлення: ${0}`,
'more-on-topic': `Більше на цю тему`,
'nothing-found': str`За запитом «${0}» нічого не знайдено.`,
'open-in-web-app': `Відкрити у вебдодатку Integreat`,
'page-empty': `На цій сторінці поки що нічого немає.`,
'page-missing': `Цієї сторінки немає або вже немає.`,
'page-missing-language': str`Цієї сторінки немає мовою: ${0}.`,
'privacy': `Захист даних`,
'published-by': str`Видавець: ${0}`,
'read-in': str`Читати мовою: ${0}`,
'regions': `Громади`,
'report-failed': `Не вдалося надіслати. Спробуйте ще раз.`,
'report-search': `Повідомити редакції, що цього бракує`,
'report-sent': `Дякуємо. Редакція побачить, що ви шукали.`,
'results-found': str`Знайдено: ${0}`,
'retry': `Спробувати ще раз`,
'search': `Пошук`,
'search-in': str`Пошук: ${0}`,
'search-missing': str`Не вдалося шукати в: ${0}.`,
'search-results': `Результати пошуку`,
'searching': `Триває пошук …`,
'searching-so-far': str`Триває пошук … Переглянуто досі: ${0}`,
'show-all': str`Показати всі: ${0}`,
'show-only': `Показати лише`,
'table': `Таблиця`,
'unknown-language': str`${0} не має мови «${1}».`,
'unknown-region': str`Громади «${0}» тут немає.`,
    };
  