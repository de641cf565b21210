// The folder of one run: what the run's services write, and the services themselves, to be stopped with it.
// It knows how both go away, also when this process ends early; it does not know what the services are.

import { rmSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {{ kill(): void, stop(): Promise<void> }} Service something that was started and can be stopped */
/** @typedef {{ folder: string, add(service: Service): void, close(): Promise<void> }} RunFolder */

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * @param {string} work where the folder is made
 * @returns {Promise<RunFolder>} `close` stops the services, last added first, and removes the folder
 */
export async function openRunFolder(work) {
  const folder = await mkdtemp(join(work, 'run-'));
  // PostgreSQL's user has to reach its part of it.
  await chmod(folder, 0o755);
  /** @type {Service[]} */
  const services = [];
  const atExit = () => {
    for (const service of services) service.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const close = async () => {
    process.off('exit', atExit);
    for (const signal of SIGNALS) process.off(signal, atSignal);
    for (const service of services.splice(0).reverse()) await service.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const atSignal = (/** @type {NodeJS.Signals} */ signal) => {
    void close().finally(() => process.kill(process.pid, signal));
  };
  process.on('exit', atExit);
  for (const signal of SIGNALS) process.on(signal, atSignal);
  return { folder, add: (service) => void services.push(service), close };
}
