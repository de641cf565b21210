/**
 * Where the library's scripts are: the worker's, and that of the main thread for pages that allow no worker. The build makes one file of each, apart from
 * all other chunks, and puts their addresses here: else the first screen would carry what they share with it.
 */
import type { Desk } from './desk.js';
import type { FromLibrary } from './protocol.js';

export const worker: { readonly url: string; readonly type: WorkerType } = {
  url: new URL('./worker.ts', import.meta.url).href,
  type: 'module',
};

export interface MainThread {
  readonly openDesk: (ask: typeof fetch, post: (message: FromLibrary) => void) => Desk;
}

export const mainThread = (): Promise<MainThread> => import('./main-thread.js');
