/** What somebody else has written, as it can stand in a line of ours: short, on one line, and with nothing in it that cannot be seen. */

/** Controls, formats such as the marks that turn text round, separators of lines, blanks that are none, and halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** Cut at so many characters; what cannot be seen is spelled out, e.g. `\u{202e}`. */
export function visibleText(text: string, most = 200): string {
  const characters = Array.from(text.slice(0, 2 * most + 2));
  const isLong = characters.length > most;
  const shown = characters.slice(0, most).join('').replace(UNSEEN, spelled);
  return isLong ? `${shown}…` : shown;
}

function spelled(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
