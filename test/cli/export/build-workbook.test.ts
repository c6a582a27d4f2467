/** The exported workbook, read back with the library. */
import { seeds } from '../../../seeds/index';
import { cleanText } from '../../../src/tables/inert-text';
import { contentOf, exportOf, HEADER_ROW, sheetOf, TITLE_ROW, type Exported } from './export-of';

/** A workbook of every dataset is built and read in seconds, on a busy machine in more than jest's five. */
jest.setTimeout(60_000);

let exported: Exported;
beforeAll(async () => {
  exported = await exportOf(seeds);
});

test('every dataset: title, a table, every cell as planned, formats, the source below', () => {
  const { file, plans } = exported;
  expect(plans.length).toBeGreaterThan(15);
  plans.forEach((plan, index) => {
    const sheet = sheetOf(file, index);
    expect(contentOf(sheet, TITLE_ROW, 1)).toBe(plan.title);
    const tables = sheet.getTables().map(({ table }) => table);
    expect(tables.map(({ columns }) => columns.map(({ name }) => name))).toEqual([
      plan.columns.map(({ header }) => header),
    ]);
    plan.rows.forEach((row, r) => {
      row.forEach((value, c) => {
        const content = contentOf(sheet, HEADER_ROW + 1 + r, c + 1);
        if (typeof value !== 'number') return expect(content).toBe(value);
        expect(content).toBeCloseTo(value, 9);
        expect(sheet.getCell(HEADER_ROW + 1 + r, c + 1).numFmt ?? 'General').toBe(plan.columns[c]?.format);
      });
    });
    expect(contentOf(sheet, HEADER_ROW + plan.rows.length + 1, 1)).toBe(cleanText(plan.sourceLine));
    expect(plan.sourceLine).toMatch(/^资料来源：/);
  });
});

test('评级口径 holds bounds as fractions and the horizon in months, as numbers', () => {
  const index = exported.plans.findIndex(({ datasetId }) => datasetId === 'rating-scale');
  const sheet = sheetOf(exported.file, index);
  expect(sheet.name).toBe('评级口径');
  const headers = exported.plans[index]?.columns.map(({ header }) => header) ?? [];
  const column = (header: string): unknown[] =>
    (exported.plans[index]?.rows ?? []).map((_, r) =>
      contentOf(sheet, HEADER_ROW + 1 + r, headers.indexOf(header) + 1),
    );
  for (const bound of ['下限', '上限']) {
    const numbers = column(bound).filter((value) => value !== null);
    expect(numbers.length).toBeGreaterThan(5);
    for (const value of numbers) expect(Math.abs(Number(value))).toBeLessThan(1);
  }
  expect(new Set(column('期限（月）'))).toEqual(new Set([6, 12]));
});

test('the list of contents leads to every sheet', () => {
  const { file, plans } = exported;
  const contents = file.worksheets[0];
  plans.forEach((plan, index) => {
    const sheet = sheetOf(file, index);
    expect(contents?.getCell(4 + index, 2).value).toMatchObject({
      text: sheet.name,
      hyperlink: `#'${sheet.name.replaceAll("'", "''")}'!A1`,
    });
    expect(contents?.getCell(4 + index, 4).value).toBe(plan.rows.length);
  });
});

test('every function stands with its example as a formula and the value it has', () => {
  const sheet = exported.file.getWorksheet('函数');
  const formulas: string[] = [];
  sheet?.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.formula) formulas.push(cell.formula);
    });
  });
  expect(formulas).toHaveLength(16);
  expect(sheet?.getCell('D4').value).toMatchObject({ formula: '_xldudf_TOKENS("豆包","2026-03")', result: 1.2e14 });
  expect(sheet?.getCell('D5').value).toMatchObject({ result: '同步大市' });
});

test('the sheet of values says cell by cell what the sheet of functions says, without a formula', () => {
  const [functions, values] = ['函数', '函数值'].map((name) => exported.file.getWorksheet(name));
  let numbers = 0;
  functions?.eachRow((row, r) => {
    row.eachCell((cell, c) => {
      if (r <= 2) return;
      const copy = values?.getCell(r, c);
      expect(copy?.formula).toBeFalsy();
      expect(copy?.value).toEqual(cell.formula ? cell.result : cell.value);
      expect(copy?.numFmt).toBe(cell.formula && typeof cell.result === 'string' ? '@' : cell.numFmt);
      if (typeof copy?.value === 'number') numbers += 1;
    });
  });
  expect(numbers).toBeGreaterThan(50);
});
