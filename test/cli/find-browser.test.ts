import { findBrowser, type Machine } from '../../src/cli/find-browser';

function machine(platform: string, env: Machine['env'], ...programs: string[]): Machine {
  return { platform, env, runs: (path) => programs.includes(path) };
}

test.each([
  ['Linux, by PATH', machine('linux', { PATH: '/opt/a:/usr/bin' }, '/usr/bin/chromium'), '/usr/bin/chromium'],
  [
    'a Mac',
    machine('darwin', { HOME: '/Users/li' }, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  [
    'Windows',
    machine('win32', { PROGRAMFILES: 'C:\\P' }, 'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe'),
    'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  [
    'CHROME_PATH before all',
    machine('linux', { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' }, '/my/chrome', '/usr/bin/chromium'),
    '/my/chrome',
  ],
])('%s', (_where, where, path) => {
  expect(findBrowser(where)).toBe(path);
});

test('CHROME_PATH that leads nowhere is said, not passed over', () => {
  expect(() => findBrowser(machine('linux', { CHROME_PATH: '/gone', PATH: '/usr/bin' }, '/usr/bin/chromium'))).toThrow(
    'CHROME_PATH is "/gone", which is no program',
  );
});

test.each([
  ['linux', 'apt-get install chromium'],
  ['darwin', 'brew install'],
  ['win32', 'winget install'],
])('without a browser, %s is told how to get one', (platform, hint) => {
  expect(() => findBrowser(machine(platform, {}))).toThrow(hint);
});
