/** What makes desktop Excel load an add-in from this machine, and what takes it away again, per platform. */
import { join } from 'node:path';

/** One thing to do: a program to run, or a file to put in place or take away. */
export type Step =
  | { readonly kind: 'run'; readonly program: string; readonly args: readonly string[] }
  | { readonly kind: 'copy'; readonly from: string; readonly to: string }
  | { readonly kind: 'delete'; readonly path: string };

/**
 * The key that Excel for Windows reads developer add-ins from; Microsoft's office-addin-dev-settings writes the same one
 * (not used here: its 4.0.0 could not be installed, a package it needs being missing from the registry).
 */
const DEVELOPER_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
/** learn.microsoft.com/office/dev/add-ins/testing/sideload-an-office-add-in-on-mac */
const MAC_FOLDER = 'Library/Containers/com.microsoft.Excel/Data/Documents/wef';

/** null where there is no desktop Excel, as on Linux. */
export function sideloadSteps(platform: string, home: string, manifest: string, id: string): Step[] | null {
  if (platform === 'win32') {
    return [
      { kind: 'run', program: 'reg', args: ['add', DEVELOPER_KEY, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f'] },
      { kind: 'run', program: 'cmd', args: ['/c', 'start', 'excel'] },
    ];
  }
  if (platform === 'darwin') {
    return [
      { kind: 'copy', from: manifest, to: macManifest(home, id) },
      { kind: 'run', program: 'open', args: ['-a', 'Microsoft Excel'] },
    ];
  }
  return null;
}

export function removalSteps(platform: string, home: string, id: string): Step[] | null {
  if (platform === 'win32') return [{ kind: 'run', program: 'reg', args: ['delete', DEVELOPER_KEY, '/v', id, '/f'] }];
  if (platform === 'darwin') return [{ kind: 'delete', path: macManifest(home, id) }];
  return null;
}

function macManifest(home: string, id: string): string {
  return join(home, MAC_FOLDER, `${id}.manifest.xml`);
}
