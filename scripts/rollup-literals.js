/** Takes the white space and comments out of html and css templates, before the TypeScript in them is gone. */
import { minifyHTMLLiterals } from 'minify-literals';

/** @returns {import('rollup').Plugin} */
export function minifiedLiterals() {
  return {
    name: 'minified-literals',
    async transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id) || !/(html|css|svg)`/.test(code)) return null;
      const result = await minifyHTMLLiterals(code, { fileName: id });
      return result && { code: result.code, map: null };
    },
  };
}
