/** Tables through the object model: totals, calculated columns, rows, filters, and what Excel refuses. */
import { areaAt, memoryHost, on, rangeAt, refusal, type, type Member, type TestHost } from './model';

let host: TestHost;
let table: Member;
let id: string;
beforeEach(() => {
  host = memoryHost();
  type(host, 'A1', ['名', '数值', '倍'], ['丙', 3, '=B2*2'], ['甲', 1, '=B3*2'], ['丁', 4, '=B4*2']);
  id = host.workbook.addTable(areaAt(host.workbook, 'A1:C4'), '用量', true);
  table = on(host, 'Table', { table: id });
});

const formulas = (address: string) => (rangeAt(host, address).get('Formulas') as unknown[][]).flat();
const address = (range: Member) => range.get('Address');

describe('totals', () => {
  test('are a range of their own, which the body is without', () => {
    table.set('ShowTotals', true);
    expect(address(table.call('GetTotalRowRange'))).toBe('Sheet1!A5:C5');
    expect(address(table.call('GetDataBodyRange'))).toBe('Sheet1!A2:C4');
    const column = table.object('Columns').item('数值');
    expect(address(column.call('GetTotalRowRange'))).toBe('Sheet1!B5');
    table.set('ShowTotals', false);
    expect(refusal(() => column.call('GetTotalRowRange'))).toBe('ItemNotFound');
  });

  test('a table below that would be torn by making room is in the way', () => {
    type(host, 'B5', ['键', '值'], ['a', 1]);
    host.workbook.addTable(areaAt(host.workbook, 'B5:D6'), '下面', true);
    expect(refusal(() => table.set('ShowTotals', true))).toBe('InsertDeleteConflict');
    expect(table.get('ShowTotals')).toBe(false);
    expect(formulas('B5:C5')).toEqual(['键', '值']);
  });

  test('rows are added above them', () => {
    table.set('ShowTotals', true);
    table.object('Rows').call('Add', null, [['戊', 5, null]]);
    expect(address(table.call('GetTotalRowRange'))).toBe('Sheet1!A6:C6');
    expect(formulas('A5:C6')).toEqual(['戊', 5, '=B5*2', '汇总', '', '=SUBTOTAL(109,用量[倍])']);
  });

  test('a table keeps a row between header and totals when it is resized', () => {
    table.set('ShowTotals', true);
    expect(refusal(() => table.call('Resize', 'A1:C2'))).toBe('InvalidArgument');
  });
});

describe('calculated columns', () => {
  test('are filled when values are written below, when the table is resized and when rows are put in', () => {
    rangeAt(host, 'A5:B5').set('Values', [['戊', 5]]);
    expect(formulas('A5:C5')).toEqual(['戊', 5, '=B5*2']);
    table.call('Resize', 'A1:C7');
    expect(formulas('C6:C7')).toEqual(['=B6*2', '=B7*2']);
    rangeAt(host, 'A3:C3').call('Insert', 'Down');
    expect(formulas('C3')).toEqual(['=B3*2']);
    table.object('Rows').call('Add', 0, [['己', 6, null]]);
    expect(formulas('A2:C2')).toEqual(['己', 6, '=B2*2']);
  });

  test('what is written into a new row stays, and a column with an exception is none', () => {
    rangeAt(host, 'A5:C5').set('Values', [['戊', 5, 'own']]);
    expect(formulas('C5')).toEqual(['own']);
    rangeAt(host, 'A6:B6').set('Values', [['己', 6]]);
    expect(formulas('C6')).toEqual(['']);
  });

  test('new rows look as the row before them, where they have no look of their own', () => {
    host.workbook.setNumberFormats(areaAt(host.workbook, 'B2:B4'), [['0.0'], ['0.0'], ['0.0']]);
    host.workbook.setFormat(areaAt(host.workbook, 'B4'), { bold: true });
    host.workbook.setNumberFormats(areaAt(host.workbook, 'B6'), [['0%']]);
    rangeAt(host, 'A5:B5').set('Values', [['戊', 5]]);
    rangeAt(host, 'A6:B6').set('Values', [['己', 6]]);
    expect(rangeAt(host, 'B5:B6').get('NumberFormat')).toEqual([['0.0'], ['0%']]);
    expect(host.workbook.readFormat(areaAt(host.workbook, 'B5'))).toEqual([[{ bold: true }]]);
  });

  test('rows put in above the table are none of its own', () => {
    rangeAt(host, '1:1').call('Insert', 'Down');
    expect(address(table.call('GetRange'))).toBe('Sheet1!A2:C5');
    expect(formulas('C1')).toEqual(['']);
  });
});

describe('rows', () => {
  const rows = () => table.object('Rows');

  test('several are deleted at once, by number or as objects', () => {
    rows().call('DeleteRows', [0, 2]);
    expect(formulas('A2:C2')).toEqual(['甲', 1, '=B2*2']);
    expect(rows().ask('GetCount')).toBe(1);
  });

  test('a row twice, or one that is not there, is refused', () => {
    expect(refusal(() => rows().call('DeleteRows', [1, 1]))).toBe('InvalidArgument');
    expect(refusal(() => rows().call('DeleteRows', []))).toBe('InvalidArgument');
    expect(refusal(() => rows().call('DeleteRows', [9]))).toBe('ItemNotFound');
  });

  test('sorting takes the formulas of a column to their new rows', () => {
    table.object('Sort').call('Apply', [{ key: 1, ascending: true }]);
    expect(formulas('A2:C4')).toEqual(['甲', 1, '=B2*2', '丙', 3, '=B3*2', '丁', 4, '=B4*2']);
  });
});

describe('filters', () => {
  const filterOf = (column: string) => table.object('Columns').item(column).object('Filter');
  const isFiltered = () => table.object('AutoFilter').get('IsDataFiltered');

  test('criteria are read and applied again as they are, nulls included', () => {
    filterOf('名').call('Apply', { filterOn: 'Values', values: ['甲'], criterion1: null, color: null });
    const criteria = filterOf('名').get('Criteria');
    expect(criteria).toEqual({ filterOn: 'Values', values: ['甲'] });
    expect(host.workbook.filters.get(`${id}/0`)).toEqual(['甲']);
    table.call('ClearFilters');
    expect([isFiltered(), host.workbook.filters.size, filterOf('名').get('Criteria')]).toEqual([false, 0, null]);
    filterOf('名').call('Apply', criteria);
    expect([isFiltered(), host.workbook.filters.get(`${id}/0`)]).toEqual([true, ['甲']]);
  });

  test('applied again, criteria look at the values of now', () => {
    filterOf('数值').call('ApplyCustomFilter', '>2', null, 'And');
    expect(host.workbook.filters.get(`${id}/1`)).toEqual(['3', '4']);
    type(host, 'B3', [9]);
    expect(host.workbook.filters.get(`${id}/1`)).toEqual(['3', '4']);
    table.call('ReapplyFilters');
    expect(host.workbook.filters.get(`${id}/1`)).toEqual(['3', '9', '4']);
  });

  test('dates by day and by month', () => {
    type(host, 'D1', ['日'], ['2026-03-05'], ['2026-03-31'], ['2026-04-01']);
    table.call('Resize', 'A1:D4');
    filterOf('日').call('Apply', { filterOn: 'Values', values: [{ date: '2026-03-01', specificity: 'Month' }] });
    expect(host.workbook.filters.get(`${id}/3`)).toEqual(['2026-03-05', '2026-03-31']);
    expect(refusal(() => filterOf('日').call('Apply', { filterOn: 'Values', values: [5] }))).toBe('InvalidArgument');
  });

  test('while one is on, rows are not deleted by any way', () => {
    filterOf('名').call('ApplyValuesFilter', ['甲']);
    const ways = [
      () => table.object('Rows').call('DeleteRowsAt', 0, 1),
      () => table.object('Rows').call('DeleteRows', [0]),
      () => table.object('Rows').call('GetItemAt', 0).call('Delete'),
      () => rangeAt(host, 'A2:C2').call('Delete', 'Up'),
      () => rangeAt(host, '2:2').call('Delete', 'Up'),
    ];
    expect(ways.map(refusal)).toEqual(ways.map(() => 'InsertDeleteConflict'));
    table.call('ClearFilters');
    expect(refusal(ways[0]!)).toBe('');
  });

  test('several rows of values over hidden ones are misplaced, a single row is not', () => {
    host.workbook.hiddenRows.add(2);
    rangeAt(host, 'B2:B4').set('Values', [[10], [20], [30]]);
    expect(formulas('B2:B4')).toEqual([10, 1, 10]);
    rangeAt(host, 'B3').set('Values', [[20]]);
    expect(formulas('B2:B4')).toEqual([10, 20, 10]);
    host.limits.filteredWrites = 'inPlace';
    rangeAt(host, 'B2:B4').set('Values', [[1], [2], [3]]);
    expect(formulas('B2:B4')).toEqual([1, 2, 3]);
  });
});

test('cells that would tear a table or merged cells are not moved', () => {
  host.workbook.merge(areaAt(host.workbook, 'E5:F5'));
  expect(refusal(() => rangeAt(host, 'B1').call('Insert', 'Down'))).toBe('InsertDeleteConflict');
  expect(refusal(() => rangeAt(host, 'E1').call('Delete', 'Up'))).toBe('InsertDeleteConflict');
  expect(refusal(() => rangeAt(host, 'E1:F1').call('Insert', 'Down'))).toBe('');
});

test('what would be pushed off the sheet stays', () => {
  type(host, 'H1048576', ['last']);
  expect(refusal(() => rangeAt(host, 'H1').call('Insert', 'Down'))).toBe('NonBlankCellOffSheet');
});
