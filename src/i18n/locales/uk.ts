
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'all-regions': `Усі громади`,
'back-to': str`Назад до «${0}»`,
'breadcrumbs': `Шлях до сторінки`,
'choose-language': `Оберіть мову:`,
'choose-region': `Оберіть свою громаду`,
'clear': `Очистити`,
'close': `Закрити`,
'did-you-mean': `Можливо, одна з цих?`,
'failed': `Зараз цю інформацію не вдається показати.`,
'failed-config': `Цю панель налаштовано неправильно.`,
'failed-empty': `Тут нічого немає.`,
'failed-network': `Немає з’єднання із сервером.`,
'failed-offline': `Ваш пристрій офлайн.`,
'failed-script': `Частина панелі не завантажилася.`,
'failed-server': `Сервер відповів помилкою.`,
'failed-timeout': `Сервер довго не відповідає.`,
'frame': `Відео або сторонній вміст`,
'home-empty': `Тут поки що нічого немає.`,
'imprint': `Вихідні дані`,
'language': `Мова`,
'language-offer': str`Читати цю інформацію мовою: ${0}`,
'last-updated': str`Останнє оновлення: ${0}`,
'more-on-topic': `Більше на цю тему`,
'nothing-found': str`Немає заголовка з «${0}». Спробуйте коротше слово або інше написання.`,
'open-in-web-app': `Відкрити у вебдодатку Integreat`,
'page-empty': `На цій сторінці поки що нічого немає.`,
'page-missing': `Цієї сторінки немає або вже немає.`,
'page-missing-language': str`Цієї сторінки немає мовою: ${0}.`,
'pages-found': str`Знайдено сторінок: ${0}`,
'privacy': `Захист даних`,
'published-by': str`Видавець: ${0}`,
'read-in': str`Читати мовою: ${0}`,
'regions': `Громади`,
'retry': `Спробувати ще раз`,
'search-in': str`Пошук: ${0}`,
'search-incomplete': `Не всі сторінки вдалося переглянути.`,
'search-results': `Результати пошуку`,
'searching': `Пошук на всіх сторінках …`,
'table': `Таблиця`,
'unknown-language': str`${0} не має мови «${1}».`,
'unknown-region': str`Громади «${0}» тут немає.`,
    };
  