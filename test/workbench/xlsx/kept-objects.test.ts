/** Comments and format rules in a file: as Excel writes them, and opened again. */
import { sheetOf, type FormatRuleInfo, type SheetObject } from '../../../src/workbench/sheet-objects';
import { PackageParts } from '../../../src/workbench/xlsx/package-parts';
import { xlsxFiles } from '../../../src/workbench/xlsx/xlsx-files';
import { BUNDLE_TIMEOUT, loadGrid, Sheet } from '../grid/node-grid';

let createGrid: ReturnType<typeof loadGrid>;
beforeAll(() => (createGrid = loadGrid()), BUNDLE_TIMEOUT);
/** Sheets of a million rows and the first use of ExcelTS, on a busy machine. */
jest.setTimeout(60_000);
const grid = (): Sheet => new Sheet(createGrid({ language: 'zh-CN', files: xlsxFiles }));

const LOOK = { format: { numberFormat: '0.0' }, font: { bold: true, color: '#FF0000' }, fill: { color: '#00FF00' } };
const PLAIN = { format: {}, font: {}, fill: {} };
const RULES: readonly Pick<FormatRuleInfo, 'type' | 'stopIfTrue' | 'parts'>[] = [
  {
    type: 'CellValue',
    stopIfTrue: true,
    parts: { rule: { rule: { operator: 'NotBetween', formula1: '=1', formula2: '=$A$1*2' } }, ...LOOK },
  },
  { type: 'Custom', stopIfTrue: false, parts: { rule: { formula: '=$B1>"<&"' }, ...PLAIN } },
  {
    type: 'ContainsText',
    stopIfTrue: false,
    parts: { rule: { rule: { operator: 'Contains', text: '甲 "乙"' } }, ...PLAIN, font: { underline: 'Single' } },
  },
  { type: 'TopBottom', stopIfTrue: true, parts: { rule: { rule: { rank: 3, type: 'BottomPercent' } }, ...PLAIN } },
  {
    type: 'ColorScale',
    stopIfTrue: false,
    parts: {
      rule: {
        criteria: {
          minimum: { type: 'LowestValue', formula: null, color: '#FF0000' },
          midpoint: { type: 'Percentile', formula: '50', color: '#FFFF00' },
          maximum: { type: 'Number', formula: '1.5', color: '#00FF00' },
        },
      },
    },
  },
];

function put(sheet: Sheet): void {
  const { objects } = sheet.workbook;
  const areas = [sheet.area('B2:B9'), sheet.area('D2:D9')];
  RULES.forEach((rule, index) => objects.put({ kind: 'formatRule', id: `rule${index}`, areas, ...rule }));
  objects.put({
    kind: 'comment',
    id: '{00000000-0000-4000-8000-0000000000AA}',
    cell: sheet.area('C3'),
    content: '核对 <b>\n二',
    author: 'Workbench',
    created: '2026-11-30T01:02:03.45Z',
    resolved: true,
    replies: [
      {
        id: '{00000000-0000-4000-8000-0000000000AB}',
        content: '好',
        author: 'Other',
        created: '2026-11-30T02:00:00Z',
      },
    ],
  });
}

const withoutIds = (objects: readonly SheetObject[]) => objects.map((each) => ({ ...each, id: '' }));

test('are written as Excel writes them', async () => {
  const sheet = grid();
  await sheet.type('A1', ['x', 1]);
  put(sheet);
  const parts = await PackageParts.read(await sheet.workbook.save());
  sheet.workbook.dispose();
  const cells = parts.text('xl/worksheets/sheet1.xml') ?? '';
  expect(cells).toContain('<conditionalFormatting sqref="B2:B9 D2:D9">');
  expect(cells).toMatch(/<cfRule type="cellIs"[^>]* stopIfTrue="1"[^>]* operator="notBetween">/);
  expect(cells).toMatch(/<cfRule type="containsText"[^>]* operator="containsText" text="甲 &quot;乙&quot;">/);
  expect(cells).toContain('<formula>NOT(ISERROR(SEARCH(&quot;甲 &quot;&quot;乙&quot;&quot;&quot;,B2)))</formula>');
  expect(parts.text('xl/comments1.xml')).toContain('<author>tc={00000000-0000-4000-8000-0000000000AA}</author>');
  expect(parts.text('xl/threadedComments/threadedComment1.xml')).toContain('ref="C3" dT="2026-11-30T01:02:03.45"');
  expect(parts.text('xl/persons/person.xml')).toContain('displayName="Other"');
});

test('opened again they are the same, in place of what was there', async () => {
  const before = grid();
  await before.type('A1', ['x', 1]);
  put(before);
  const expected = withoutIds(before.workbook.objects.list());
  const bytes = await before.workbook.save();
  before.workbook.dispose();
  const after = grid();
  put(after);
  await after.workbook.open(bytes);
  const [sheet] = after.workbook.sheets();
  const named = (objects: unknown) =>
    JSON.parse(JSON.stringify(objects).replace(/"sheet":"[^"]*"/g, '"sheet":""')) as SheetObject[];
  const [own, wanted] = [named(withoutIds(after.workbook.objects.list())), named(expected)];
  const onSheet = after.workbook.objects.list().every((each) => sheetOf(each) === sheet?.id);
  const kinds = (objects: SheetObject[], kind: string) => objects.filter((each) => each.kind === kind);
  expect(kinds(own, 'comment')).toEqual(kinds(wanted, 'comment'));
  expect(kinds(own, 'formatRule')).toEqual(kinds(wanted, 'formatRule'));
  expect([own.length, onSheet]).toEqual([6, true]);
  after.workbook.dispose();
});

test('of rules that a file cannot hold here none is made up, and styles do not outlive their workbook', async () => {
  const sheet = grid();
  const { workbook } = sheet;
  workbook.styles.add('Mine');
  workbook.objects.put({
    kind: 'formatRule',
    id: 'bar',
    areas: [sheet.area('A1:A3')],
    type: 'DataBar',
    stopIfTrue: false,
    parts: {},
  });
  const bound = { type: 'Formula', formula: '=$A$1', color: '#00FF00' };
  workbook.objects.put({
    kind: 'formatRule',
    id: 'scale',
    areas: [sheet.area('A1:A3')],
    type: 'ColorScale',
    stopIfTrue: false,
    parts: { rule: { criteria: { minimum: bound, maximum: bound } } },
  });
  await workbook.open(await workbook.save());
  expect([workbook.objects.list(), workbook.styles.find('Mine')]).toEqual([[], undefined]);
  workbook.dispose();
});
