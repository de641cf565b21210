/** Files that are written whole or not at all. */
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Texts by file: first beside their places, then all into them. Throws with nothing left behind where one can't be written. */
export function writeFiles(texts: ReadonlyMap<string, string>): void {
  const waiting = new Map([...texts.keys()].map((file) => [`${file}.${process.pid}.part`, file]));
  try {
    for (const [part, file] of waiting) {
      if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${file} is a folder`);
      writeFileSync(part, texts.get(file) ?? '');
    }
    for (const [part, file] of waiting) renameSync(part, file);
  } finally {
    for (const part of waiting.keys()) rmSync(part, { force: true });
  }
}
