// The page's files and the headers under which they are shown: the same for the loopback shell and for Electron's
// app:// protocol. The files are public; what they can reach is decided by the policy here and by the shells.

import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/**
 * The content security policy. Monaco needs inline styles and, for its squiggles, data: images; nothing needs inline
 * scripts, eval or blob: workers.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const COMMON_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
};

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** An answer that either shell can send. */
export interface Page {
  readonly status: 200 | 302 | 400 | 403 | 404 | 405 | 421;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | string;
}

/** An answer without a file: one line of text. */
export function refusal(status: Exclude<Page['status'], 200 | 302>, message: string): Page {
  return { status, headers: { ...COMMON_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }, body: `${message}\n` };
}

/** Sends the browser to another place of the same shell; the answer is kept nowhere. */
export function redirect(location: string): Page {
  return { status: 302, headers: { ...COMMON_HEADERS, Location: location, 'Cache-Control': 'no-store' }, body: '' };
}

/**
 * The file of folder `root` that a URL's path (still percent-encoded, without the query) names; `/` is index.html.
 * Only names that spell a file below the folder are served: no `..`, no encoded separator, no link that leads out.
 */
export async function pageOf(root: string, path: string): Promise<Page> {
  let name: string;
  try {
    name = decodeURIComponent(path);
  } catch {
    return refusal(400, 'That address is not well-formed.');
  }
  if (!name.startsWith('/') || /[\\\0:]/.test(name) || name.split('/').some((part) => part.startsWith('.'))) {
    return refusal(403, 'That address is not allowed.');
  }
  if (name === '/') name = '/index.html';
  const mediaType = MEDIA_TYPES[extname(name)];
  if (mediaType === undefined) return refusal(404, 'There is no such file.');
  try {
    const base = await realpath(root);
    const file = await realpath(join(base, name));
    if (!file.startsWith(base + sep) || !(await stat(file)).isFile()) return refusal(404, 'There is no such file.');
    // Built assets carry a hash of their content in their name; the page itself does not.
    const caching = name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return {
      status: 200,
      headers: { ...COMMON_HEADERS, 'Content-Type': mediaType, 'Cache-Control': caching },
      body: new Uint8Array(await readFile(file)),
    };
  } catch {
    return refusal(404, 'There is no such file.');
  }
}
