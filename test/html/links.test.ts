import { expect } from '@open-wc/testing';
import { safeLink, safeWebLink } from '../../src/html/links.js';

const BASE = 'https://cms.example/cms';

describe('safeLink', () => {
  const links: readonly [href: string, safe: string | null][] = [
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['http://example.org', 'http://example.org/'],
    ['HTTPS://Example.ORG/A', 'https://example.org/A'],
    ['  https://example.org/  ', 'https://example.org/'],
    ['//example.org/a', 'https://example.org/a'],
    ['/muenchen/de/', 'https://cms.example/muenchen/de/'],
    ['datei.pdf', 'https://cms.example/datei.pdf'],
    ['https://example.org/العمل/', 'https://example.org/%D8%A7%D9%84%D8%B9%D9%85%D9%84/'],

    ['mailto:info@stadt.example', 'mailto:info@stadt.example'],
    ['MAILTO:info@stadt.example', 'mailto:info@stadt.example'],
    ['mailto: info@stadt.example ', 'mailto:info@stadt.example'],
    ['mailto:info@münchen.example', 'mailto:info@m%C3%BCnchen.example'],
    ['mailto:info@stadt.example?subject=Hallo&bcc=else@where.example', 'mailto:info@stadt.example'],
    ['mailto:info@stadt.example%3Fbcc=else@where.example', null],
    ['mailto:a%3Fbcc=else%26b@where.example', null],
    ['mailto:a%23b@where.example', null],
    ['mailto:one@stadt.example,two@stadt.example', null],
    ['mailto:one@stadt.example%0Abcc:else', null],
    ['mailto:nobody', null],
    ['mailto:', null],

    ['tel:+4989%20123456', 'tel:+4989123456'],
    ['tel:+49 89 / 12 34-56', 'tel:+4989/1234-56'],
    ['tel:(089)%20123.456', 'tel:(089)123.456'],
    ['tel:+49(0)89123', 'tel:+49(0)89123'],
    ['tel:+49%C2%A089%C2%A0123', 'tel:+4989123'],
    ['tel:112', 'tel:112'],
    ['tel:112?x=y', 'tel:112'],
    ['tel:*31%23112', null],
    ['tel:+49%2089;ext=5', null],
    ['tel:abc', null],
    ['tel:()', null],
    ['tel:%E0%A4%A', null],
    ['tel:', null],

    ['', null],
    ['   ', null],
    ['#part', null],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['java\tscript:alert(1)', null],
    ['\u0001javascript:alert(1)', null],
    ['javascript://example.org/%0aalert(1)', null],
    ['vbscript:msgbox(1)', null],
    ['data:text/html,<script>alert(1)</script>', null],
    ['blob:https://example.org/1', null],
    ['file:///etc/passwd', null],
    ['ftp://example.org/', null],
    ['sms:+4989123', null],
    ['intent://example.org/#Intent;end', null],
    ['view-source:https://example.org/', null],
    ['about:blank', null],
    ['http://[nonsense', null],
    ['https://', null],
  ];
  for (const [href, safe] of links) {
    it(`${JSON.stringify(href)} is ${safe === null ? 'no link' : safe}`, () => {
      expect(safeLink(href, BASE)).to.equal(safe);
    });
  }
});

describe('safeWebLink', () => {
  it('takes addresses of the web only', () => {
    expect(safeWebLink('https://example.org/a', BASE)).to.equal('https://example.org/a');
    expect(safeWebLink('http://example.org/a', BASE)).to.equal('http://example.org/a');
    expect(safeWebLink('/a', BASE)).to.equal('https://cms.example/a');
    for (const other of ['mailto:info@stadt.example', 'tel:112', 'javascript:alert(1)', 'data:image/png,x', '']) {
      expect(safeWebLink(other, BASE), other).to.equal(null);
    }
  });
});
