/**
 * An answer as the CMS sends it: its JSON spelling, its headers, gzip, the CORS preflight.
 * Knows HTTP; knows nothing of what is in an answer.
 */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ status?: number, text: string, type?: string, headers?: Record<string, string> }} Answer
 */

const compress = promisify(gzip);

/** Django leaves shorter answers alone. */
const shortestToCompress = 200;

const commonHeaders = {
  'access-control-allow-origin': '*',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const preflightHeaders = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers':
    'accept, accept-encoding, authorization, content-type, dnt, origin, user-agent, x-csrftoken, x-requested-with, x-integreat-development',
  'access-control-allow-methods': 'DELETE, GET, OPTIONS, PATCH, POST, PUT',
  'access-control-max-age': '86400',
  'content-length': '0',
  'content-type': 'text/html; charset=utf-8',
  vary: 'origin',
};

/**
 * JSON in Python's spelling, blanks and escapes included, so that a computed answer is as long as the CMS's own: Arabic text takes six bytes a letter.
 * @param {unknown} value
 * @returns {string}
 */
export function pythonJson(value) {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([name, each]) => `${pythonJson(name)}: ${pythonJson(each)}`);
    return `{${members.join(', ')}}`;
  }
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** @param {Request} request */
export function isPreflight(request) {
  return request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
}

/** @param {Response} response */
export function sendPreflight(response) {
  response.writeHead(200, preflightHeaders).end();
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {Answer} answer
 */
export async function sendAnswer(request, response, { status = 200, text, type = 'application/json', headers = {} }) {
  const plain = Buffer.from(text);
  const isLong = plain.length >= shortestToCompress;
  const isPacked = isLong && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = isPacked ? await compress(plain) : plain;
  response.writeHead(status, {
    ...commonHeaders,
    'content-type': type,
    vary: `Accept-Language, Cookie, origin${isLong ? ', Accept-Encoding' : ''}`,
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    'content-length': body.length,
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
