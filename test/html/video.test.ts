import { expect, fixture } from '@open-wc/testing';
import { cleanContent, VideoRequest, type ContentOptions } from '../../src/html/cms-content.js';
import { videoOf } from '../../src/html/video.js';
import { OPTIONS, PLAIN } from './allow-list.js';

const VIMEO = '<iframe src="https://player.vimeo.com/video/76979871?h=8272103f6e" title="Tour"></iframe>';
const YOUTUBE = '<iframe src="https://www.youtube.com/embed/aqz-KE-bpKQ?autoplay=1"></iframe>';
const EMBED = 'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e';

describe('videoOf', () => {
  const videos: readonly [src: string, page: string | null, embed?: string][] = [
    [
      'https://player.vimeo.com/video/76979871',
      'https://vimeo.com/76979871',
      'https://player.vimeo.com/video/76979871?dnt=1',
    ],
    ['//player.vimeo.com/video/76979871', 'https://vimeo.com/76979871'],
    ['  https://PLAYER.vimeo.com/video/76979871/ ', 'https://vimeo.com/76979871'],
    [
      'https://player.vimeo.com/video/76979871?dnt=0&autoplay=1#t=10',
      'https://vimeo.com/76979871',
      'https://player.vimeo.com/video/76979871?dnt=1',
    ],
    ['https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e#t=10', 'https://vimeo.com/76979871/8272103f6e', EMBED],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e', 'https://vimeo.com/76979871/8272103f6e', EMBED],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e/../x', 'https://vimeo.com/76979871'],
    ['https://player.vimeo.com/video/76979871#?h=8272103f6e', 'https://vimeo.com/76979871'],
    [
      'https://www.youtube.com/embed/aqz-KE-bpKQ',
      'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
      'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ',
    ],
    ['https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?rel=0', 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'],
    ['https://youtube.com/embed/aqz-KE-bpKQ', 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'],
    ['https://www.youtube.com/embed/videoseries?list=PL1', null],
    ['https://www.youtube.com/embed/live_stream?channel=x', null],
    ['http://player.vimeo.com/video/1', null],
    ['https://player.vimeo.com:8443/video/1', null],
    ['https://a:b@player.vimeo.com/video/1', null],
    ['https://player.vimeo.com.evil.example/video/1', null],
    ['https://player.vimeo.com./video/1', null],
    ['https://evil.example/https://player.vimeo.com/video/1', null],
    ['https://player.vimeo.com@evil.example/video/1', null],
    ['https://player-vimeo.com/video/1', null],
    ['https://player.vimeoxcom/video/1', null],
    ['https://vimeo.com/76979871', null],
    ['https://player.vimeo.com/video/1/../../evil', null],
    ['https://player.vimeo.com/video/1/config', null],
    ['https://player.vimeo.com/video/abc', null],
    ['https://player.vimeo.com/video/١٢٣', null],
    [`https://player.vimeo.com/video/${'1'.repeat(21)}`, null],
    ['https://www.youtube.com/embed/a"onload="x', null],
    ['https://www.youtube.com/embed/abc', null],
    ['https://www.youtube.com/watch?v=aqz-KE-bpKQ', null],
    ['https://wwwXyoutube.com/embed/aqz-KE-bpKQ', null],
    ['video/76979871', null],
    ['javascript:alert(1)', null],
    ['http://[', null],
    ['', null],
  ];
  for (const [src, page, embed] of videos) {
    it(`${src || 'nothing'} is ${page ?? 'no video'}`, () => {
      expect(videoOf(src)?.url ?? null).to.equal(page);
      if (embed) expect(videoOf(src)?.embed).to.equal(embed);
    });
  }

  it('says who provides it', () => {
    expect(videoOf('https://player.vimeo.com/video/1')?.provider).to.equal('Vimeo');
    expect(videoOf('https://www.youtube.com/embed/aqz-KE-bpKQ')?.provider).to.equal('YouTube');
  });
});

describe('a video', () => {
  const clean = (html: string, more: Partial<ContentOptions> = {}) => cleanContent(html, { ...OPTIONS, ...more });
  const show = (html: string, more: Partial<ContentOptions> = {}) => fixture<HTMLElement>(clean(html, more));
  const button = (content: HTMLElement, number = 0) => content.querySelectorAll('button')[number]!;
  const players = (content: HTMLElement) => [...content.querySelectorAll('iframe')].map((player) => player.src);
  const asked = () =>
    performance.getEntriesByType('resource').filter(({ name }) => /vimeo|youtube/.test(new URL(name).host));

  before(() => {
    // the players themselves are not asked for by these tests
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "frame-src 'none'";
    document.head.append(policy);
  });

  it('is accessible before it is shown', async () => {
    const content = await show(`<h2>Films</h2>${VIMEO}<p>text</p>${YOUTUBE}`);
    await expect(content).to.be.accessible();
  });

  it('is a box that says whose it is, what happens, and where else it can be seen', async () => {
    const content = await show(`<p>${VIMEO}</p>`);
    const box = content.querySelector('.video')!;
    expect(box.querySelector('p')?.textContent).to.equal('Vimeo learns your IP address.');
    expect(button(content).textContent).to.equal('Show Tour from Vimeo');
    expect(button(content).type).to.equal('button');
    const link = box.querySelector('a')!;
    expect(link.href).to.equal('https://vimeo.com/76979871/8272103f6e');
    expect(link.textContent).to.equal('Tour (Vimeo)');
    expect(link.rel).to.equal('noopener noreferrer');
    expect(players(content)).to.deep.equal([]);
    expect(asked()).to.deep.equal([]);
  });

  it('without words for its box is a link', () => {
    const content = cleanContent(VIMEO, PLAIN);
    expect(content.innerHTML).to.equal(
      '<a class="frame-link" href="https://vimeo.com/76979871/8272103f6e" rel="noopener noreferrer">Tour (Vimeo)</a>',
    );
  });

  it('is loaded by a click, in a frame of our own, which takes the focus', async () => {
    const content = await show(VIMEO);
    button(content).click();
    const player = content.querySelector('iframe')!;
    expect(player.src).to.equal(EMBED);
    expect(player.getAttribute('sandbox')).to.equal('allow-scripts allow-same-origin allow-presentation');
    expect(player.allow).to.equal('fullscreen; picture-in-picture');
    expect(player.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(player.loading).to.equal('lazy');
    expect(player.title).to.equal('Tour (Vimeo)');
    expect(document.activeElement === player).to.be.true;
    expect(content.querySelectorAll('button')).to.have.length(0);
    expect(content.querySelector('.video > a')?.textContent, 'also where the player may not load').to.equal(
      'Tour (Vimeo)',
    );
  });

  it('takes nothing over from the editors’ frame', async () => {
    const content = await show(
      '<iframe src="https://player.vimeo.com/video/1" srcdoc="<b>" allow="camera *" onload="x()" name="n" id="i" class="c" width="9"></iframe>',
    );
    button(content).click();
    expect(content.querySelector('iframe')!.getAttributeNames()).to.have.members(
      'title sandbox allow referrerpolicy loading src'.split(' '),
    );
  });

  it('is shown alone', async () => {
    const content = await show(VIMEO + YOUTUBE + VIMEO);
    button(content, 1).click();
    expect(players(content)).to.deep.equal(['https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ']);
    expect(content.querySelectorAll('button')).to.have.length(2);
  });

  describe('is asked for', () => {
    it('by an event that says which, and that stays in the panel', async () => {
      const content = await show(`<div class="contact-card">a ${YOUTUBE}</div>${VIMEO}`);
      const requests: VideoRequest[] = [];
      content.parentElement!.addEventListener('video-request', (event) => requests.push(event));
      button(content, 1).click();
      const [request] = requests;
      expect(request).to.be.an.instanceof(VideoRequest);
      expect(request!.composed).to.be.false;
      expect({ provider: request!.provider, url: request!.url, embed: request!.embed }).to.deep.equal({
        provider: 'Vimeo',
        url: 'https://vimeo.com/76979871/8272103f6e',
        embed: EMBED,
      });
      expect(players(content)).to.deep.equal([EMBED]);
    });

    it('and not loaded where that is prevented, until it is granted, once', async () => {
      const grantedVideos = new Set<string>();
      const content = await show(VIMEO, { grantedVideos });
      const requests: VideoRequest[] = [];
      content.addEventListener('video-request', (event) => {
        event.preventDefault();
        requests.push(event);
      });
      button(content).click();
      button(content).click();
      expect(players(content)).to.deep.equal([]);
      expect(grantedVideos.size).to.equal(0);
      requests[0]!.grant();
      const player = content.querySelector('iframe');
      requests[0]!.grant();
      requests[1]!.grant();
      expect(content.querySelectorAll('iframe')).to.have.length(1);
      expect(content.querySelector('iframe') === player, 'the film goes on').to.be.true;
      expect([...grantedVideos]).to.deep.equal([EMBED]);
    });

    it('and granted when it is gone, does no harm', async () => {
      const content = await show(VIMEO);
      let grant = () => {};
      content.addEventListener('video-request', (event) => {
        event.preventDefault();
        grant = event.grant;
      });
      button(content).click();
      content.remove();
      grant();
    });
  });

  it('that was asked for is there again when the page is made anew, and only that one', async () => {
    const grantedVideos = new Set<string>();
    const options = { grantedVideos, version: 'page 1' };
    button(await show(VIMEO + YOUTUBE, options)).click();
    expect(players(await show(VIMEO + YOUTUBE, options))).to.deep.equal([EMBED]);
    expect(players(await show(VIMEO + YOUTUBE, { version: 'page 1' })), 'after the page was left').to.deep.equal([]);
  });

  it('works in a copy of a kept page', async () => {
    const options = { version: 'page 2' };
    const first = await show(VIMEO + YOUTUBE, options);
    const second = await show(VIMEO + YOUTUBE, options);
    button(second, 1).click();
    button(first).click();
    expect(players(first)).to.deep.equal([EMBED]);
    expect(players(second)).to.deep.equal(['https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ']);
  });

  it('of a provider that the page has cleared is loaded at once, and does not take the focus', async () => {
    const content = await show(VIMEO + YOUTUBE, { clearedProviders: ['vimeo'] });
    expect(players(content)).to.deep.equal([EMBED]);
    expect(content.querySelector('iframe')?.loading).to.equal('lazy');
    expect(content.contains(document.activeElement)).to.be.false;
    expect(content.querySelectorAll('button')).to.have.length(1);
  });

  it('stands beside the paragraph, the heading and the link that it was in, at its place', () => {
    const parts = (html: string) =>
      [...clean(html).children].map(
        (part) => `${part.localName}: ${part.querySelector('button') ? '▶' : part.textContent}`,
      );
    const words = parts(`<p>a <em>b ${VIMEO} c</em> d ${YOUTUBE}</p>`);
    expect(words).to.deep.equal(['p: a b ', 'div: ▶', 'p:  c d ', 'div: ▶']);
    expect(parts(`<h2>a ${VIMEO}</h2>`)).to.deep.equal(['h3: a ', 'div: ▶']);
    expect(parts(`<p><a href="/x">${VIMEO}</a></p>`)).to.deep.equal(['div: ▶']);
    expect(clean(`<ul>${VIMEO}<li>a</li></ul>`).querySelectorAll('ul > li > .video')).to.have.length(1);
  });

  it('cannot be forged', async () => {
    const content = await show(
      `<div class="video"><div class="video-box"><button type="button">Show</button></div><a href="https://vimeo.com/1">a</a></div>${VIMEO}`,
    );
    expect(content.querySelectorAll('button')).to.have.length(1);
    expect(content.querySelectorAll('.video')).to.have.length(1);
  });
});
