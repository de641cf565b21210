
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'all-regions': `Tüm belediyeler`,
'back-to': str`“${0}” sayfasına dön`,
'breadcrumbs': `Sayfanın yolu`,
'choose-language': `Dillerden birini seçin:`,
'choose-region': `Belediyenizi seçin`,
'clear': `Temizle`,
'close': `Kapat`,
'did-you-mean': `Bunlardan birini mi demek istediniz?`,
'failed': `Bu bilgiler şu anda gösterilemiyor.`,
'failed-config': `Bu panel doğru ayarlanmamış.`,
'failed-empty': `Burada bir şey yok.`,
'failed-network': `Sunucuyla bağlantı yok.`,
'failed-offline': `Cihazınız çevrimdışı.`,
'failed-script': `Bu panelin bir bölümü yüklenemedi.`,
'failed-server': `Sunucu bir hatayla yanıt verdi.`,
'failed-timeout': `Sunucunun yanıt vermesi çok uzun sürüyor.`,
'frame': `Video veya dış içerik`,
'home-empty': `Burada henüz bir şey yok.`,
'imprint': `Künye`,
'language': `Dil`,
'language-offer': str`Bu bilgileri ${0} okuyun`,
'last-updated': str`Son güncelleme: ${0}`,
'more-on-topic': `Bu konuda daha fazlası`,
'nothing-found': str`“${0}” içeren bir sayfa başlığı yok. Daha kısa bir kelime veya başka bir yazılış deneyin.`,
'open-in-web-app': `Integreat web uygulamasında aç`,
'page-empty': `Bu sayfada henüz bir şey yok.`,
'page-missing': `Bu sayfa yok ya da artık yok.`,
'page-missing-language': str`Bu sayfanın ${0} sürümü yok.`,
'pages-found': str`Bulunan sayfa sayısı: ${0}`,
'privacy': `Veri koruma`,
'published-by': str`Yayımlayan: ${0}`,
'read-in': str`Şu dilde oku: ${0}`,
'regions': `Belediyeler`,
'retry': `Yeniden dene`,
'search-in': str`${0} içinde ara`,
'search-incomplete': `Sayfaların hepsinde arama yapılamadı.`,
'search-results': `Arama sonuçları`,
'searching': `Tüm sayfalarda aranıyor …`,
'table': `Tablo`,
'unknown-language': str`${0}, “${1}” dilinde yayın yapmıyor.`,
'unknown-region': str`Burada “${0}” adlı bir belediye yok.`,
    };
  