// Sets the panel's language from ?language=…; only the languages linked on this page count, anything else leaves the panel to decide.
const wanted = new URLSearchParams(location.search).get('language');
const links = document.querySelectorAll('#languages [data-language]');
const link = [...links].find((candidate) => candidate.dataset.language === wanted);

if (link) {
  link.setAttribute('aria-current', 'true');
  document.getElementById('panel').setAttribute('language', link.dataset.language);
}
