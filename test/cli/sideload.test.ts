import { removalSteps, sideloadSteps } from '../../src/cli/sideload';

test('Windows: a registry value named after the add-in, then Excel', () => {
  expect(sideloadSteps('win32', 'C:\\Users\\li', 'C:\\y\\manifest.dev.xml', 'ID-1')).toEqual([
    {
      kind: 'run',
      program: 'reg',
      args: [
        ...['add', 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer', '/v', 'ID-1'],
        ...['/t', 'REG_SZ', '/d', 'C:\\y\\manifest.dev.xml', '/f'],
      ],
    },
    { kind: 'run', program: 'cmd', args: ['/c', 'start', 'excel'] },
  ]);
});

test('a Mac: the manifest goes where Excel looks, and removal takes away the same file', () => {
  const placed = '/Users/li/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ID-1.manifest.xml';
  expect(sideloadSteps('darwin', '/Users/li', '/y/manifest.dev.xml', 'ID-1')?.[0]).toEqual({
    kind: 'copy',
    from: '/y/manifest.dev.xml',
    to: placed,
  });
  expect(removalSteps('darwin', '/Users/li', 'ID-1')).toEqual([{ kind: 'delete', path: placed }]);
});

test('where there is no desktop Excel there is nothing to do', () => {
  expect(sideloadSteps('linux', '/home/li', 'm.xml', 'ID-1')).toBeNull();
  expect(removalSteps('linux', '/home/li', 'ID-1')).toBeNull();
});
