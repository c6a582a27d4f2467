/** Lint: type-aware correctness, React's rules of hooks, and the import table (test/repo checks that one in full). */
import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const table = JSON.parse(readFileSync(new URL('./test/repo/import-table.json', import.meta.url), 'utf8'));

/** How deep folders nest below a folder of src: a name after that many `../` is a folder of src, after fewer its own. */
const DEPTHS = [1, 2, 3, 4];

/** What each folder of src may not import, so that the editor says so while typing. */
const zones = Object.entries(table.folders)
  .filter(([folder]) => folder !== 'seeds')
  .flatMap(([folder, allowed]) => {
    const forbidden = Object.keys(table.folders).filter((name) => name !== folder && !allowed.includes(name));
    const message = `${folder} may import ${allowed.join(', ') || 'nothing of ours'} (test/repo/import-table.json)`;
    return DEPTHS.map((depth) => ({
      files: [`src/${folder}/${'*/'.repeat(depth - 1)}*.{ts,tsx}`],
      rules: {
        'no-restricted-imports': [
          'error',
          { patterns: [{ regex: `^(\\.\\./){${depth}}(${forbidden.join('|')})(/|$)`, message }] },
        ],
      },
    }));
  });

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'test/output/', 'test/e2e/samples/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A function may be async because its interface is, and answer at once.
      '@typescript-eslint/require-await': 'off',
      // A number in a template is what templates are for; objects and undefined stay forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-eval': 'error',
    },
  },
  {
    files: ['src/{taskpane,workbench}/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat.recommended,
  },
  // In Excel's protocol a custom function's error is a value (CellError), rejected as such; host-workbook.ts says so.
  {
    files: ['src/workbench/**/*.ts', 'test/workbench/**/*.ts'],
    rules: { '@typescript-eslint/only-throw-error': 'off', '@typescript-eslint/prefer-promise-reject-errors': 'off' },
  },
  // A test shows a cell's value as it comes.
  { files: ['test/**'], rules: { '@typescript-eslint/no-base-to-string': 'off' } },
  // Programs for a terminal talk to it.
  { files: ['src/cli/**', 'src/workbench/server/**', 'test/**', 'scripts/**'], rules: { 'no-console': 'off' } },
  // The functions are called by Excel through their names alone.
  { files: ['src/functions/**'], rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
  },
  ...zones,
  prettier,
);
