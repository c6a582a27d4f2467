import { checkCycles, checkDirections, checkPackages } from './check-imports';
import { tree } from './source-tree';

const base = {
  'src/document/page.ts': 'export interface Page {}',
  'src/facts/fact.ts': "import type { Page } from '../document/page';\nexport interface Fact { page: Page }",
  'src/query/find.ts': "import { all } from '../../seeds';\nimport type { Fact } from '../facts/fact';",
  'seeds/index.ts': "export * from '../src/facts/fact';",
};

test('a tree that follows the table has nothing to say', () => {
  expect(checkDirections(tree(base))).toEqual([]);
});

test.each([
  ['a value', "import { x } from '../query/find';"],
  ['a type only', "import type { X } from '../query/find';"],
  ['an inline type', "import { type X } from '../query/find';"],
  ['a re-export', "export { x } from '../query/find';"],
  ['a dynamic import', "const x = await import('../query/find');"],
  ['an import type', "type X = import('../query/find').X;"],
])('%s against the direction is found', (_kind, code) => {
  expect(checkDirections(tree({ ...base, 'src/document/page.ts': code }))).toEqual([
    'src/document/page.ts: imports ../query/find; document may import nothing of ours',
  ]);
});

test('a folder the table does not know, and a way out of the tree, are found', () => {
  expect(checkDirections(tree({ 'src/magic/a.ts': '' }))).toEqual([
    'src/magic/a.ts: the folder "magic" is not in import-table.json',
  ]);
  expect(checkDirections(tree({ 'src/facts/a.ts': "import x from '../../test/x';" }))).toEqual([
    'src/facts/a.ts: imports ../../test/x, which lies outside src and seeds',
  ]);
});

test.each([
  ['src/tables/a.ts', 'pdfjs-dist/legacy/build/pdf.mjs', 'only src/document/read-pdf may'],
  ['src/tables/a.ts', '@univerjs/core', 'only src/workbench/ may'],
  ['src/query/a.ts', 'react', 'only src/taskpane/, src/workbench/ may'],
  ['src/workbench/a.tsx', '@fluentui/react-components', 'only src/taskpane/ may'],
])('%s may not import %s', (path, name, message) => {
  expect(checkPackages(tree({ [path]: `import type { A } from '${name}';` }))).toEqual([
    `${path}: imports ${name}; ${message}`,
  ]);
});

test('packages are free in their place, and a longer name is another package', () => {
  const files = {
    'src/document/read-pdf.ts': "import 'pdfjs-dist';",
    'src/taskpane/app.tsx': "import 'react/jsx-runtime';",
    'src/query/a.ts': "import 'react-free';",
  };
  expect(checkPackages(tree(files))).toEqual([]);
});

test('a cycle is told as the chain that closes it, by types and through an index as well', () => {
  const files = {
    'src/query/a.ts': "import type { B } from './b';",
    'src/query/b.ts': "import './c';",
    'src/query/c/index.ts': "export * from '../a';",
    'src/query/d.ts': "import './a';",
  };
  expect(checkCycles(tree(files))).toEqual(['src/query/a.ts → src/query/b.ts → src/query/c/index.ts → src/query/a.ts']);
  expect(checkCycles(tree({ ...files, 'src/query/c/index.ts': '' }))).toEqual([]);
});
