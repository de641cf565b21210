// The program that runs the CMS with the sample until Ctrl-C: node test/cms/serve.js [port] (default 8001).

import { startCms, WORK_DIR } from './cms.js';

const port = Number(process.argv[2] ?? 8001);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`${process.argv[2]} is no port: give a number from 0 (any free port) to 65535.`);
  process.exit(2);
}
console.log('Starting the CMS; the first time takes some minutes.');
try {
  const { url } = await startCms({ workDir: WORK_DIR, port });
  console.log(`The CMS answers at ${url}/api/v3/regions/ until Ctrl-C.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
