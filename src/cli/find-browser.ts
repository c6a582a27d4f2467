/** Finds an installed Chrome, Edge or Chromium, so that nothing has to be downloaded for icons, screenshots and tests. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const LINUX_NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC_APPS = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const WINDOWS_PATHS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

const HINTS: Readonly<Record<string, string>> = {
  linux: 'install one, for example: sudo apt-get install chromium fonts-noto-cjk',
  darwin: 'install one, for example: brew install --cask google-chrome',
  win32: 'install one, for example: winget install Google.Chrome (Microsoft Edge does as well)',
};

export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runs: (path: string) => boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  runs: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

/** Path of a browser: CHROME_PATH first, then the usual places. Throws with an install hint where there is none. */
export function findBrowser(machine: Machine = thisMachine): string {
  const wished = machine.env.CHROME_PATH;
  if (wished) {
    if (machine.runs(wished)) return wished;
    throw new Error(`CHROME_PATH is "${wished}", which is no program that can be run`);
  }
  const found = candidates(machine).find(machine.runs);
  if (found) return found;
  const hint = HINTS[machine.platform] ?? 'install one';
  throw new Error(`No Chrome, Edge or Chromium found: ${hint}; or set CHROME_PATH to the program`);
}

function candidates({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return folders.flatMap((folder) => MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder);
    return folders.flatMap((folder) => WINDOWS_PATHS.map((path) => `${folder}\\${path}`));
  }
  const folders = (env.PATH ?? '').split(delimiter);
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}
