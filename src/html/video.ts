/**
 * Videos of other providers: a box that says whose video it is, and the player in its place once the visitor asks for it.
 *
 * Nothing goes to a provider before. Knows the players of Vimeo and YouTube; whether a page's own consent tool wants to be asked is for those who
 * listen to the request.
 */
import { safeWebLink } from './links.js';
import { make } from './nodes.js';

export interface Video {
  /** As visitors know it: "Vimeo". */
  readonly provider: string;
  /** The video's page at the provider. */
  readonly url: string;
  /** The player, as it is put into a frame. */
  readonly embed: string;
}

export interface VideoWords {
  /** On the button; the title is empty where the editors gave none. */
  readonly show: (provider: string, title: string) => string;
  /** What happens then: to whom data go. */
  readonly note: (provider: string) => string;
}

/** Which videos may load. */
export interface VideoConsent {
  /** Providers that need not be asked for, in small letters. */
  readonly clearedProviders?: readonly string[];
  /**
   * What the visitor has asked for so far, by `embed`: added to here, and loaded at once in content that is made anew. The caller keeps it as
   * long as the page is shown, and no longer.
   */
  readonly grantedVideos?: Set<string>;
}

/** The browser's own: MooTools replaces `Event`. */
const NativeEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;

/**
 * The visitor asks for a video. It is loaded as soon as all have heard of it, unless one of them prevents it: then by `grant`.
 *
 * Bubbles within the panel only.
 */
export class VideoRequest extends NativeEvent implements Video {
  readonly provider: string;
  readonly url: string;
  readonly embed: string;
  /** Loads it, now or later; a second time it does nothing. */
  readonly grant: () => void;

  constructor({ provider, url, embed }: Video, grant: () => void) {
    super('video-request', { bubbles: true, cancelable: true });
    this.provider = provider;
    this.url = url;
    this.embed = embed;
    this.grant = grant;
  }
}

declare global {
  interface HTMLElementEventMap {
    'video-request': VideoRequest;
  }
}

/** The video in a frame's address: by the exact host of its player, and nothing but the video's number. Everything else is none. */
export function videoOf(src: string): Video | null {
  const player = safeWebLink(src, 'https://relative.invalid') ?? '';
  const vimeo = /^https:\/\/player\.vimeo\.com\/video\/(\d{1,20})\/?(?:[?#]|$)/.exec(player)?.[1];
  if (vimeo) {
    const key = /^[^#]*[?&]h=([\da-f]{6,20})(?![^&#])/.exec(player)?.[1]; // an unlisted video is shown only with it
    return {
      provider: 'Vimeo',
      url: `https://vimeo.com/${vimeo}${key ? `/${key}` : ''}`,
      embed: `https://player.vimeo.com/video/${vimeo}?dnt=1${key ? `&h=${key}` : ''}`,
    };
  }
  // the two words stand where a video's number stands, for what is no single video
  const pattern =
    /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries|live_stream)([\w-]{6,20})\/?(?:[?#]|$)/;
  const youtube = pattern.exec(player)?.[1];
  if (!youtube) return null;
  return {
    provider: 'YouTube',
    url: `https://www.youtube.com/watch?v=${youtube}`,
    embed: `https://www.youtube-nocookie.com/embed/${youtube}`,
  };
}

/** What stands for the video until it is asked for; `link` leads to its page. */
export function videoBox({ provider }: Video, title: string, words: VideoWords, link: HTMLElement): HTMLElement {
  const inert = link.ownerDocument;
  const button = make(inert, 'button', 'button', words.show(provider, title));
  button.setAttribute('type', 'button');
  const box = make(inert, 'div', 'video-box', make(inert, 'p', 'video-note', words.note(provider)), button);
  return make(inert, 'div', 'video', box, link);
}

/** Makes the boxes work, which stand for these videos in this order. */
export function connectVideos(content: HTMLElement, videos: readonly Video[], consent: VideoConsent): void {
  const boxes = [...content.querySelectorAll('.video')];
  boxes.forEach((box, index) => {
    const video = videos[index]!;
    const isCleared = consent.clearedProviders?.includes(video.provider.toLowerCase());
    if (isCleared || consent.grantedVideos?.has(video.embed)) play(box, video);
  });
  content.addEventListener('click', ({ target }) => {
    const box = (target as Element).closest('button')?.closest('.video');
    const video = box && videos[boxes.indexOf(box)];
    if (!video) return;
    const grant = () => {
      consent.grantedVideos?.add(video.embed);
      play(box, video)?.focus();
    };
    if (box.dispatchEvent(new VideoRequest(video, grant))) grant();
  });
}

/** Puts the player into the box; not a second time. */
function play(box: Element, video: Video): HTMLElement | null {
  if (box.querySelector('iframe')) return null;
  const player = document.createElement('iframe');
  player.title = box.lastElementChild!.textContent;
  // A player works only with its scripts and as itself (its settings and, for some videos, its sign-in). It may not open windows, send forms or lead
  // the page away; nor take this off again, as it is of another origin than the page.
  player.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-presentation');
  player.allow = 'fullscreen; picture-in-picture';
  // the page's host, and not its address: without it YouTube plays nothing, and Vimeo nothing that is meant for certain sites
  player.referrerPolicy = 'strict-origin-when-cross-origin';
  player.loading = 'lazy';
  player.src = video.embed;
  box.firstElementChild!.replaceChildren(player);
  return player;
}
