/**
 * Gives modules that come after the first screen a copy of their own of a package that the first screen has too. A bundler keeps a package's module in
 * one piece, so that functions which only later modules call would be in what every visitor loads first.
 */
import { readFile } from 'node:fs/promises';

const LATER = '?later';

/** Decoders of what comes later: they take many more of valibot's functions than the first screen does. */
const IMPORTERS = /[\\/]src[\\/]api[\\/]wire[\\/](?:event|place|news|instant)\.ts$/;

/** @returns {import('rollup').Plugin} */
export function laterCopies() {
  return {
    name: 'later-copies',
    async resolveId(source, importer) {
      if (source !== 'valibot' || !importer || !IMPORTERS.test(importer)) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved && { ...resolved, id: resolved.id + LATER };
    },
    load: (id) => (id.endsWith(LATER) ? readFile(id.slice(0, -LATER.length), 'utf8') : null),
  };
}
