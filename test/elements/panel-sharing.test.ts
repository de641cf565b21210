import { expect } from '@open-wc/testing';
import { PanelSharing } from '../../src/elements/panel-sharing.js';
import { nextTask } from '../support/clock.js';

const ARTICLE = { title: 'Work', url: 'https://integreat.app/lindenfurt/de/arbeit/' };

/** A panel's sharing on a device that can do these things. */
function on(device: Record<string, unknown> = {}) {
  const said: string[] = [];
  const sharing: PanelSharing = new PanelSharing(() => said.push(sharing.copyState), {
    navigator: device,
  });
  return { sharing, said };
}

/** A device whose clipboard answers when it is told. */
function slowClipboard() {
  const ends: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  const clipboard = {
    writeText: () => new Promise<void>((resolve, reject) => ends.push({ resolve, reject })),
  };
  return { clipboard, ends };
}

const refuse = (name: string) => () => Promise.reject(new DOMException('no', name));

describe('copying a link', () => {
  it('gives it to the clipboard, and says so', async () => {
    const copied: string[] = [];
    const { sharing, said } = on({
      clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    await sharing.copy(ARTICLE.url);
    expect(copied).to.deep.equal([ARTICLE.url]);
    expect(sharing.copyState).to.equal('copied');
    expect(said).to.deep.equal(['copied']);
  });

  it('says so again when it is done again', async () => {
    const { sharing, said } = on({ clipboard: { writeText: () => Promise.resolve() } });
    await sharing.copy(ARTICLE.url);
    await sharing.copy(ARTICLE.url);
    expect(said).to.deep.equal(['copied', 'open', 'copied']);
  });

  it('is left to the visitor where the browser refuses', async () => {
    const { sharing } = on({ clipboard: { writeText: refuse('NotAllowedError') } });
    await sharing.copy(ARTICLE.url);
    expect(sharing.copyState).to.equal('refused');
  });

  it('is left to the visitor where there is no clipboard, as without https', async () => {
    const { sharing } = on();
    await sharing.copy(ARTICLE.url);
    expect(sharing.copyState).to.equal('refused');
  });

  it('says nothing of a link when another article is read by then', async () => {
    const { clipboard, ends } = slowClipboard();
    const { sharing, said } = on({ clipboard });
    const copying = sharing.copy(ARTICLE.url);
    sharing.leave();
    ends[0]!.resolve();
    await copying;
    expect(sharing.copyState).to.equal('open');
    expect(said).to.deep.equal([]);
  });

  it('says what became of the last try', async () => {
    const { clipboard, ends } = slowClipboard();
    const { sharing } = on({ clipboard });
    const tries = [sharing.copy(ARTICLE.url), sharing.copy(ARTICLE.url)];
    ends[1]!.resolve();
    await nextTask();
    ends[0]!.reject(new Error('late'));
    await Promise.all(tries);
    expect(sharing.copyState).to.equal('copied');
  });
});

describe('sharing by the device', () => {
  it('is there where the device has it, and the page may use it', () => {
    const share = () => Promise.resolve();
    expect(on().sharing.canShare(ARTICLE.url)).to.be.false;
    expect(on({ share }).sharing.canShare(ARTICLE.url)).to.be.true;
    const asked: unknown[] = [];
    const canShare = (data: unknown) => asked.push(data) > 1;
    const { sharing } = on({ share, canShare });
    expect(sharing.canShare(ARTICLE.url)).to.be.false;
    expect(sharing.canShare(ARTICLE.url)).to.be.true;
    expect(asked[0]).to.deep.equal({ url: ARTICLE.url });
  });

  it('gets title and address, and says nothing itself', async () => {
    const shared: unknown[] = [];
    const { sharing, said } = on({ share: (data: unknown) => Promise.resolve(void shared.push(data)) });
    await sharing.share(ARTICLE);
    expect(shared).to.deep.equal([ARTICLE]);
    expect(said).to.deep.equal([]);
  });

  it('may be closed by the visitor', async () => {
    const { sharing, said } = on({ share: refuse('AbortError') });
    await sharing.share(ARTICLE);
    expect(said).to.deep.equal([]);
  });

  it('leads to a link that can be copied where it fails', async () => {
    for (const device of [{ share: refuse('NotAllowedError') }, { share: () => Promise.reject(new Error('x')) }, {}]) {
      const { sharing } = on(device);
      await sharing.share(ARTICLE);
      expect(sharing.copyState).to.equal('refused');
    }
  });
});

describe('the QR code', () => {
  it('is shown and hidden by turns', () => {
    const { sharing, said } = on();
    sharing.toggleQr();
    expect(sharing.isQrOpen).to.be.true;
    sharing.toggleQr();
    expect(sharing.isQrOpen).to.be.false;
    expect(said).to.have.length(2);
  });
});

describe('leaving an article', () => {
  it('closes and takes back everything', async () => {
    const { sharing, said } = on();
    await sharing.copy(ARTICLE.url);
    sharing.toggleQr();
    sharing.leave();
    expect([sharing.copyState, sharing.isQrOpen]).to.deep.equal(['open', false]);
    expect(said).to.have.length(3);
  });

  it('changes nothing where there was nothing', () => {
    const { sharing, said } = on();
    sharing.leave();
    expect(said).to.deep.equal([]);
  });

  it('asks the browser of the page, where nothing else is said', () => {
    expect(new PanelSharing(() => undefined).canShare(ARTICLE.url)).to.be.a('boolean');
  });
});
