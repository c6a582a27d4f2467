import type { CellRead, CellValue } from '../../../src/workbench/host-workbook';
import { compileCriterion } from '../../../src/workbench/host/model/filter-criterion';

const cell = (value: CellValue): CellRead => ({
  value,
  formula: '',
  text: value === null ? '' : String(value),
  numberFormat: 'General',
});
const cells = [null, 1, 5, 9, '甲公司', '乙', 'abc'].map(cell);
const shown = (...criterion: Parameters<typeof compileCriterion>) =>
  cells.filter(compileCriterion(...criterion)).map(({ value }) => value);

it.each([
  ['>4', [5, 9]],
  ['<=5', [1, 5]],
  ['=5', [5]],
  ['5', [5]],
  ['<>5', [null, 1, 9, '甲公司', '乙', 'abc']],
  ['=', [null]],
  ['=甲*', ['甲公司']],
  ['=?', [1, 5, 9, '乙']],
  ['ABC', ['abc']],
])('%s', (criterion, values) => expect(shown(criterion)).toEqual(values));

it('joins two', () => {
  expect(shown('>1', 'And', '<9')).toEqual([5]);
  expect(shown('=1', 'Or', '=9')).toEqual([1, 9]);
});
