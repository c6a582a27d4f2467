/** The exported workbook, read back with the library and, where it is installed, through LibreOffice. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { seeds } from '../../../seeds/index';
import { buildWorkbook } from '../../../src/cli/export/build-workbook';
import { createSession } from '../../../src/query/session';
import { createStore } from '../../../src/query/store';
import { datasets, planTable } from '../../../src/tables';
import type { ReportData } from '../../../src/facts/report';

const HEADER_ROW = 2;

async function exportOf(reports: readonly ReportData[]): Promise<{ bytes: Uint8Array; file: Workbook }> {
  const session = createSession(createStore(reports), { formats: true });
  const { bytes } = await buildWorkbook(session, 'zh');
  const file = new Workbook();
  await file.xlsx.load(bytes);
  return { bytes, file };
}

let bytes: Uint8Array;
let file: Workbook;
beforeAll(async () => {
  ({ bytes, file } = await exportOf(seeds));
});

const plans = datasets({ reports: seeds }).map((dataset) =>
  planTable(dataset, { language: 'zh', dataVersion: 'test' }),
);

function sheetOf(plan: (typeof plans)[number], workbook = file): Worksheet {
  const found = workbook.worksheets.find(
    (sheet) =>
      sheet.getTables().some(({ table }) => table.name.startsWith(plan.tableName)) &&
      sheet.getCell('A1').value === plan.title,
  );
  if (!found) throw new Error(`no sheet holds ${plan.title}`);
  return found;
}

test.each(plans.map((plan) => [plan.title, plan] as const))('%s: every cell as planned, in a table', (_title, plan) => {
  const sheet = sheetOf(plan);
  const table = sheet.getTables()[0]?.table;
  expect(table?.columns.map(({ name }) => name)).toEqual(plan.columns.map(({ header }) => header));
  plan.rows.forEach((row, r) => {
    row.forEach((value, c) => {
      const cell = sheet.getCell(HEADER_ROW + 1 + r, c + 1);
      if (typeof value === 'number') expect(toNumber(cell.value)).toBeCloseTo(value, 9);
      else expect(cell.value).toEqual(value);
      if (typeof value === 'number') expect(cell.numFmt ?? 'General').toBe(plan.columns[c]?.format);
    });
  });
  expect(sheet.getCell(HEADER_ROW + plan.rows.length + 1, 1).value).toBe(plan.sourceLine);
});

test('评级口径 holds bounds as fractions, and the list of contents leads to every sheet', () => {
  const scale = plans.find(({ datasetId }) => datasetId === 'rating-scale');
  expect(scale?.rows.some((row) => row.includes(0.1))).toBe(true);
  const contents = file.worksheets[0];
  const links = plans.map((_, r) => (contents?.getCell(4 + r, 2).value as { hyperlink: string }).hyperlink);
  for (const plan of plans) expect(links).toContain(`#'${sheetOf(plan).name.replaceAll("'", "''")}'!A1`);
});

test('every function stands with its example as a formula and the value it has', () => {
  const sheet = file.getWorksheet('函数');
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

test('text that looks like a formula stays text', async () => {
  const [first] = seeds;
  if (!first) throw new Error('no seeds');
  const payloads = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', "'=1", '=HYPERLINK("http://x","y")'];
  const hostile: ReportData = {
    ...first,
    facts: payloads.map(
      (payload, n) => ({ ...first.facts[0], id: `x${n}`, subject: payload }) as (typeof first.facts)[0],
    ),
  };
  const read = await exportOf([hostile]);
  const texts: unknown[] = [];
  for (const sheet of read.file.worksheets.filter(({ name }) => name !== '函数'))
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        expect(cell.formula).toBeFalsy();
        texts.push(cell.value);
      });
    });
  for (const payload of payloads) expect(texts.map(String)).toContain(payload);
});

function libreOffice(): string | null {
  try {
    return execFileSync('sh', ['-c', 'command -v soffice || command -v libreoffice'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

const office = libreOffice();
const converts = office === null ? test.skip : test;
converts(
  office === null ? 'skipped: LibreOffice is not installed' : 'LibreOffice opens it and shows the same values',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'yanbiao-export-'));
    try {
      const path = join(folder, 'out.xlsx');
      writeFileSync(path, bytes);
      execFileSync(
        office ?? '',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'ods',
          '--outdir',
          folder,
          path,
        ],
        { stdio: 'ignore', timeout: 120_000 },
      );
      // Back into .xlsx, so that one reader reads both.
      execFileSync(
        office ?? '',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'xlsx:Calc MS Excel 2007 XML',
          '--outdir',
          join(folder, 'back'),
          join(folder, 'out.ods'),
        ],
        { stdio: 'ignore', timeout: 120_000 },
      );
      const back = readFileSync(join(folder, 'back', 'out.xlsx'));
      return new Workbook().xlsx.load(back).then((converted) => {
        for (const plan of plans) {
          const sheet = converted.getWorksheet(sheetOf(plan).name);
          plan.rows.forEach((row, r) => {
            row.forEach((value, c) => {
              const read = sheet?.getCell(HEADER_ROW + 1 + r, c + 1).value ?? null;
              if (typeof value === 'number') expect(toNumber(read)).toBeCloseTo(value, 6);
              else expect(toText(read)).toEqual(value);
            });
          });
        }
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  240_000,
);

/** LibreOffice parts a text into runs by script. */
function toText(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('richText' in value)) return value;
  return (value.richText as readonly { text: string }[]).map(({ text }) => text).join('');
}

/** Days come back as dates. */
function toNumber(value: unknown): number {
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  return Number(value);
}
