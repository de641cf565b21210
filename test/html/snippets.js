/**
 * What ordinary editors write, in several languages, with all that their editor and their office programs leave in it; and what of it must be there for a
 * reader. Plain data, own wording, for browsers and for Node.
 */

/**
 * @typedef {object} Snippet
 * @property {string} name
 * @property {string} html
 * @property {string} text what a reader reads, in order, with everything unfolded and each gap as one blank
 * @property {Readonly<Record<string, number>>} [has] how many there are, by selector
 * @property {readonly string[]} [links] where they lead, in order; what begins with a slash is on the CMS
 */

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** @param {string} lines list entries of the card @param {string} [name] */
const card = (lines, name = '') =>
  `<div contenteditable="false" data-contact-id="32" data-contact-url="/stadt/contact/32/?details=address,email" class="contact-card notranslate" dir="ltr" translate="no"><a href="/stadt/contact/32/?details=address,email" style="display: none">Contact</a>${name}<ul class="details">${lines}</ul></div>`;

/** @param {string} icon @param {string} alt @param {string} link */
const line = (icon, alt, link) =>
  `<li><img src="/static/svg/${icon}.svg" alt="${alt}: " width="15" height="15">${link}</li>`;

/** @type {readonly Snippet[]} */
export const SNIPPETS = [
  {
    name: 'paragraphs',
    html: '<p>Willkommen in unserer Stadt.</p>\n<p>Hier finden Sie die wichtigsten Stellen.</p>',
    text: 'Willkommen in unserer Stadt. Hier finden Sie die wichtigsten Stellen.',
    has: { p: 2 },
  },
  {
    name: 'line breaks in an address',
    html: '<p>Ausländerbehörde<br>Marktplatz 5<br />2. Stock, Zimmer 214</p>',
    text: 'Ausländerbehörde Marktplatz 5 2. Stock, Zimmer 214',
    has: { p: 1, br: 2 },
  },
  {
    name: 'headings in order',
    html: '<h2>Anmeldung</h2><p>Innerhalb von zwei Wochen.</p><h3>Unterlagen</h3><p>Pass und Bestätigung.</p><h2>Ummeldung</h2><p>Nach jedem Umzug.</p>',
    text: 'Anmeldung Innerhalb von zwei Wochen. Unterlagen Pass und Bestätigung. Ummeldung Nach jedem Umzug.',
    has: { [HEADINGS]: 3, h3: 2, h4: 1, p: 3 },
  },
  {
    name: 'headings that begin deep and skip a level',
    html: '<h4>Erster Schritt</h4><p>Termin buchen.</p><h6>Hinweis</h6><p>Kostenlos.</p>',
    text: 'Erster Schritt Termin buchen. Hinweis Kostenlos.',
    has: { [HEADINGS]: 2, p: 2 },
  },
  {
    name: 'heading with emphasis and a link',
    html: '<h2><strong>Wo <em>genau</em>?</strong> <a href="https://karte.example/plan">Stadtplan</a></h2>',
    text: 'Wo genau? Stadtplan',
    has: { [HEADINGS]: 1, strong: 1, em: 1, a: 1 },
    links: ['https://karte.example/plan'],
  },
  {
    name: 'list',
    html: '<p>Bringen Sie mit:</p><ul><li>Ausweis</li><li>Mietvertrag</li><li>ein biometrisches Foto</li></ul>',
    text: 'Bringen Sie mit: Ausweis Mietvertrag ein biometrisches Foto',
    has: { p: 1, ul: 1, li: 3 },
  },
  {
    name: 'lists in lists',
    html: '<ol><li>Formular ausfüllen<ul><li>Vorderseite</li><li>Rückseite<ol><li>Name</li><li>Datum</li></ol></li></ul></li><li>Abgeben</li></ol>',
    text: 'Formular ausfüllen Vorderseite Rückseite Name Datum Abgeben',
    has: { ol: 2, ul: 1, li: 6, 'li > ul > li > ol > li': 2 },
  },
  {
    name: 'list directly in a list, as some editors write it',
    html: '<ul><li>Schule</li><ul><li>Grundschule</li><li>Mittelschule</li></ul><li>Beruf</li></ul>',
    text: 'Schule Grundschule Mittelschule Beruf',
    has: { ul: 2, li: 4, 'ul ul li': 2 },
  },
  {
    name: 'numbered list that goes on',
    html: '<ol start="4"><li>Warten</li><li value="9">Bescheid lesen</li></ol><ol type="a" reversed><li>Zweitens</li><li>Erstens</li></ol>',
    text: 'Warten Bescheid lesen Zweitens Erstens',
    has: { 'ol[start="4"]': 1, 'li[value="9"]': 1, 'ol[type="a"][reversed]': 1, li: 4 },
  },
  {
    name: 'list with paragraphs and a table in an entry',
    html: '<ul><li><p>Montag</p><p>nur vormittags</p></li><li><table><tbody><tr><td>8</td><td>12</td></tr></tbody></table></li></ul>',
    text: 'Montag nur vormittags 8 12',
    has: { li: 2, 'li p': 2, 'li table': 1, td: 2 },
  },
  {
    name: 'list with tasks that TinyMCE marks by style',
    html: '<ul style="list-style-type: square;"><li style="text-align: justify;"><span style="font-size: 12pt; font-family: arial, helvetica, sans-serif;">Konto eröffnen</span></li><li class="tox-checklist--checked">Karte bestellen</li></ul>',
    text: 'Konto eröffnen Karte bestellen',
    has: { ul: 1, li: 2 },
  },
  {
    name: 'table with caption, head and scope',
    html: '<table style="border-collapse: collapse; width: 100%;" border="1"><caption>Gebühren</caption><thead><tr><th scope="col">Leistung</th><th scope="col">Preis</th></tr></thead><tbody><tr><th scope="row">Ausweis</th><td>37,00&nbsp;€</td></tr><tr><th scope="row">Führungszeugnis</th><td>13,00&nbsp;€</td></tr></tbody></table>',
    text: 'Gebühren Leistung Preis Ausweis 37,00 € Führungszeugnis 13,00 €',
    has: { table: 1, caption: 1, thead: 1, 'th[scope="col"]': 2, 'th[scope="row"]': 2, td: 2 },
  },
  {
    name: 'table with cells over several rows and columns',
    html: '<table><tbody><tr><td rowspan="2">Kurs A</td><td>Mo</td><td>9–12 Uhr</td></tr><tr><td>Mi</td><td>9–12 Uhr</td></tr><tr><td colspan="3">Anmeldung am Empfang</td></tr></tbody></table>',
    text: 'Kurs A Mo 9–12 Uhr Mi 9–12 Uhr Anmeldung am Empfang',
    has: { table: 1, tr: 3, td: 6, 'td[rowspan="2"]': 1, 'td[colspan="3"]': 1 },
  },
  {
    name: 'table pasted from a calculation program',
    html: '<table width="412" style="width:309pt"><colgroup><col width="200" style="mso-width-source:userset"><col span="2"></colgroup><tbody><tr height="20"><td class="xl65" width="200">Zone</td><td>Einzel</td><td>Monat</td></tr><tr><td>1</td><td align="right">3,10</td><td>58,00</td></tr></tbody><tfoot><tr><td colspan="3">Preise in Euro</td></tr></tfoot></table>',
    text: 'Zone Einzel Monat 1 3,10 58,00 Preise in Euro',
    has: { table: 1, colgroup: 1, col: 2, tfoot: 1, td: 7 },
  },
  {
    name: 'table with lists and links in its cells',
    html: '<table><tr><td><ul><li>Deutsch A1</li><li>Deutsch A2</li></ul></td><td><a href="https://kurse.example/a1">Anmelden</a></td></tr></table>',
    text: 'Deutsch A1 Deutsch A2 Anmelden',
    has: { table: 1, td: 2, 'td li': 2, a: 1 },
    links: ['https://kurse.example/a1'],
  },
  {
    name: 'pictures of the CMS with sizes',
    html: '<p><img src="/media/regions/1/2026/rathaus.jpg" alt="Eingang des Rathauses" width="600" height="400" /></p><p><img style="float: right;" src="/media/regions/1/2026/bus.png" alt=""></p>',
    text: '',
    has: { img: 2, 'img[width="600"][height="400"]': 1, 'img[alt="Eingang des Rathauses"]': 1, 'img[alt=""]': 1 },
  },
  {
    name: 'picture with a caption',
    html: '<figure class="image"><img src="/media/regions/1/hof.jpg" alt="Innenhof" width="300" height="200"><figcaption>Der Innenhof des <b>Bürgerhauses</b></figcaption></figure>',
    text: 'Der Innenhof des Bürgerhauses',
    has: { figure: 1, figcaption: 1, img: 1, b: 1 },
  },
  {
    name: 'picture that is a link',
    html: '<p><a href="https://www.stadt.example/plan.pdf"><img src="/media/regions/1/plan.png" alt="Plan als PDF" width="120" height="80"></a></p>',
    text: '',
    has: { 'a img[alt="Plan als PDF"]': 1 },
    links: ['https://www.stadt.example/plan.pdf'],
  },
  {
    name: 'picture of another site, of which the words are left',
    html: '<p>Achten Sie auf dieses Zeichen: <img src="https://bilder.example/logo.png" alt="blaues Logo mit Stern"></p>',
    text: 'Achten Sie auf dieses Zeichen: blaues Logo mit Stern',
    has: { p: 1, img: 0 },
  },
  {
    name: 'links to pages of the region and to the web',
    html: '<p><a href="/stadt/de/wohnen/wohnung-anmelden/">Wohnung anmelden</a>, <a class="link-external" href="https://www.example.org/f%C3%B6rderung?lang=de&amp;q=1#antrag" target="_blank" rel="noopener">Förderung</a> und <a href="http://alt.example/">altes Portal</a></p>',
    text: 'Wohnung anmelden, Förderung und altes Portal',
    has: { a: 3 },
    links: [
      '/stadt/de/wohnen/wohnung-anmelden/',
      'https://www.example.org/f%C3%B6rderung?lang=de&q=1#antrag',
      'http://alt.example/',
    ],
  },
  {
    name: 'links with umlauts in host and path',
    html: '<p><a href="https://www.münchen.example/bürger/öffnungszeiten?für=müll">Müllabfuhr</a> <a href="/stadt/ar/العمل/">العمل</a></p>',
    text: 'Müllabfuhr العمل',
    has: { a: 2 },
    links: [
      'https://www.xn--mnchen-3ya.example/b%C3%BCrger/%C3%B6ffnungszeiten?f%C3%BCr=m%C3%BCll',
      '/stadt/ar/%D8%A7%D9%84%D8%B9%D9%85%D9%84/',
    ],
  },
  {
    name: 'numbers with spaces, brackets and slashes',
    html: '<p>Telefon: <a href="tel:+49 89 123 45-67">+49 89 123 45-67</a><br>Fax: <a href="tel:(089)%20123%2045">(089) 123 45</a><br>Notruf: <a href="tel:112">112</a></p>',
    text: 'Telefon: +49 89 123 45-67 Fax: (089) 123 45 Notruf: 112',
    has: { a: 3, br: 2 },
    links: ['tel:+498912345-67', 'tel:(089)12345', 'tel:112'],
  },
  {
    name: 'mail addresses',
    html: '<p><a href="mailto:info@stadt.example">info@stadt.example</a>, <a href="mailto:fragen@stadt.example?subject=Frage%20zur%20Anmeldung">schreiben Sie uns</a>, <a href="mailto:büro@stadt.example">Büro</a></p>',
    text: 'info@stadt.example, schreiben Sie uns, Büro',
    has: { a: 3 },
    links: ['mailto:info@stadt.example', 'mailto:fragen@stadt.example', 'mailto:b%C3%BCro@stadt.example'],
  },
  {
    name: 'link over several words with emphasis',
    html: '<p>Lesen Sie <a href="https://a.example/"><strong>alles</strong> über <em>Ihre Rechte</em></a>!</p>',
    text: 'Lesen Sie alles über Ihre Rechte!',
    has: { a: 1, 'a strong': 1, 'a em': 1 },
    links: ['https://a.example/'],
  },
  {
    name: 'anchor of a word processor',
    html: '<p><a name="_Toc123"></a>Ihre <a id="x">Rechte</a> und <a href="#_Toc123">Pflichten</a></p>',
    text: 'Ihre Rechte und Pflichten',
    has: { a: 0, p: 1 },
  },
  {
    name: 'contact card as the CMS writes it, in a paragraph',
    html: `<p>Fragen? Rufen Sie an.</p>\n<p>${card(
      line('pin', 'Address', '<a href="/stadt/de/locations/buergerbuero/">Hauptstra&#223;e 23, 80331 Stadt</a>') +
        line('email', 'Email', '<a href="mailto:team23@example.org">team23@example.org</a>') +
        line('call', 'Phone Number', '<a href="tel:+4989%20123456">+49 (0) 89 123456</a>'),
    )}</p>`,
    text: 'Fragen? Rufen Sie an. Hauptstraße 23, 80331 Stadt team23@example.org +49 (0) 89 123456',
    has: { '.contact-card': 1, '.contact-card li': 3, '.contact-card a': 3, img: 0 },
    links: ['/stadt/de/locations/buergerbuero/', 'mailto:team23@example.org', 'tel:+4989123456'],
  },
  {
    name: 'contact card with a name, a site and hours',
    html: card(
      line('www', 'Website', '<a href="https://www.stadt.example/amt">https://www.stadt.example/amt</a>') +
        '<li><details><summary>Öffnungszeiten</summary><div>Mo: 08:00 - 12:00</div><div>Di: geschlossen</div></details></li>',
      '<h4>Standesamt | Frau Özdemir</h4>',
    ),
    text: 'Standesamt | Frau Özdemir https://www.stadt.example/amt Öffnungszeiten Mo: 08:00 - 12:00 Di: geschlossen',
    has: { '.contact-card': 1, [HEADINGS]: 1, 'details > summary': 1, a: 1 },
    links: ['https://www.stadt.example/amt'],
  },
  {
    name: 'two contact cards beside each other',
    html:
      card(line('call', 'Phone Number', '<a href="tel:110">110</a>')) +
      '<p>oder</p>' +
      card(line('call', 'Phone Number', '<a href="tel:116117">116 117</a>')),
    text: '110 oder 116 117',
    has: { '.contact-card': 2, a: 2, p: 1 },
    links: ['tel:110', 'tel:116117'],
  },
  {
    name: 'what can be folded away',
    html: '<details><summary>Wer hat Anspruch?</summary><p>Alle, die in der Stadt <strong>gemeldet</strong> sind.</p><ul><li>Kinder</li></ul></details><details open><summary>Und wann?</summary>Sofort.</details>',
    text: 'Wer hat Anspruch? Alle, die in der Stadt gemeldet sind. Kinder Und wann? Sofort.',
    has: { details: 2, 'details[open]': 1, 'details > summary:first-child': 2, 'details li': 1 },
  },
  {
    name: 'terms and what they mean',
    html: '<dl><dt>eAT</dt><dd>Elektronischer Aufenthaltstitel</dd><dt>BAMF</dt><dd>Bundesamt für Migration und Flüchtlinge</dd></dl>',
    text: 'eAT Elektronischer Aufenthaltstitel BAMF Bundesamt für Migration und Flüchtlinge',
    has: { dl: 1, dt: 2, dd: 2 },
  },
  {
    name: 'quotations',
    html: '<blockquote><p>Alle Menschen sind vor dem Gesetz gleich.</p></blockquote><p>So steht es in <cite>Artikel 3</cite>: <q>vor dem Gesetz</q>.</p>',
    text: 'Alle Menschen sind vor dem Gesetz gleich. So steht es in Artikel 3: vor dem Gesetz.',
    has: { blockquote: 1, cite: 1, q: 1 },
  },
  {
    name: 'abbreviations and times',
    html: '<p>Der <abbr title="Allgemeine Deutsche Fahrrad-Club">ADFC</abbr> öffnet am <time datetime="2026-03-09">9. März</time> um <time datetime="14:30">14:30 Uhr</time>.</p>',
    text: 'Der ADFC öffnet am 9. März um 14:30 Uhr.',
    has: {
      'abbr[title="Allgemeine Deutsche Fahrrad-Club"]': 1,
      'time[datetime="2026-03-09"]': 1,
      'time[datetime="14:30"]': 1,
    },
  },
  {
    name: 'letters above and below, changes and marks',
    html: '<p>45 m<sup>2</sup>, CO<sub>2</sub>, <del datetime="2026-01-01">40 Euro</del> <ins>49 Euro</ins>, <mark>neu</mark>, <s>alt</s>, <u>wichtig</u>, <small>ohne Gewähr</small></p>',
    text: '45 m2, CO2, 40 Euro 49 Euro, neu, alt, wichtig, ohne Gewähr',
    has: { sup: 1, sub: 1, del: 1, ins: 1, mark: 1, s: 1, u: 1, small: 1 },
  },
  {
    name: 'what is typed, and what a machine says',
    html: '<p>Drücken Sie <kbd>F5</kbd>, bis <samp>Fertig</samp> erscheint; geben Sie <code>https://a.example</code> ein (<var>n</var> Mal).</p><pre>Zeile 1\nZeile 2</pre>',
    text: 'Drücken Sie F5, bis Fertig erscheint; geben Sie https://a.example ein (n Mal). Zeile 1 Zeile 2',
    has: { kbd: 1, samp: 1, code: 1, var: 1, pre: 1 },
  },
  {
    name: 'block in a paragraph, as TinyMCE leaves it',
    html: '<p><div>Erster Absatz</div></p><p><ul><li>Punkt</li></ul></p><p>Letzter <div>Absatz</div> mit Rest</p>',
    text: 'Erster Absatz Punkt Letzter Absatz mit Rest',
    has: { div: 2, ul: 1, li: 1 },
  },
  {
    name: 'block in emphasis and in a link',
    html: '<strong><p>Achtung</p><p>Nur mit Termin</p></strong><a href="https://t.example/"><div>Termin buchen</div></a>',
    text: 'Achtung Nur mit Termin Termin buchen',
    has: { strong: 1, p: 2, a: 1 },
    links: ['https://t.example/'],
  },
  {
    name: 'tags that overlap, and tags without an end',
    html: '<p><b>fett <i>beides</b> kursiv</i> normal<p>ohne Ende<ul><li>eins<li>zwei</ul>',
    text: 'fett beides kursiv normal ohne Ende eins zwei',
    has: { p: 2, b: 1, i: 2, li: 2 },
  },
  {
    name: 'inline styles, of which only the text is left',
    html: '<p style="text-align: center; color: #e03e2d;"><span style="background-color: #fbeeb8; font-size: 14pt;">Dringend:</span> <font color="#ff0000" size="5">heute</font> <center>Mitte</center></p>',
    text: 'Dringend: heute Mitte',
    has: { '[style]': 0, font: 0 },
  },
  {
    name: 'paste from a word processor',
    html: '<p class="MsoNormal" style="margin-bottom:.0001pt"><!--[if !supportLists]--><span style="mso-list:Ignore">·<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp; </span></span><!--[endif]-->Reisepass<o:p></o:p></p><p class="MsoListParagraph">Visum<o:p>&nbsp;</o:p></p>',
    text: '· Reisepass Visum',
    has: { p: 2 },
  },
  {
    name: 'paste from another site',
    html: '<div class="css-1x2y3z" data-testid="body" role="presentation"><section id="main"><article><header><h1>Sprachkurse</h1></header><p>Ab <b>Januar</b>.</p><footer>Stand 2026</footer></article></section></div>',
    text: 'Sprachkurse Ab Januar. Stand 2026',
    has: { [HEADINGS]: 1, b: 1, '[class^="css"]': 0 },
  },
  {
    name: 'blanks that do not break, soft hyphens and places to break',
    html: '<p>10&nbsp;km, §&nbsp;5, Do&shy;nau&shy;dampf&shy;schiff&shy;fahrt, https://<wbr>lange<wbr>adresse.example</p>',
    text: '10 km, § 5, Do\u00adnau\u00addampf\u00adschiff\u00adfahrt, https://langeadresse.example',
    has: { wbr: 2 },
  },
  {
    name: 'long words',
    html: '<h2>Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz</h2><p>Straßenverkehrszulassungsordnungsangelegenheitenbearbeitungsstelle: https://www.stadt.example/ein/sehr/langer/pfad/ohne/leerzeichen/und/ohne/ende/index.html?parameter=wert</p>',
    text: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz Straßenverkehrszulassungsordnungsangelegenheitenbearbeitungsstelle: https://www.stadt.example/ein/sehr/langer/pfad/ohne/leerzeichen/und/ohne/ende/index.html?parameter=wert',
    has: { [HEADINGS]: 1, p: 1 },
  },
  {
    name: 'signs that are written as entities',
    html: '<p>Fl&uuml;chtlinge &amp; Asyl &ndash; &bdquo;Hilfe&ldquo; f&uuml;r &lt;18 &euro; 5 &gt; 3 &hellip; &#8211; &#x2714;</p>',
    text: 'Flüchtlinge & Asyl – „Hilfe“ für <18 € 5 > 3 … – ✔',
    has: { p: 1 },
  },
  {
    name: 'tags that somebody explains',
    html: '<p>Schreiben Sie &lt;b&gt;fett&lt;/b&gt; oder &lt;script&gt; nicht in das Feld.</p><pre><code>&lt;a href="x"&gt;</code></pre>',
    text: 'Schreiben Sie <b>fett</b> oder <script> nicht in das Feld. <a href="x">',
    has: { p: 1, pre: 1, code: 1 },
  },
  {
    name: 'small pictures as letters',
    html: '<p>📞 Rufen Sie an 👩🏽‍⚕️ oder 🇺🇦 schreiben ✉️</p>',
    text: '📞 Rufen Sie an 👩🏽‍⚕️ oder 🇺🇦 schreiben ✉️',
  },
  {
    name: 'video of the provider that the CMS knows',
    html: '<p>Sehen Sie:</p><p><iframe src="https://player.vimeo.com/video/76979871" width="640" height="360" title="Rundgang" allowfullscreen="allowfullscreen"></iframe></p>',
    text: 'Sehen Sie: Rundgang (Vimeo)',
    has: { a: 1, iframe: 0 },
    links: ['https://vimeo.com/76979871'],
  },
  {
    name: 'map in a frame, which becomes a link',
    html: '<iframe src="https://karten.example/embed?q=Rathaus" title="Karte" width="600" height="450" style="border:0" loading="lazy"></iframe><p>Neben der Post.</p>',
    text: 'Karte (karten.example) Neben der Post.',
    has: { a: 1, p: 1 },
    links: ['https://karten.example/embed?q=Rathaus'],
  },
  {
    name: 'what editors hide',
    html: '<p>Offen</p><p style="display: none;">Entwurf, nicht zeigen</p><div hidden>auch nicht</div><p>bis 18 Uhr</p>',
    text: 'Offen bis 18 Uhr',
    has: { p: 2 },
  },
  {
    name: 'empty paragraphs as gaps',
    html: '<p>oben</p><p>&nbsp;</p><p><br></p><p></p><p>unten</p><hr><p>ganz unten</p>',
    text: 'oben unten ganz unten',
    has: { p: 3, hr: 1 },
  },
  {
    name: 'English with a heading, a list and a link',
    html: '<h2>Health insurance</h2><p>You need <strong>health insurance</strong> before you can:</p><ol><li>start work,</li><li>enrol at a school, or</li><li>see a doctor.</li></ol><p>More: <a href="/stadt/en/health/">Doctors&rsquo; practices</a></p>',
    text: 'Health insurance You need health insurance before you can: start work, enrol at a school, or see a doctor. More: Doctors’ practices',
    has: { [HEADINGS]: 1, strong: 1, li: 3, a: 1 },
    links: ['/stadt/en/health/'],
  },
  {
    name: 'Arabic with a German word and a number',
    html: '<h2 dir="rtl">تسجيل السكن</h2><p dir="rtl" lang="ar">اذهب إلى <span dir="ltr" lang="de">Bürgerbüro</span> خلال <b>14</b> يومًا، أو اتصل بالرقم <a href="tel:+4989%20115" dir="ltr">+49&nbsp;89&nbsp;115</a>.</p><ul><li>جواز السفر</li><li>تأكيد المؤجر (<bdi>Wohnungsgeberbestätigung</bdi>)</li></ul>',
    text: 'تسجيل السكن اذهب إلى Bürgerbüro خلال 14 يومًا، أو اتصل بالرقم +49 89 115. جواز السفر تأكيد المؤجر (Wohnungsgeberbestätigung)',
    has: { 'p[dir="rtl"][lang="ar"]': 1, 'span[dir="ltr"][lang="de"]': 1, bdi: 1, li: 2, a: 1, [HEADINGS]: 1 },
    links: ['tel:+4989115'],
  },
  {
    name: 'Arabic table',
    html: '<table dir="rtl"><caption>ساعات العمل</caption><tbody><tr><th scope="row">الاثنين</th><td>٨:٠٠ – ١٢:٠٠</td></tr><tr><th scope="row">الجمعة</th><td>مغلق</td></tr></tbody></table>',
    text: 'ساعات العمل الاثنين ٨:٠٠ – ١٢:٠٠ الجمعة مغلق',
    has: { 'table[dir="rtl"]': 1, caption: 1, th: 2, td: 2 },
  },
  {
    name: 'Persian with joiners',
    html: '<p lang="fa" dir="rtl">می\u200cتوانید کتاب\u200cها را رایگان امانت بگیرید.</p>',
    text: 'می\u200cتوانید کتاب\u200cها را رایگان امانت بگیرید.',
    has: { 'p[lang="fa"][dir="rtl"]': 1 },
  },
  {
    name: 'Ukrainian with an apostrophe, a stress and a list',
    html: '<h3>Дитячий садок</h3><p>Обов’язково зареєструйте дитину до <em>1&nbsp;березня</em>. За́мок — не замо́к.</p><ul><li>свідоцтво про народження</li><li>довідка про щеплення</li></ul>',
    text: 'Дитячий садок Обов’язково зареєструйте дитину до 1 березня. За́мок — не замо́к. свідоцтво про народження довідка про щеплення',
    has: { [HEADINGS]: 1, em: 1, li: 2 },
  },
  {
    name: 'Russian with a link to a page in Cyrillic letters',
    html: '<p><a href="/stadt/ru/работа/">Работа и&nbsp;учёба</a> — «первые шаги»</p>',
    text: 'Работа и учёба — «первые шаги»',
    has: { a: 1 },
    links: ['/stadt/ru/%D1%80%D0%B0%D0%B1%D0%BE%D1%82%D0%B0/'],
  },
  {
    name: 'Chinese with ruby and full-width signs',
    html: '<p lang="zh-CN">请在<strong>两周内</strong>到<ruby>市民<rp>（</rp><rt>shìmín</rt><rp>）</rp></ruby>服务处登记；电话：<a href="tel:+4989115">＋49 89 115</a>。</p>',
    text: '请在两周内到市民shìmín服务处登记；电话：＋49 89 115。',
    has: { 'p[lang="zh-CN"]': 1, strong: 1, ruby: 1, rt: 1, rp: 2, a: 1 },
    links: ['tel:+4989115'],
  },
  {
    name: 'Turkish with dotted and dotless letters',
    html: '<p>İkamet kaydı için <u>ILGIN</u> Caddesi’ne gidin; ğ, ş, ı, İ, ç, ö, ü.</p>',
    text: 'İkamet kaydı için ILGIN Caddesi’ne gidin; ğ, ş, ı, İ, ç, ö, ü.',
    has: { u: 1 },
  },
  {
    name: 'Vietnamese, Polish and Romanian side by side',
    html: '<ul><li lang="vi">Bảo hiểm y tế bắt buộc</li><li lang="pl">Źródła: urząd miasta, łącznie 5 zł</li><li lang="ro">Înscriere la școală și grădiniță</li></ul>',
    text: 'Bảo hiểm y tế bắt buộc Źródła: urząd miasta, łącznie 5 zł Înscriere la școală și grădiniță',
    has: { 'li[lang="vi"]': 1, 'li[lang="pl"]': 1, 'li[lang="ro"]': 1 },
  },
  {
    name: 'words that stay untranslated, and a direction set by hand',
    html: '<p>Gehen Sie zum <span translate="no" class="notranslate">Jobcenter</span>. <bdo dir="rtl">abc</bdo></p><address>Jobcenter<br>Ringstraße 1</address>',
    text: 'Gehen Sie zum Jobcenter. abc Jobcenter Ringstraße 1',
    has: { 'span[translate="no"]': 1, 'bdo[dir="rtl"]': 1, address: 1, br: 1 },
  },
];
