/** What a cell held, read and written again. */
import { formulaOf, rewritten, shownContent } from '../../../src/excel/refresh/cell-content';

const cell = { formula: null, value: '', error: false, format: 'General' };

test('a formula is told from a text that looks like one', () => {
  expect(formulaOf('=A1*2', 4)).toBe('=A1*2');
  expect(formulaOf('=A1*2', '=A1*2')).toBeNull();
  expect(formulaOf('甲', '甲')).toBeNull();
  expect(formulaOf(4, 4)).toBeNull();
});

test('a person sees the formula where there is one', () => {
  expect(shownContent({ formula: '=A1', value: 3 })).toBe('=A1');
  expect(shownContent({ formula: null, value: 3 })).toBe(3);
});

test.each([
  [{ ...cell, value: '=1+1' }, "'=1+1", 'General', 'General'],
  [{ ...cell, value: '000001', format: '@' }, '000001', '@', '@'],
  [{ ...cell, value: 0.25, format: '0%' }, 0.25, '0%', '0%'],
  // Into a cell formatted as text a number, a formula and an error would go as text.
  [{ ...cell, value: 5, format: '@' }, 5, 'General', '@'],
  [{ ...cell, formula: '=B2', value: 3, format: '@' }, '=B2', 'General', '@'],
  [{ ...cell, value: '#N/A', error: true }, '#N/A', 'General', 'General'],
  [{ ...cell, value: '#N/A' }, "'#N/A", 'General', 'General'],
  [cell, '', 'General', 'General'],
])('%j is typed again', (content, typed, before, after) => {
  expect(rewritten(content)).toEqual({ typed, before, after });
});
