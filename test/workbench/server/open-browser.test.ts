/** When a browser is opened, and by what. */
import { browserCommand } from '../../../src/workbench/server/open-browser';

test.each([
  [{ CI: '1', DISPLAY: ':0' }, 'linux', undefined],
  [{}, 'linux', undefined],
  [{ DISPLAY: ':0' }, 'linux', ['xdg-open']],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', ['xdg-open']],
  [{}, 'darwin', ['open']],
  [{ CI: 'true' }, 'darwin', undefined],
  [{}, 'win32', ['cmd', '/c', 'start', '']],
])('%j on %s: %j', (env, platform, command) => {
  expect(browserCommand(env as NodeJS.ProcessEnv, platform)).toEqual(command);
});
