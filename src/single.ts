/**
 * The script for pages that demand one hash for all: as the loader, but with the elements and all their words inside. It loads no other file.
 *
 * Runs in a classic tag. The build puts the elements beside it, as a function that is called when they are wanted.
 */
import { ofDocument } from './host/natives.js';
import { runScript } from './host/guest-script.js';

declare const __ELEMENTS__: () => void;
declare const __VERSION__: string;

const tag = ofDocument('currentScript') as HTMLScriptElement | null;

runScript({
  version: __VERSION__,
  src: (tag && tag.src) || ofDocument('baseURI'),
  tag,
  prepare: () => undefined, // it is all here
  define: (fail) => {
    try {
      __ELEMENTS__();
    } catch (cause) {
      fail({ code: 'script', message: String(cause), hint: '' });
    }
  },
});
