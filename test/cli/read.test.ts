import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'yanbiao-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/read.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const good = join(folder, 'good.txt');
writeFileSync(good, '机械行业周报\n2025 年 6 月 9 日\n\n核心观点\n上周机械板块上涨 1.5%。\n');

test('JSON on standard output, one object per readable file; exit 2 with words for the others', () => {
  const { status, stdout, stderr } = read(join(folder, 'none.txt'), good);
  expect(status).toBe(2);
  const reports = JSON.parse(stdout) as { schema: number; report: { date: string } }[];
  expect(reports.map(({ schema, report }) => [schema, report.date])).toEqual([[1, '2025-06-09']]);
  expect(stderr).toContain('找不到这个文件');
  expect(stderr).toContain('there is no such file');
}, 60_000);

test('exit 0 when all were read, nothing but coverage on standard error', () => {
  const { status, stdout, stderr } = read('--coverage', good);
  expect(status).toBe(0);
  expect(Object.keys((JSON.parse(stdout) as object[])[0] ?? {})).toEqual([
    'schema',
    'report',
    'facts',
    'tables',
    'picks',
    'events',
    'checks',
    'unread',
  ]);
  expect(stderr).toMatch(/^\S*good\.txt {2}facts/);
}, 60_000);

test.each([
  [['--help'], 0, '用法'],
  [[], 2, '用法'],
  [['--csv', good], 2, '不认识的选项 --csv'],
] as const)(
  '%p: exit %p, says %s',
  (args, code, words) => {
    const { status, stdout, stderr } = read(...args);
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).toContain(words);
    expect(stderr).toContain('--coverage');
  },
  60_000,
);
