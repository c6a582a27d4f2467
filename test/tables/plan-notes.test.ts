import { datasets, DEFAULT_OPTIONS, planTable, type TableOptions } from '../../src/tables';
import { fact, FLOW_TABLE, fullReport, report } from './fixtures/reports';

function line(
  id: string,
  language: 'zh' | 'en',
  reports = [fullReport()],
  options: Partial<TableOptions> = {},
): string {
  const dataset = datasets({ reports }).find((each) => each.id.startsWith(id))!;
  return planTable(dataset, { language, dataVersion: '1', options: { ...DEFAULT_OPTIONS, ...options } }).sourceLine;
}

test('a blank of an exhibit was not published; one of a table of ours is another column’s row', () => {
  const exhibits = [report({ tables: [FLOW_TABLE] })];
  expect(line('exhibit/', 'zh', exhibits)).toMatch(/2031-05-08（原注：.+）\u3000注：空白处原表未刊载$/);
  expect(line('exhibit/', 'en', exhibits)).toMatch(/ {2}Note: blanks are not published$/);
  expect(line('index-returns', 'zh')).not.toContain('注：');
});

test('rows that fail a check are counted, and filters are told', () => {
  const suspect = [report({ facts: [fact({ suspect: true }), fact({ subject: '大星' })] })];
  expect(line('token-usage', 'zh', suspect)).toMatch(/\u3000注：1 行未通过核对，见“核对”$/);
  const filters = [{ column: 'subject', values: ['小星'] }];
  expect(line('token-usage', 'en', suspect, { filters })).toMatch(
    / {2}Note: 1 row fails a check, see “Check”; only rows filtered by Subject$/,
  );
});
