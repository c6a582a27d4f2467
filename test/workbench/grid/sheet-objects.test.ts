/** Comments and format rules on the real grid, with its undo. */
import type { SheetObject } from '../../../src/workbench/sheet-objects';
import { BUNDLE_TIMEOUT, loadGrid, Sheet } from './node-grid';

let createGrid: ReturnType<typeof loadGrid>;
let sheet: Sheet;
beforeAll(() => (createGrid = loadGrid()), BUNDLE_TIMEOUT);
afterEach(() => sheet.workbook.dispose());
beforeEach(async () => {
  sheet = new Sheet(createGrid({ language: 'zh-CN' }));
  await sheet.type('A1', ['b', 2], ['a', 1], ['c', 3]);
  const said = { content: 'x', author: 'me', created: '2026-11-30T00:00:00Z', resolved: false, replies: [] };
  sheet.workbook.objects.put({ kind: 'comment', id: 'c', cell: sheet.area('B2'), ...said });
  sheet.workbook.objects.put({
    kind: 'formatRule',
    id: 'r',
    areas: [sheet.area('A1:B3')],
    type: 'Custom',
    stopIfTrue: false,
    parts: { rule: { formula: '=$B1>1' } },
  });
});

const row = (number: number) => ({ sheet: sheet.id, row: number, column: 0, rows: 1, columns: 16_384 });

const rows = ({ row: top, rows: count }: { row: number; rows: number }) => `${top + 1}+${count}`;

/** Place of the comment, then places and formula of the rule. */
function state(): unknown[] {
  const of = (object: SheetObject) =>
    object.kind === 'comment'
      ? [rows(object.cell)]
      : [...object.areas.map(rows), ...(object.kind === 'formatRule' ? [object.parts.rule?.formula] : [])];
  return sheet.workbook.objects.list().flatMap(of);
}

test('follow rows and cells put in and taken out, and come back with undo', async () => {
  const { workbook } = sheet;
  workbook.insertCells(row(0), 'down');
  expect(state()).toEqual(['3+1', '2+3', '=$B2>1']);
  workbook.insertCells(sheet.area('A3:B3'), 'down');
  expect(state()).toEqual(['4+1', '2+4', '=$B2>1']);
  workbook.deleteCells(row(3), 'up');
  expect(state()).toEqual(['2+3', '=$B2>1']);
  await workbook.undo();
  expect(state()).toEqual(['4+1', '2+4', '=$B2>1']);
  await workbook.undo();
  await workbook.undo();
  expect(state()).toEqual(['2+1', '1+3', '=$B1>1']);
});

test('a comment goes with its row in sorting, a rule stays; one undo takes both back', async () => {
  sheet.workbook.sort(sheet.area('A1:B3'), [{ column: 0, ascending: true }]);
  expect(sheet.values('A1:A3')).toEqual([['a'], ['b'], ['c']]);
  expect(state()).toEqual(['1+1', '1+3', '=$B1>1']);
  await sheet.workbook.undo();
  expect(sheet.values('A1:A3')).toEqual([['b'], ['a'], ['c']]);
  expect(state()).toEqual(['2+1', '1+3', '=$B1>1']);
});

test('go along to a copy of the sheet and go with it', () => {
  const copy = sheet.workbook.copySheet(sheet.id, 'Sheet1 (2)', 1);
  expect(sheet.workbook.objects.list()).toHaveLength(4);
  sheet.workbook.deleteSheet(copy);
  expect(sheet.workbook.objects.list().map(({ id }) => id)).toEqual(['c', 'r']);
});

test('the name of a style goes with its row in sorting, and comes back with undo', async () => {
  const { workbook } = sheet;
  const styled = () =>
    workbook.objects.list().flatMap((each) => (each.kind === 'styledCells' ? each.areas.map(rows) : []));
  workbook.objects.put({ kind: 'styledCells', id: 's', style: 'Good', areas: [sheet.area('A1:B1')] });
  workbook.sort(sheet.area('A1:B3'), [{ column: 0, ascending: true }]);
  expect(styled()).toEqual(['2+1']);
  await workbook.undo();
  expect(styled()).toEqual(['1+1']);
});
