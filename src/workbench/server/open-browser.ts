/** Opens an address in the person's browser, where there is one to open. */
import { spawn } from 'node:child_process';

/** Does nothing in CI and on a Linux without a display; a browser that does not start is no error. */
export function openBrowser(url: string, env = process.env, platform = process.platform): void {
  const command = browserCommand(env, platform);
  if (!command) return;
  const child = spawn(command[0], [...command.slice(1), url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

/** The program and its first arguments, or undefined where no browser should be opened. */
export function browserCommand(env: NodeJS.ProcessEnv, platform: string): [string, ...string[]] | undefined {
  if (env.CI) return undefined;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}
