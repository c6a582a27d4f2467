/**
 * `npm test`: lint, types, unit tests and browser tests, all of them even where one fails, and one sum at the end.
 * `npm run test:unit` and `npm run test:e2e` run one part. Lint and types count as one check each.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Sum {
  readonly passed: number;
  readonly failed: number;
}

/** What jest writes with --json; the parts we add up. */
interface JestResult {
  numPassedTests: number;
  numFailedTests: number;
  /** Files that could not even be loaded; their tests are counted nowhere else. */
  numRuntimeErrorTestSuites: number;
  success: boolean;
}

const scratch = mkdtempSync(join(tmpdir(), 'yanbiao-test-'));

/** Runs a tool of node_modules with this very Node, so that it works alike on Windows. */
function node(args: readonly string[]): number {
  const run = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (run.error) console.error(run.error.message);
  return run.status ?? 1;
}

function check(title: string, ...commands: string[][]): Sum {
  console.log(`\n── ${title}`);
  const failed = commands.filter((command) => node(command) !== 0).length > 0;
  return failed ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
}

function jest(project: string, ...options: string[]): Sum {
  console.log(`\n── ${project} tests`);
  const output = join(scratch, `${project}.json`);
  const status = node([
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    project,
    '--json',
    `--outputFile=${output}`,
    ...options,
  ]);
  if (!existsSync(output)) return { passed: 0, failed: 1 };
  const result = JSON.parse(readFileSync(output, 'utf8')) as JestResult;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  // jest can fail for a reason that is no test (a threshold, an open handle): that is one failure too.
  return { passed: result.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

const PARTS: Readonly<Record<string, () => Sum>> = {
  lint: () =>
    check(
      'lint',
      ['node_modules/eslint/bin/eslint.js', '.'],
      ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
    ),
  types: () => check('types', ['node_modules/typescript/bin/tsc', '-p', '.']),
  unit: () => jest('unit'),
  e2e: () => jest('e2e', '--runInBand'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) throw new Error(`no part "${unknown.join()}"; there are ${Object.keys(PARTS).join(', ')}`);
const sums = (asked.length > 0 ? asked : Object.keys(PARTS)).map((name) => PARTS[name]!());
rmSync(scratch, { recursive: true });

const passed = sums.reduce((total, sum) => total + sum.passed, 0);
const failed = sums.reduce((total, sum) => total + sum.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
