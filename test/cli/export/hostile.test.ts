/** Hostile texts of reports in exported files: text and nothing else, for two programs that open them. */
import { Workbook } from '@cj-tech-master/excelts';
import { addPlan } from '../../../src/cli/export/plan-sheet';
import { finishPackage } from '../../../src/cli/export/finish-package';
import { planCsv } from '../../../src/tables/csv';
import { cleanText } from '../../../src/tables/inert-text';
import { hostileReport } from '../../hostile/hostile-report';
import { cellOf, PAYLOADS } from '../../hostile/payloads';
import { readStrictCsv, withoutMarks, type CsvField } from '../../hostile/strict-csv';
import { contentOf, exportOf, HEADER_ROW, readWorkbook, sheetOf, TITLE_ROW, type Exported } from './export-of';
import { convert, withOffice } from './libre-office';

/** A workbook of every dataset is built and read in seconds, on a busy machine in more than jest's five. */
jest.setTimeout(60_000);

const CELLS = new Map(PAYLOADS.map((payload) => [payload.text, cellOf(payload)]));

/** What a cell must read: of a payload what the list says, of a text made of several what is left of each. */
function expected(text: string): string {
  return CELLS.get(text) ?? cleanText(text);
}

let exported: Exported;
beforeAll(async () => {
  exported = await exportOf([hostileReport()]);
});

function formulasOf(file: Workbook): string[] {
  return file.worksheets.flatMap((sheet) => {
    const formulas: string[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => (cell.formula ? formulas.push(cell.formula) : undefined)));
    return formulas;
  });
}

test('.xlsx: every payload is the text it is, wherever it stands, and no formula is but our own', () => {
  const seen = new Set<string>();
  exported.plans.forEach((plan, index) => {
    const sheet = sheetOf(exported.file, index);
    const content = (row: number, column: number): unknown => contentOf(sheet, row, column);
    expect(content(TITLE_ROW, 1)).toBe(expected(plan.title));
    expect(plan.columns.map((_, c) => content(HEADER_ROW, c + 1))).toEqual(plan.columns.map(({ header }) => header));
    plan.rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (typeof value !== 'string') return;
        expect(content(HEADER_ROW + 1 + r, c + 1)).toBe(expected(value));
        if (CELLS.has(value)) seen.add(value);
      });
    });
    expect(content(HEADER_ROW + plan.rows.length + 1, 1)).toBe(expected(plan.sourceLine));
  });
  expect(seen.size).toBe(PAYLOADS.length);
  for (const formula of formulasOf(exported.file)) expect(formula).toMatch(/^_xldudf_[A-Z]+\([^()]*\)$/);
});

test('a text that starts like a formula keeps the format that holds it a text when it is edited', () => {
  exported.plans.forEach((plan, index) => {
    const sheet = sheetOf(exported.file, index);
    plan.rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (typeof value === 'string' && /^[=+\-@]/.test(value))
          expect(sheet.getCell(HEADER_ROW + 1 + r, c + 1).numFmt).toBe('@');
      });
    });
    plan.columns.forEach((_, c) => expect(sheet.getCell(HEADER_ROW, c + 1).numFmt).toBe('@'));
  });
});

/** What LibreOffice shows, text by text: it quotes texts and only texts. */
function read(csv: Uint8Array): CsvField[][] {
  return readStrictCsv(new TextDecoder().decode(csv).replace(/(?<!\r)\n(?=(?:[^"]|"[^"]*")*$)/g, '\r\n'));
}

withOffice('.xlsx, opened by LibreOffice: the sheets are there, and no formula but our own', async () => {
  const converted = await readWorkbook(convert(exported.bytes, { from: 'xlsx', to: 'xlsx' }));
  expect(converted.worksheets).toHaveLength(exported.file.worksheets.length);
  // An error is a formula to LibreOffice.
  expect(formulasOf(converted).filter((formula) => !/^(?:_xldudf_[a-z]+\([^()]*\)|#N\/A)$/.test(formula))).toEqual([]);
});

withOffice('.xlsx, opened by LibreOffice: the very texts', async () => {
  const plan = exported.plans.find(({ datasetId }) => datasetId === 'token-usage')!;
  const file = new Workbook();
  addPlan(file.addWorksheet('a'), plan, plan.tableName);
  const rows = read(convert(await finishPackage(await file.xlsx.writeBuffer()), { from: 'xlsx', to: 'csv' }));
  plan.rows.forEach((row, r) => {
    const texts = row.map((value) => (typeof value === 'string' ? expected(value) : null));
    const shown = rows[HEADER_ROW + r]?.map(({ text, quoted }, c) => (quoted || texts[c] === '' ? text : null));
    expect(shown).toEqual(texts);
  });
});

describe('.csv, opened by LibreOffice', () => {
  const texts = PAYLOADS.map(({ text }) => text);
  const columns = [{ header: '=文本', kind: 'text' } as const, { header: 'n', kind: 'number' } as const];
  const csv = planCsv({ columns, rows: texts.map((text, n) => [text, n]) });

  withOffice('with quoted fields as text: each the marked text, from which the original is told', async () => {
    const [header, ...rows] = read(convert(csv, { from: 'csv', to: 'csv', reader: '44,34,76,1,,0,true,true' }));
    expect(header?.[0]?.text).toBe("'=文本");
    expect(rows.map(([first]) => withoutMarks(first?.text ?? ''))).toEqual(PAYLOADS.map(cellOf));
    expect(rows.map(([, second]) => Number(second?.text))).toEqual(texts.map((_, n) => n));
  });

  // Separators: comma, semicolon, tab, bar. Formulas are evaluated where the user asked for it.
  for (const separator of [44, 59, 9, 124]) {
    withOffice(`split at character ${separator}: no cell is a formula`, async () => {
      const reader = `${separator},34,76,1,,0,false,true,false,false,false,1,true`;
      const file = await readWorkbook(convert(csv, { from: 'csv', to: 'xlsx', reader }));
      expect(file.worksheets[0]?.rowCount).toBeGreaterThanOrEqual(PAYLOADS.length);
      expect(formulasOf(file)).toEqual([]);
    });
  }
});
