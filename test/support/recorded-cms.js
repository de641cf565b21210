/**
 * The recorded CMS on the test server, once for each path `/cms-N/`: each test gets a CMS, and so a store, of its own.
 * Where a recording of a real region lies beside the project, its files can be read under `/shared-recorded/`.
 */
import { existsSync } from 'node:fs';
import { recordedCms } from '../../demo/server/recorded-cms.js';
import { staticFiles } from '../../demo/server/static.js';

const realRegion = '../shared/recorded';

export function recordedCmsMiddleware() {
  const cms = recordedCms('demo/recordings', { shiftTo: null });
  const files = staticFiles(existsSync(realRegion) ? { '/shared-recorded/': realRegion } : {});
  /**
   * @param {{ req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse, respond?: boolean }} ctx
   * @param {() => Promise<void>} next
   */
  return async (ctx, next) => {
    const own = /^\/cms-\d+(\/.*)$/.exec(ctx.req.url ?? '');
    const isFile = /^\/(media|static|shared-recorded)\//.test(ctx.req.url ?? '');
    if (!own && !isFile) return next();
    if (own) ctx.req.url = own[1];
    ctx.respond = false;
    if (await files.handle(ctx.req, ctx.res)) return;
    if (await cms.handle(ctx.req, ctx.res, `http://${ctx.req.headers.host}`)) return;
    ctx.res.statusCode = 404;
    ctx.res.end();
  };
}
