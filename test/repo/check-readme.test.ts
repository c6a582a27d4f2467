import { join } from 'node:path';
import { checkDependencyTable, checkLinks } from './check-readme';
import { ROOT } from './source-tree';

const readme = join(ROOT, 'README.md');

test.each([
  ['a file', '[x](src/nowhere.ts)', 'src/nowhere.ts leads nowhere'],
  ['an image', '![x](assets/nowhere.png "title")', 'assets/nowhere.png leads nowhere'],
  ['an HTML image', '<img src="assets/nowhere.png">', 'assets/nowhere.png leads nowhere'],
  ['an anchor', '# Use\n[x](#deploy)', '#deploy leads nowhere'],
])('%s that is not there is found', (_kind, markdown, message) => {
  expect(checkLinks(markdown, readme)).toEqual([message]);
});

test('what is there is fine, and the web is not asked', () => {
  const markdown = '## 装进 Excel\n[a](package.json) [b](#装进-excel) [c](https://example.org/gone) [d](LICENSE#mit)';
  expect(checkLinks(markdown, readme)).toEqual([]);
});

test('a dependency without a row and a row without a dependency are found', () => {
  const table = '| name | why |\n|---|---|\n| `react`, `@univerjs/*` | x |\n| `@old/one` | x |';
  const manifest = { dependencies: { react: '1' }, devDependencies: { '@univerjs/core': '1', jest: '1' } };
  expect(checkDependencyTable(table, manifest)).toEqual([
    'no row names the dependency jest',
    'a row names @old/one, which is no dependency',
  ]);
});
