/** The command itself, as a person runs it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../../src/cli/export/arguments';
import { readStrictCsv } from '../../hostile/strict-csv';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yanbiao-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): { code: number | null; said: string } {
  const root = join(__dirname, '../../..');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/export.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, said: stderr };
}

test('a folder of CSV files: a list of contents that names each, and one file per dataset', () => {
  const out = join(folder, 'new/deep');
  expect(run(out, '--csv')).toMatchObject({ code: 0, said: expect.stringContaining('23 CSV files') as string });
  const [, ...rows] = readStrictCsv(readFileSync(join(out, '目录.csv'), 'utf8').slice(1));
  expect(new Set([...rows.map((row) => row[1]?.text), '目录.csv'])).toEqual(new Set(readdirSync(out)));
  for (const row of rows) {
    const text = readFileSync(join(out, row[1]?.text ?? ''), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(readStrictCsv(text.slice(1))).toHaveLength(Number(row[2]?.text) + 1);
    expect(row[3]?.text).toMatch(/^资料来源：/);
  }
}, 60_000);

test('what cannot be written says why and exits with 2', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(run(join(folder, 'file/out.xlsx'))).toMatchObject({
    code: 2,
    said: expect.stringContaining('ENOTDIR') as string,
  });
}, 60_000);

test.each([
  [[], /Usage/],
  [['--csv'], /Usage/],
  [['out.csv'], /must end in \.xlsx.*--csv/],
  [['out.xlsx', '--cvs'], /Unknown option --cvs/],
  [[join(__dirname, '.'), '--en'], /must end in \.xlsx/],
  [[__filename, '--csv'], /writes into a folder/],
] as const)('%j is refused in words', (args, words) => {
  const asked = readArguments(args);
  if (asked.kind !== 'refused') throw new Error(asked.kind);
  expect(asked.words.map(({ en }) => en).join('\n')).toMatch(words);
});

test('a folder named like a workbook is no workbook', () => {
  const named = join(folder, 'x.xlsx');
  expect(readArguments([named, 'a.txt', '--en'])).toEqual({
    kind: 'xlsx',
    out: named,
    reports: ['a.txt'],
    language: 'en',
  });
  mkdirSync(named);
  expect(readArguments([named])).toMatchObject({
    kind: 'refused',
    words: [{ en: expect.stringMatching(/folder/) as string }],
  });
});

test('help is asked for, not refused', () => {
  expect(readArguments(['--help'])).toEqual({ kind: 'help' });
});
