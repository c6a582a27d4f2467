/** Which add-in the pane shows: the one of `?addin=`, else the one of the manifest that the server serves. */
import { BrokenManifest, readManifest, type AddinDescription } from './addin-manifest';
import { OPTIONAL_FILE } from './optional-file';
import { say, type Language } from './strings';

const MANIFEST = '/manifest.xml';

/** Why there is no add-in to show, in the page's language. */
export class NoAddin extends Error {}

/** @throws NoAddin with words for the person in front of the page */
export async function findAddin(location: Location, language: Language): Promise<AddinDescription> {
  const wanted = new URLSearchParams(location.search).get('addin');
  const addin = wanted === null ? await fromManifest(language) : await fromAddress(wanted, location, language);
  await mustExist(addin.pageUrl, language, 'noAddin');
  return addin;
}

async function fromManifest(language: Language): Promise<AddinDescription> {
  const response = await mustExist(MANIFEST, language, 'noManifest');
  try {
    return readManifest(await response.text(), language);
  } catch (error) {
    if (!(error instanceof BrokenManifest)) throw error;
    throw new NoAddin(say(language, 'brokenManifest', MANIFEST, say(language, error.reason)));
  }
}

/** Any page of this site; it has custom functions where functions.json lies beside it. */
async function fromAddress(wanted: string, location: Location, language: Language): Promise<AddinDescription> {
  const page = new URL(wanted, location.origin);
  if (page.origin !== location.origin) throw new NoAddin(say(language, 'foreignAddin', page.href, location.origin));
  const functions = new URL('functions.json', page);
  const name = page.pathname.split('/').at(-1) ?? page.pathname;
  const hasFunctions = await isThere(functions.href);
  return { name, pageUrl: page.href, commands: [], ...(hasFunctions ? { functionsUrl: functions.href } : {}) };
}

/** The header spares pages without functions the red line that a 404 leaves in the console: our server answers 204. */
async function isThere(url: string): Promise<boolean> {
  const response = await fetch(url, { headers: { [OPTIONAL_FILE]: 'yes' } }).catch(() => undefined);
  return response?.status === 200;
}

async function mustExist(url: string, language: Language, message: 'noAddin' | 'noManifest'): Promise<Response> {
  const path = new URL(url, window.location.origin).pathname;
  const response = await fetch(url).catch(() => undefined);
  if (!response) throw new NoAddin(say(language, message, path, say(language, 'unreachable')));
  if (!response.ok) throw new NoAddin(say(language, message, path, String(response.status)));
  return response;
}
