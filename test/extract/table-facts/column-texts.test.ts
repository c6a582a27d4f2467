import { mostly, plain, textsOfColumn } from '../../../src/extract/table-facts/column-texts';
import { readTableGrids } from '../../../src/extract/tables/read-tables';
import { readTextDocument } from '../../../src/document/read-text';
import type { TableGrid } from '../../../src/extract/tables/grid';

function gridOf(rows: string): TableGrid {
  const text = `行业周报\n\n图表1：晨星价格\n${rows}\n资料来源：晨星研究\n`;
  const [grid] = readTableGrids(readTextDocument('columns', new TextEncoder().encode(text)));
  if (!grid) throw new Error('no table');
  return grid;
}

const GRID = gridOf('|品名|价格|\n|---|---|\n|钢坯|３.５|\n|钢坯|-|\n|铜板|7|');

test('a cell is read half width, and no cell is empty', () => {
  expect(plain(GRID.rows[0]?.[1])).toBe('3.5');
  expect(plain(undefined)).toBe('');
});

test('a column counts each of its texts and leaves out the cells that say nothing', () => {
  expect(textsOfColumn(GRID, 0).counts).toEqual(
    new Map([
      ['钢坯', 2],
      ['铜板', 1],
    ]),
  );
  expect(textsOfColumn(GRID, 1).filled).toEqual(['3.5', '7']);
  expect(textsOfColumn(GRID, 9).filled).toEqual([]);
});

test('most is more than half of the filled cells', () => {
  expect(mostly(GRID, 1, (text) => /\d/.test(text))).toBe(true);
  expect(mostly(GRID, 1, (text) => text === '7')).toBe(false);
  expect(mostly(GRID, 9, () => true)).toBe(false);
});
