/** The served site, over real HTTP, with folders of our own in place of the builds. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerRequest } from '../../../src/workbench/server/site';

let folder: string;
let server: Server;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-site-'));
  const put = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put('addin/taskpane.html', '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>');
  put('addin/functions.json', '{}');
  put('page/index.html', '<title>bench</title>');
  put('page/workbench/workbench.js', 'export {}');
  put('office/office.js', 'var Office');
  put('extra/sample.html', '<p>样本</p>');
  put('manifest.xml', '<A><SourceLocation DefaultValue="https://yanbiao.example/taskpane.html"/></A>');
  put('secret.txt', 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'extra/link.txt'));
  const site = {
    addin: join(folder, 'addin'),
    page: join(folder, 'page'),
    officeJs: join(folder, 'office'),
    extra: join(folder, 'extra'),
    manifest: join(folder, 'manifest.xml'),
  };
  server = createServer((req, res) => void answerRequest(site, req, res));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly cache: string;
  readonly body: string;
}

/** Sends the path as it is; `fetch` would resolve `..` before sending. */
function get(path: string, method = 'GET', headers = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const req = request({ host: 'localhost', port, path, method, headers }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () =>
        resolve({
          status: res.statusCode ?? 0,
          type: res.headers['content-type'] ?? '',
          cache: res.headers['cache-control'] ?? '',
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    req.on('error', reject);
    req.end();
  });
}

test.each([
  ['/', 'text/html', 'bench'],
  ['/?lang=en-US', 'text/html', 'bench'],
  ['/workbench/workbench.js', 'text/javascript', 'export {}'],
  ['/addin/functions.json', 'application/json', '{}'],
  ['/office-js/office.js', 'text/javascript', 'var Office'],
  ['/sample.html', 'text/html', '样本'],
  ['/static/sample.html', 'text/html', '样本'],
])('%s is there, as %s, never cached', async (path, type, body) => {
  const answer = await get(path);
  expect(answer).toMatchObject({ status: 200, cache: 'no-store' });
  expect(answer.type).toContain(type);
  expect(answer.body).toContain(body);
});

test('a page gets office.js from here, and the manifest points here', async () => {
  expect((await get('/addin/taskpane.html')).body).toBe('<script src="/office-js/office.js"></script>');
  expect((await get('/manifest.xml')).body).toMatch(/"http:\/\/localhost:\d+\/addin\/taskpane.html"/);
});

test.each([
  '/../secret.txt',
  '/addin/../../secret.txt',
  '/addin/%2e%2e/%2e%2e/secret.txt',
  '/addin/..%2f..%2fsecret.txt',
  '/addin/..%5c..%5csecret.txt',
  '/link.txt',
  '//etc/passwd',
])('%s leads nowhere', async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain('secret\n');
  expect(answer.body).toMatch(/^There is no /);
});

test('what cannot be read or is not asked for by GET is refused in words', async () => {
  expect((await get('/%ff')).status).toBe(400);
  expect((await get('/a%00b')).status).toBe(400);
  expect((await get('/', 'POST')).status).toBe(405);
  expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('the page can ask for an optional file without a failed request', async () => {
  const optional = { 'x-optional-file': 'yes' };
  expect((await get('/addin/functions.json', 'GET', optional)).status).toBe(200);
  expect(await get('/addin/none.json', 'GET', optional)).toMatchObject({ status: 204, body: '' });
  expect((await get('/addin/none.json')).status).toBe(404);
});
