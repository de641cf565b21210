
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'all-regions': `Tüm belediyeler`,
'all-topics': `Tüm konular:`,
'ask-people': `Buraya sorabilirsiniz:`,
'back-to': str`“${0}” sayfasına dön`,
'breadcrumbs': `Sayfanın yolu`,
'choose-language': `Dillerden birini seçin:`,
'choose-region': `Belediyenizi seçin`,
'clear': `Temizle`,
'close': `Kapat`,
'did-you-mean': `Bunlardan birini mi demek istediniz?`,
'did-you-mean-word': str`Bunu mu demek istediniz: “${0}”?`,
'failed': `Bu bilgiler şu anda gösterilemiyor.`,
'failed-config': `Bu panel doğru ayarlanmamış.`,
'failed-empty': `Burada bir şey yok.`,
'failed-network': `Sunucuyla bağlantı yok.`,
'failed-offline': `Cihazınız çevrimdışı.`,
'failed-script': `Bu panelin bir bölümü yüklenemedi.`,
'failed-server': `Sunucu bir hatayla yanıt verdi.`,
'failed-timeout': `Sunucunun yanıt vermesi çok uzun sürüyor.`,
'found-so-far': str`Şu ana kadar bulunan: ${0}. Şu ana kadar aranan: ${1}`,
'frame': `Video veya dış içerik`,
'home-empty': `Burada henüz bir şey yok.`,
'imprint': `Künye`,
'kind-all': `Tümü`,
'kind-events': `Etkinlikler`,
'kind-pages': `Sayfalar`,
'kind-places': `Yerler`,
'language': `Dil`,
'language-offer': str`Bu bilgileri ${0} okuyun`,
'last-updated': str`Son güncelleme: ${0}`,
'more-on-topic': `Bu konuda daha fazlası`,
'nothing-found': str`“${0}” için hiçbir şey bulunamadı.`,
'open-in-web-app': `Integreat web uygulamasında aç`,
'page-empty': `Bu sayfada henüz bir şey yok.`,
'page-missing': `Bu sayfa yok ya da artık yok.`,
'page-missing-language': str`Bu sayfanın ${0} sürümü yok.`,
'privacy': `Veri koruma`,
'published-by': str`Yayımlayan: ${0}`,
'read-in': str`Şu dilde oku: ${0}`,
'regions': `Belediyeler`,
'report-failed': `Gönderilemedi. Lütfen tekrar deneyin.`,
'report-search': `Bunun eksik olduğunu editörlere bildir`,
'report-sent': `Teşekkürler. Editörler ne aradığınızı görecek.`,
'results-found': str`Sonuç: ${0}`,
'retry': `Yeniden dene`,
'search': `Ara`,
'search-in': str`${0} içinde ara`,
'search-missing': str`Şunlarda arama yapılamadı: ${0}.`,
'search-results': `Arama sonuçları`,
'searching': `Aranıyor …`,
'searching-so-far': str`Aranıyor … Şu ana kadar aranan: ${0}`,
'show-all': str`Tümünü göster: ${0}`,
'show-only': `Yalnızca göster`,
'table': `Tablo`,
'unknown-language': str`${0}, “${1}” dilinde yayın yapmıyor.`,
'unknown-region': str`Burada “${0}” adlı bir belediye yok.`,
    };
  