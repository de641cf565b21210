/**
 * Lets the first chunk export what others need of it under the names that it has there. Rollup gives it other short names, before a minifier gives it
 * these: two for each of a hundred things, in what every visitor loads first.
 */

/** @returns {import('rollup').Plugin} */
export function plainExports() {
  return {
    name: 'plain-exports',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? [each] : []));
      const entry = chunks.find((chunk) => chunk.isEntry);
      if (!entry) return;
      const all = /export\{([^{}]*)\};?\s*$/;
      const pairs = (all.exec(entry.code)?.[1] ?? '').split(',').filter(Boolean);
      /** @type {Map<string, string>} what it was called outside, by what it is called inside */
      const names = new Map(pairs.map((pair) => [pair.split(' as ')[1] ?? pair, pair.split(' as ')[0]]));
      if (new Set(names.values()).size !== names.size) this.error('something is exported under two names');
      entry.code = entry.code.replace(all, () => `export{${[...names.values()].join(',')}};`);
      const file = entry.fileName.replace(/.*\//, '').replaceAll('.', '\\.');
      const taken = new RegExp(`((?:import|export)\\{)([^{}]*)(\\}from"\\./${file}")`, 'g');
      for (const chunk of chunks) {
        if (chunk === entry || !chunk.imports.includes(entry.fileName)) continue;
        let found = 0;
        chunk.code = chunk.code.replace(taken, (_whole, before, list, after) => {
          found++;
          const renamed = list.split(',').map((/** @type {string} */ one) => {
            const [outside, own = outside] = one.split(' as ');
            const inside = names.get(outside);
            if (inside === undefined) throw new Error(`${chunk.fileName} takes "${outside}", which is not exported`);
            return inside === own ? own : `${inside} as ${own}`;
          });
          return before + renamed.join(',') + after;
        });
        if (found === 0 && !chunk.code.includes(`import"./${entry.fileName.replace(/.*\//, '')}"`))
          this.error(`${chunk.fileName} takes something of ${entry.fileName} in an unknown way`);
      }
    },
  };
}
