/** The lines around a table: there where wanted, and looking as the workbook's styles say. */
import { applyPlan } from '../../src/excel';
import { LINE_FONTS } from '../../src/excel/named-styles';
import { datasets, DEFAULT_OPTIONS, planTable, readRecord, type TableOptions, type TablePlan } from '../../src/tables';
import { FLOW_TABLE, report } from '../tables/fixtures/reports';
import { FakeWorkbook } from './fake-workbook';

function plan(options: Partial<TableOptions> = {}, language: 'zh' | 'en' = 'zh'): TablePlan {
  const dataset = datasets({ reports: [report({ tables: [FLOW_TABLE] })] }).at(-1);
  return planTable(dataset!, { language, dataVersion: '1', options: { ...DEFAULT_OPTIONS, ...options } });
}

const SELECTION = { kind: 'selection' } as const;
const NOW = { now: '2031-05-09 08:30' };

let book: FakeWorkbook;
beforeEach(() => {
  book = new FakeWorkbook();
  book.install(20);
});
afterEach(() => FakeWorkbook.uninstall());

describe('a line is written only where it is wanted', () => {
  const firstColumn = (): (string | number)[] => book.first.block(1, 1, 8, 1).map(([cell]) => cell!);

  test('no title: the header stands in the first row', async () => {
    await applyPlan(plan({ title: false }), SELECTION, NOW);
    expect(firstColumn().map((cell) => String(cell).slice(0, 4))).toEqual([
      '股票代码',
      '0001',
      '0022',
      '0333',
      '0444',
      '资料来源',
      '',
      '',
    ]);
    expect(readRecord(book.settings.get('Yanbiao.table.{1}'))).toMatchObject({ title: null });
  });

  test('no source line: the table ends the block', async () => {
    await applyPlan(plan({ source: false }), SELECTION, NOW);
    expect(firstColumn().slice(5)).toEqual(['0444.HK', '', '']);
    expect(readRecord(book.settings.get('Yanbiao.table.{1}'))).toMatchObject({ sourceLine: null });
  });

  test('neither: header and rows alone, and no style is made', async () => {
    const result = await applyPlan(plan({ title: false, source: false }), SELECTION, NOW);
    expect(result).toMatchObject({ ok: true, address: 'Sheet1!R2C2:5x4' });
    expect(book.styles.byName.size).toBe(0);
  });

  test('a table that its filters leave without rows has one empty row, and the source line under it', async () => {
    const none = plan({ filters: [{ column: 'c1', values: ['9999.HK'] }] });
    expect(await applyPlan(none, SELECTION, NOW)).toMatchObject({ ok: true, rows: 0, address: 'Sheet1!R3C2:2x4' });
    expect(String(firstColumn()[3])).toMatch(/^资料来源/);
  });
});

describe('named styles', () => {
  test('are made once, in a run of their own before the step that can be undone', async () => {
    await applyPlan(plan(), SELECTION, NOW);
    expect([...book.styles.byName.keys()]).toEqual(['研表 标题', '研表 来源']);
    expect(book.styles.byName.get('研表 标题')).toMatchObject({ font: { bold: true, size: 12 }, includeNumber: false });
    expect(book.first.cell(1, 1)).toMatchObject({ style: '研表 标题', format: '@' });
    expect(book.first.cell(7, 1)).toMatchObject({ style: '研表 来源', format: '@' });
    expect(book.runs).toEqual([
      { delayForCellEdit: true },
      { delayForCellEdit: true },
      expect.objectContaining({ mergeUndoGroup: true }),
    ]);
  });

  test('are the user’s from then on', async () => {
    book.styles.add('Yanbiao title');
    book.styles.byName.get('Yanbiao title')!.font.color = '#FF0000';
    await applyPlan(plan({}, 'en'), SELECTION, NOW);
    expect(book.styles.byName.get('Yanbiao title')!.font).toEqual({ color: '#FF0000' });
    expect(book.first.cell(1, 1).style).toBe('Yanbiao title');
  });

  test.each([
    ['an Excel before ExcelApi 1.14', 13],
    ['an Excel that lacks them all the same', 20],
  ])('%s formats the lines directly', async (_, api) => {
    book.install(api);
    book.lacking.add('styles');
    expect(await applyPlan(plan(), SELECTION, NOW)).toMatchObject({ ok: true });
    expect(book.first.cell(1, 1)).toMatchObject({ value: '表9 南向资金活跃个股' });
    expect(book.first.cell(1, 1).style).toBeUndefined();
    expect(book.first.fonts.get('1,1')).toEqual({ bold: true, size: 12 });
    expect(book.first.fonts.get('7,1')).toMatchObject({ size: 9, color: LINE_FONTS.source.color });
  });

  test('an Excel that fails while it makes one keeps none half made', async () => {
    book.failure = { sync: 2, code: 'GeneralException' };
    expect(await applyPlan(plan(), SELECTION, NOW)).toMatchObject({ ok: true });
    expect(book.styles.byName.size).toBe(0);
    expect(book.first.cell(1, 1).style).toBeUndefined();
  });
});

test('the colour of the source line can be read on white and on black (WCAG: 4.5 to 1)', () => {
  const light = luminance(LINE_FONTS.source.color!);
  expect(1.05 / (light + 0.05)).toBeGreaterThanOrEqual(4.5);
  expect((light + 0.05) / 0.05).toBeGreaterThanOrEqual(4.5);
});

/** Relative luminance of `#RRGGBB`, WCAG 2. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
