/** The library in a worker: takes the page's messages to its desk. Built as one classic script, which any origin can import. */
import { createCmsClient } from '../api/cms-client.js';
import { Desk } from './desk.js';
import { isToLibrary } from './protocol.js';

const desk = new Desk({
  createClient: (base) => createCmsClient({ base, isOffline: () => !navigator.onLine }),
  post: (message) => postMessage(message),
});

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isToLibrary(data)) desk.take(data);
});

// whoever serves this file may have sent a policy with it, which then says what it may ask
addEventListener('securitypolicyviolation', ({ disposition }: Event & { readonly disposition?: string }) => {
  if (disposition === 'enforce') postMessage({ kind: 'refused' });
});
