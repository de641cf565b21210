/** The site's behaviour, in the manner of jQuery's time: what is clicked loads a part of a page from the server and puts it into the page that is there. */
(function ($) {
  /** Puts a part of a page into the same part of this one. */
  function load(page, part) {
    $(part).load(page + location.search + ' ' + part + ' > *', prepare);
  }

  /** What the site wants of the panel beyond its attributes. */
  function prepare() {
    $('integreat-panel').prop('imageHosts', 'images.example.org');
  }

  $(prepare);
  $(document)
    .on('click', 'nav a', function () {
      load($(this).attr('href'), 'main');
      return false;
    })
    .on('click', '#arabic', function () {
      $('integreat-panel').attr('language', 'ar');
    })
    .on('click', '#choose', function () {
      $('integreat-panel').removeAttr('language');
    })
    .on('click', '#away', function () {
      $('#place-of-panel').empty();
    })
    .on('click', '#back', function () {
      load('/index.html', '#place-of-panel');
    })
    .on('integreat-ready', function (event) {
      var told = event.originalEvent;
      $('#shown').text(told.region + ' ' + told.language);
    })
    .on('integreat-navigate', function (event) {
      var told = event.originalEvent;
      $('#place').text(told.kind + ' ' + told.path);
    });
})(jQuery);
