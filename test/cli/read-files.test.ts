import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coverageLine, coverageOf } from '../../src/cli/coverage';
import { readFiles } from '../../src/cli/read-files';

const folder = mkdtempSync(join(tmpdir(), 'yanbiao-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const good = file('good.txt', '机械行业周报\n2025 年 6 月 9 日\n\n核心观点\n上周机械板块上涨 1.5%。\n');
const undated = file('undated.txt', '机械行业周报\n\n核心观点\n截至 2025 年 6 月 6 日，机械板块上涨 1.5%。\n');
const dateless = file('dateless.txt', '机械行业周报\n\n核心观点\n机械板块上涨 1.5%。\n');
mkdirSync(join(folder, 'sub'));

test('each bad file is told in words, the others are still read, in order', () => {
  const paths = [
    file('empty.txt', ''),
    good,
    join(folder, 'none.txt'),
    file('image.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47])),
    join(folder, 'sub'),
    file('nul.txt', 'a\u0000b'),
  ];
  const { read, problems } = readFiles(paths);
  expect(read.map(({ path }) => path)).toEqual([good]);
  expect(problems.map(({ zh }) => zh)).toEqual([
    expect.stringMatching(/empty\.txt：文件是空的/),
    expect.stringMatching(/none\.txt：找不到这个文件/),
    expect.stringMatching(/image\.txt：这是图片/),
    expect.stringMatching(/sub：这是目录/),
    expect.stringMatching(/nul\.txt：.*二进制/),
  ]);
  for (const { en } of problems) expect(en).toMatch(/[a-z]/);
});

test('a report without a date is read: an estimate is a note, no date at all a problem', () => {
  const { read, problems, notes } = readFiles([good, undated, dateless]);
  expect(read.map(({ report }) => [report.report.date, report.report.dateEstimate?.date ?? null])).toEqual([
    ['2025-06-09', null],
    [null, '2025-06-06'],
    [null, null],
  ]);
  expect(notes.map(({ zh }) => zh)).toEqual([
    expect.stringMatching(/undated\.txt：报告没有印日期，按正文估计为 2025-06-06/),
  ]);
  expect(problems.map(({ zh }) => zh)).toEqual([
    expect.stringMatching(/dateless\.txt：报告没有印日期，正文中也没有.*补上日期/),
  ]);
});

test('coverage accounts for every number of the text', () => {
  const [only] = readFiles([good]).read;
  if (!only) throw new Error('not read');
  const all = coverageOf(only.document, only.report);
  expect(all.inFacts + all.unread + all.unclaimed.length).toBe(1);
  const none = coverageOf(only.document, { ...only.report, facts: [], unread: [] });
  expect(none.unclaimed).toEqual(['5:10']);
  expect(coverageLine('good.txt', none)).toContain('unclaimed/无归属 1: 5:10');
});
