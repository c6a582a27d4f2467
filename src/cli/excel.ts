/**
 * `npm run excel`: serves the build at https://localhost:3000 with a development certificate and has desktop Excel load
 * manifest.dev.xml. `npm run excel -- remove` takes the add-in away again. Build first: npm run build.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import sirv from 'sirv';
import { removalSteps, sideloadSteps, type Step } from './sideload';

/** The address in manifest.dev.xml. */
const PORT = 3000;
const NO_DESKTOP_EXCEL =
  'There is no desktop Excel on this platform. `npm start` opens the workbench; for Excel on the web deploy the build ' +
  'and upload its manifest (README, "Into Excel").';

const manifest = resolve('manifest.dev.xml');
const id = /<Id>(.*)<\/Id>/.exec(readFileSync(manifest, 'utf8'))?.[1] ?? '';

function perform(step: Step): void {
  if (step.kind === 'run') execFileSync(step.program, step.args, { stdio: 'inherit' });
  else if (step.kind === 'delete') rmSync(step.path, { force: true });
  else {
    mkdirSync(dirname(step.to), { recursive: true });
    copyFileSync(step.from, step.to);
  }
}

async function serve(): Promise<void> {
  const site = sirv('dist', { dev: true });
  // Asks once for leave to trust a certificate for localhost: Excel loads nothing over plain http.
  const server = createServer(await getHttpsServerOptions(), (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    site(request, response);
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(PORT, 'localhost', done));
  console.log(`Serving dist/ at https://localhost:${PORT}; Ctrl+C ends it. In Excel: Home › Yanbiao (dev).`);
}

async function main(): Promise<void> {
  const remove = process.argv[2] === 'remove';
  const { platform } = process;
  const steps = remove ? removalSteps(platform, homedir(), id) : sideloadSteps(platform, homedir(), manifest, id);
  if (!steps) throw new Error(NO_DESKTOP_EXCEL);
  if (!remove) {
    if (!existsSync('dist/taskpane.html')) throw new Error('There is no build in dist/: run npm run build first.');
    await serve();
  }
  steps.forEach(perform);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
