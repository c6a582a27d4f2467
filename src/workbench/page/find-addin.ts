/** Which add-in the pane shows: the one of `?addin=`, else the one of the manifest that the server serves. */
import { BrokenManifest, readManifest, type AddinDescription } from './addin-manifest';
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
  const hasFunctions = (await answers(functions.href)) === true;
  return { name, pageUrl: page.href, ...(hasFunctions ? { functionsUrl: functions.href } : {}) };
}

/** Looks without loading, and without the red line a failed request leaves in the console of a page that has no functions. */
async function answers(url: string): Promise<boolean> {
  const response = await fetch(`/exists?path=${encodeURIComponent(new URL(url).pathname)}`);
  return response.ok && (await response.text()) === 'yes';
}

async function mustExist(url: string, language: Language, message: 'noAddin' | 'noManifest'): Promise<Response> {
  const path = new URL(url, window.location.origin).pathname;
  const response = await fetch(url).catch(() => undefined);
  if (!response) throw new NoAddin(say(language, message, path, say(language, 'unreachable')));
  if (!response.ok) throw new NoAddin(say(language, message, path, String(response.status)));
  return response;
}
