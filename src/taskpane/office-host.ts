/** Where the pane finds itself: in Excel, in a plain browser, or waiting for an Office that does not answer. */

export type Host = 'excel' | 'outside' | 'unreachable';

/** How long to wait for Office before telling the user; below it slow networks are still only slow. */
export const OFFICE_TIMEOUT = 8_000;

/**
 * Waits for office.js to say where it runs. `unreachable` when the script did not load or its host stays silent for `timeout`
 * milliseconds; never rejects.
 */
export async function officeHost(timeout: number = OFFICE_TIMEOUT): Promise<Host> {
  if (typeof Office === 'undefined') return 'unreachable';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Host>((resolve) => {
    timer = setTimeout(() => resolve('unreachable'), timeout);
  });
  const answer = Office.onReady().then(
    // In a plain browser the host is null, whatever the typings say.
    ({ host }): Host => (host === Office.HostType.Excel ? 'excel' : 'outside'),
    (): Host => 'unreachable',
  );
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}

/** The language Office shows its own menus in; the browser's where there is no Office. */
export function displayLanguage(host: Host): string {
  return (host === 'excel' ? Office.context.displayLanguage : undefined) ?? navigator.language;
}

/** Whether Office is in a dark theme; undefined where it does not say (Excel on the web). */
export function officeIsDark(host: Host): boolean | undefined {
  // Declared as always there, but undefined in Excel on the web.
  const theme = host === 'excel' ? (Office.context.officeTheme as Office.OfficeTheme | undefined) : undefined;
  if (!theme) return undefined;
  return theme.isDarkTheme ?? isDarkColor(theme.bodyBackgroundColor);
}

/** What separates our stored preferences from those of another site in the same browser; see partitionKey in Office.Context. */
export function storagePrefix(host: Host): string {
  return (host === 'excel' ? Office.context.partitionKey : undefined) ?? '';
}

/** By the weights of sRGB luminance; undefined for anything but `#rrggbb`. */
function isDarkColor(color: string | undefined): boolean | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? '');
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) < 128;
}
