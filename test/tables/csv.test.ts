import { planCsv } from '../../src/tables/csv';
import { datasets, planTable } from '../../src/tables';
import type { PlanCell, PlanColumn } from '../../src/tables/table-plan';
import { cellOf, PAYLOADS } from '../hostile/payloads';
import { readStrictCsv, withoutMarks } from '../hostile/strict-csv';
import { fullReport } from './fixtures/reports';

function column(kind: PlanColumn['kind'], header: string): PlanColumn {
  return { key: header, header, kind, format: '@', width: 10, wrap: false, scale: null, unit: null, signed: false };
}

function csv(kinds: readonly PlanColumn['kind'][], rows: readonly (readonly PlanCell[])[]): string {
  return planCsv({ columns: kinds.map((kind, index) => column(kind, `c${index}`)), rows });
}

test('byte order mark, quotes around texts alone, CRLF', () => {
  expect(csv(['text', 'number'], [['甲"乙', -1.5]])).toBe('\ufeff"c0","c1"\r\n"甲""乙",-1.5\r\n');
});

test('numbers bare and in full, percent as fractions, days as ISO, nothing where nothing was published', () => {
  const rows = [[0.1 + 0.2, 0.0339, 46082, 1.2e14, null, '000001']];
  expect(csv(['number', 'percent', 'date', 'number', 'number', 'code'], rows)).toContain(
    '\r\n0.30000000000000004,0.0339,2026-03-01,120000000000000,,"000001"\r\n',
  );
});

test('every dataset reads back as planned', () => {
  for (const dataset of datasets({ reports: [fullReport()] })) {
    const plan = planTable(dataset, { language: 'zh', dataVersion: 'test' });
    const [header, ...rows] = readStrictCsv(planCsv(plan).slice(1));
    expect(header?.map(({ text }) => text)).toEqual(plan.columns.map((each) => each.header));
    const dates = plan.columns.map(({ kind }) => kind === 'date');
    const read = rows.map((row) =>
      row.map(({ text, quoted }, index) => {
        if (quoted) return withoutMarks(text);
        if (text === '') return null;
        return dates[index] ? Date.parse(text) / 86_400_000 + 25_569 : Number(text);
      }),
    );
    expect(read).toEqual(plan.rows);
  }
});

test('hostile texts are one field each, marked, and can be told', () => {
  const [, ...rows] = readStrictCsv(
    csv(
      ['text', 'number'],
      PAYLOADS.map(({ text }, index) => [text, index]),
    ).slice(1),
  );
  expect(rows.map(([first]) => withoutMarks(first?.text ?? ''))).toEqual(PAYLOADS.map(cellOf));
  for (const [first] of rows) expect(first?.text).not.toMatch(/^[\s\u200b\ufeff]*[=+\-@＝＋－＠|]/);
});
