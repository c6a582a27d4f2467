/** The cells in use are found from the ends of each row. */
import { BUNDLE_TIMEOUT, loadGrid, Sheet } from './node-grid';

let createGrid: ReturnType<typeof loadGrid>;
let sheet: Sheet;
beforeAll(() => (createGrid = loadGrid()), BUNDLE_TIMEOUT);
afterEach(() => sheet.workbook.dispose());
beforeEach(() => {
  sheet = new Sheet(createGrid({ language: 'en-US' }));
});

const used = (valuesOnly: boolean) => sheet.workbook.usedArea(sheet.id, valuesOnly);

test('none where nothing was written', () => {
  expect([used(true), used(false)]).toEqual([null, null]);
});

test('formats count only where they are asked for, in the middle of a row as at its ends', async () => {
  await sheet.type('D5', ['x', '', 'y']);
  sheet.workbook.setFormat(sheet.area('B3:I8'), { bold: true });
  expect(used(true)).toEqual(sheet.area('D5:F5'));
  expect(used(false)).toEqual(sheet.area('B3:I8'));
});

test('rows of different ends make one box, a spill included', async () => {
  await sheet.type('C4', [1]);
  await sheet.type('A9', ['=SEQUENCE(2,5)']);
  sheet.workbook.clear(sheet.area('C4'), 'contents');
  await sheet.workbook.recalculated();
  expect(used(true)).toEqual(sheet.area('A9:E10'));
});
