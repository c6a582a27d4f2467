import { checkGlobals } from './check-globals';
import { tree } from './source-tree';

test.each([
  ['src/taskpane/a.ts', 'await Excel.run(f);', 'uses Excel.run; only src/excel/ may'],
  ['src/functions/a.ts', 'let x: Excel.Range;', 'uses Excel.Range; only src/excel/ may'],
  ['src/taskpane/a.ts', 'Office.addin.hide();', 'uses Office.addin; only src/excel/ may'],
  ['src/query/a.ts', 'globalThis.Office;', 'uses Office; only src/excel/ may'],
  ['src/tables/a.ts', 'CustomFunctions.associate("A", a);', 'uses CustomFunctions.associate; only src/functions/ may'],
  ['src/query/a.ts', 'await fetch("x");', 'uses fetch; this folder touches neither window nor network'],
  ['src/extract/a.ts', 'const w = window;', 'uses window; this folder touches neither window nor network'],
])('%s: %s is found', (path, code, message) => {
  expect(checkGlobals(tree({ [path]: code }))).toEqual([`${path}:1: ${message}`]);
});

test.each([
  ['its own folder', 'src/excel/a.ts', 'await Excel.run(f); Office.context;'],
  ['the two members a pane needs', 'src/taskpane/a.ts', 'Office.onReady(); Office.context.displayLanguage;'],
  ['the runtime of functions', 'src/functions/a.ts', 'throw new CustomFunctions.Error("#N/A");'],
  ['a network where it is allowed', 'src/taskpane/a.ts', 'await fetch("x");'],
  ['a variable of that name', 'src/extract/a.ts', 'function f(window: number) { return window + 1; }'],
  ['asking whether it is there', 'src/taskpane/a.ts', "if (typeof Office === 'undefined') f();"],
  ['a member of that name', 'src/query/a.ts', 'interface A { window: number }; const a = { fetch: 1 }; a.fetch;'],
  ['a word in a comment or text', 'src/query/a.ts', '// Excel.run\nconst a = "Office.context";'],
])('%s is no finding', (_what, path, code) => {
  expect(checkGlobals(tree({ [path]: code }))).toEqual([]);
});
