/** What is served where. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { OPTIONAL_FILE } from '../page/optional-file';
import { localManifest, localOfficeJs } from './rewrite';
import { findFile, typeOf } from './static-file';

export interface Site {
  /** Folder of the built add-in: `/addin/…`. */
  readonly addin: string;
  /** Folder of the built host page: `/` and `/workbench/…`. */
  readonly page: string;
  /** The manifest file: `/manifest.xml`. */
  readonly manifest: string;
  /** Microsoft's client library in its package: `/office-js/…`. */
  readonly officeJs: string;
  /** One more folder, looked into last. */
  readonly extra: string | undefined;
}

const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** Answers one request; a path that leads nowhere gets 404 and why. */
export async function answerRequest(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const text = (status: number, body: string): void => {
    response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return text(405, 'Only GET and HEAD are answered here.\n');
  const path = pathOf(request.url ?? '/');
  if (path === undefined) return text(400, 'The address cannot be read.\n');
  const file = await fileFor(site, path);
  if (file === undefined && request.headers[OPTIONAL_FILE] !== undefined) {
    // A 404 is a red line in the console, and nothing is wrong.
    response.writeHead(204, HEADERS);
    return void response.end();
  }
  if (file === undefined) return text(404, `There is no ${path} here.\n${hintFor(path)}`);
  const bytes = await readFile(file);
  const type = typeOf(file);
  const origin = `http://${request.headers.host ?? 'localhost'}`;
  const body = path === '/manifest.xml' ? localManifest(bytes.toString(), `${origin}/addin`) : localBody(bytes, type);
  response.writeHead(200, { ...HEADERS, 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function localBody(bytes: Buffer, type: string): Buffer | string {
  return type.startsWith('text/html') ? localOfficeJs(bytes.toString()) : bytes;
}

/** The decoded path, or undefined where it is no path (bad escapes, a NUL). */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
    return path.includes('\0') || !path.startsWith('/') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function fileFor(site: Site, path: string): Promise<string | undefined> {
  if (path === '/manifest.xml') return site.manifest;
  const roots: readonly [prefix: string, folder: string | undefined][] = [
    ['/addin/', site.addin],
    ['/office-js/', site.officeJs],
    ['/', site.page],
    // Samples are written for the root of a site: `?addin=/sample.html` finds them, and so does /static/sample.html.
    ['/static/', site.extra],
    ['/', site.extra],
  ];
  for (const [prefix, folder] of roots) {
    if (folder === undefined || !path.startsWith(prefix)) continue;
    const file = await findFile(folder, path.slice(prefix.length));
    if (file !== undefined) return file;
  }
  return undefined;
}

function hintFor(path: string): string {
  if (path.startsWith('/addin/')) return 'The add-in build has no such file.\n';
  if (path.startsWith('/office-js/')) return 'The package @microsoft/office-js has no such file.\n';
  return 'The workbench is at /, the add-in under /addin/, office.js under /office-js/, the manifest at /manifest.xml.\n';
}
