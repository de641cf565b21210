/** Prints the article that a panel shows, alone. A chunk of its own: few visitors do. */
import { printArticle } from '../host/print-frame.js';

export interface PrintedPanel extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
}

/** Resolves when the print dialog was opened, with false where it could not be. */
export async function printPanel(panel: PrintedPanel, title: string): Promise<boolean> {
  await panel.updateComplete; // the code for the original's address has come in
  const shadow = panel.renderRoot as ShadowRoot;
  const root = shadow.querySelector<HTMLElement>('.root');
  const article = shadow.querySelector('.view > article');
  if (!root || !article) return false;
  const { lang, dir } = root;
  const styles = shadow.adoptedStyleSheets;
  return printArticle({ title, lang, dir: dir === 'rtl' ? 'rtl' : 'ltr', content: article, styles }, shadow);
}
