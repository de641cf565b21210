/**
 * Taking an article along: what the visitor did about its link and its QR code, as long as it is read.
 *
 * Knows the browser's ways to copy and to share, and what to do where it refuses. Does not know how that looks (features/share) nor what is printed.
 */
import type { ShareBoxProps } from '../features/share/share-box.js';

/** What of a browser's `navigator` may be there: pages without https have no clipboard, most computers share nothing. */
export type SharingNavigator = Partial<Pick<Navigator, 'clipboard' | 'share' | 'canShare'>>;

export class PanelSharing {
  readonly #onChange: () => void;
  readonly #navigator: SharingNavigator;
  #copyState: ShareBoxProps['copyState'] = 'open';
  #isQrOpen = false;
  /** Counts what was begun: what ends after something else has begun is told nobody. */
  #turn = 0;

  constructor(onChange: () => void, { navigator: own = navigator }: { navigator?: SharingNavigator } = {}) {
    this.#onChange = onChange;
    this.#navigator = own;
  }

  get copyState(): ShareBoxProps['copyState'] {
    return this.#copyState;
  }

  get isQrOpen(): boolean {
    return this.#isQrOpen;
  }

  /** Whether the device has a way of its own to share an address, and lets this page use it. */
  canShare(url: string): boolean {
    const { share, canShare } = this.#navigator as { share?: unknown; canShare?: unknown };
    if (typeof share !== 'function') return false;
    return typeof canShare !== 'function' || this.#navigator.canShare!({ url });
  }

  /** Copies an address; where that is refused, the visitor can. */
  async copy(url: string): Promise<void> {
    const turn = this.#begin();
    try {
      await this.#navigator.clipboard!.writeText(url);
      this.#end(turn, 'copied');
    } catch {
      this.#end(turn, 'refused');
    }
  }

  /** Opens the device's own way to share; where that fails, the visitor can copy. Closing it is no failure. */
  async share(article: { readonly title: string; readonly url: string }): Promise<void> {
    const turn = this.#begin();
    try {
      await this.#navigator.share!({ title: article.title, url: article.url });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.#end(turn, 'refused');
    }
  }

  /** Shows the QR code, or hides it. */
  toggleQr(): void {
    this.#isQrOpen = !this.#isQrOpen;
    this.#onChange();
  }

  /** Something else is read: nothing of this is left. */
  leave(): void {
    this.#turn++;
    if (this.#copyState === 'open' && !this.#isQrOpen) return;
    this.#copyState = 'open';
    this.#isQrOpen = false;
    this.#onChange();
  }

  /** What was said before is taken back, so that the same is read out again. */
  #begin(): number {
    if (this.#copyState !== 'open') {
      this.#copyState = 'open';
      this.#onChange();
    }
    return ++this.#turn;
  }

  #end(turn: number, state: ShareBoxProps['copyState']): void {
    if (turn !== this.#turn) return;
    this.#copyState = state;
    this.#onChange();
  }
}
