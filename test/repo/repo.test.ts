/** What this repository promises of itself, held against its own files. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import manifest from '../../package.json';
import { functionTable, readFunctions, READMES, withTable } from '../../src/cli/readme-functions';
import { checkGlobals } from './check-globals';
import { checkCycles, checkDirections, checkPackages } from './check-imports';
import { checkPairing } from './check-pairing';
import { checkDependencyTable, checkLinks } from './check-readme';
import { checkSentences, proseOf } from './check-sentences';
import { checkSize } from './check-size';
import { readTree, ROOT } from './source-tree';

const code = readTree(['src', 'seeds'], /\.tsx?$/);
const sources = readTree(['src'], /\.(tsx?|css|html)$/);
const tests = readTree(['test'], /\.(ts|tsx|json|txt|md)$/);

test('there is something to check', () => {
  expect(code.size).toBeGreaterThan(50);
});

test('imports follow import-table.json', () => expect(checkDirections(code)).toEqual([]));
test('packages stay in their place', () => expect(checkPackages(code)).toEqual([]));
test('no import cycle', () => expect(checkCycles(code)).toEqual([]));
test("Excel's globals, the window and the network stay in their place", () => expect(checkGlobals(code)).toEqual([]));
test('files are small', () => expect(checkSize(sources)).toEqual([]));
test('every rule, reader, check and broker has a test or a case', () => {
  expect(checkPairing(code, tests)).toEqual([]);
});

describe.each(READMES)('$file', ({ file: name, language, header }) => {
  const markdown = readFileSync(join(ROOT, name), 'utf8');
  test('has no dead link', () => expect(checkLinks(markdown, join(ROOT, name))).toEqual([]));
  test('has the functions of the metadata (npm run readme writes them)', async () => {
    const table = functionTable(await readFunctions(ROOT), language, header);
    expect(withTable(markdown, table)).toBe(markdown);
  });
  test('lists every direct dependency', () => expect(checkDependencyTable(markdown, manifest)).toEqual([]));
});

describe('no sentence of a report', () => {
  const folder = join(ROOT, '../shared/reports');
  if (!existsSync(folder)) {
    console.log(`SKIPPED: no reports in ${folder}, so nothing to compare the repository with`);
    test.skip(`stands in the repository (no reports in ${folder})`, () => undefined);
    return;
  }
  test('stands in the repository', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    const prose = proseOf(new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
    expect(prose.size).toBeGreaterThan(1000);
    expect(ownTexts().flatMap((path) => checkSentences(path, readFileSync(join(ROOT, path), 'utf8'), prose))).toEqual(
      [],
    );
  });
});

/** Tracked files and new ones that will be, without binaries and the lock file. */
function ownTexts(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((path) => path && existsSync(join(ROOT, path)))
    .filter((path) => !/\.(png|ico|woff2|pdf|xlsx)$/.test(path) && basename(path) !== 'package-lock.json');
}
