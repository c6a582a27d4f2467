import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFiles } from '../../src/cli/read-files';
import { correctionsIn, reportsIn, seedsOf, writeSeeds } from '../../src/cli/write-seeds';
import { describeReports, REPORTS_FOLDER } from '../document/document-of';

const temporary = mkdtempSync(join(tmpdir(), 'yanbiao-seeds-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const REPORT = '浙商证券\n机械行业周报\n2025 年 6 月 9 日\n\n核心观点\n相关标的：东方重工、西方机械。\n';

test('writes one file per report and an index, applies corrections, and drops the file of an old id', () => {
  const [reports, target] = [mkdtempSync(join(temporary, 'in-')), mkdtempSync(join(temporary, 'out-'))];
  writeFileSync(join(reports, 'b.txt'), REPORT);
  writeFileSync(join(reports, 'notes.csv'), 'not a report');
  const first = writeSeeds(reports, target);
  const name = '浙商-2025-06-09-机械.json';
  expect(first.files).toEqual([name, 'index.ts']);
  expect(readFileSync(join(target, 'index.ts'), 'utf8')).toContain(`from './${name}'`);

  const correction = {
    report: '浙商-2025-06-09-机械',
    in: 'report',
    set: { industry: '工程机械' },
    why: '封面写的是工程机械',
  };
  writeFileSync(join(target, 'corrections.json'), JSON.stringify([correction]));
  cpSync(join(target, name), join(target, '旧名.json'));
  expect(writeSeeds(reports, target).unmet).toEqual([]);
  expect(readFileSync(join(target, name), 'utf8')).toContain('"industry": "工程机械"');
  expect(existsSync(join(target, '旧名.json'))).toBe(false);
});

describeReports('the committed seeds', () => {
  const committed = join(__dirname, '../../seeds');

  test('are what the reader gives today (else: npm run seeds -- ../shared/reports)', () => {
    const { seeds, unmet } = seedsOf(readFiles(reportsIn(REPORTS_FOLDER)).read, correctionsIn(committed));
    expect(unmet).toEqual([]);
    const names = readdirSync(committed).filter((name) => name.endsWith('.json') && name !== 'corrections.json');
    expect(names.sort()).toEqual([...seeds.keys()].sort());
    for (const [name, text] of seeds)
      expect(JSON.parse(readFileSync(join(committed, name), 'utf8'))).toEqual(JSON.parse(text));
  }, 60_000);
});
