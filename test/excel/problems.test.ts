import { errorCode, problemOf, type Problem } from '../../src/excel/problem';
import { problemWords } from '../../src/excel/problem-words';

/** One of each; the compiler refuses the list when a problem is added without one. */
const EACH: { readonly [Id in Problem['id']]: Extract<Problem, { id: Id }> } = {
  'area-not-empty': { id: 'area-not-empty', cell: 'C7', content: '合计' },
  'cell-not-empty': { id: 'cell-not-empty', cell: 'F2', content: '=SUM(A1:A3)' },
  'merged-cells': { id: 'merged-cells', address: 'B2:D2' },
  'table-in-way': { id: 'table-in-way', table: '表格1' },
  'sheet-protected': { id: 'sheet-protected', sheet: '底稿' },
  'no-room': { id: 'no-room' },
  'cell-edit-mode': { id: 'cell-edit-mode' },
  'selection-not-cells': { id: 'selection-not-cells' },
  'workbook-protected': { id: 'workbook-protected' },
  'too-large': { id: 'too-large' },
  cancelled: { id: 'cancelled' },
  'read-only': { id: 'read-only' },
  'table-gone': { id: 'table-gone', table: '表格2' },
  'key-column-missing': { id: 'key-column-missing', header: '代码' },
  'table-unknown': { id: 'table-unknown', table: 'Yanbiao_Picks' },
  'dataset-gone': { id: 'dataset-gone' },
  'changed-meanwhile': { id: 'changed-meanwhile', cell: 'Sheet1!B7' },
  'no-room-below': { id: 'no-room-below', what: '表格2', address: 'C30:F40' },
  'merged-below': { id: 'merged-below', address: 'A30:H30' },
  'below-stuck': { id: 'below-stuck', detail: 'InsertDeleteConflict' },
  'sheet-full': { id: 'sheet-full', sheet: '底稿' },
  'filter-stuck': { id: 'filter-stuck', table: 'Yanbiao_Picks' },
  'not-restored': { id: 'not-restored', cells: 'Sheet1!B7, Sheet1!B9', detail: 'GeneralException' },
  'no-tables': { id: 'no-tables' },
  'nothing-to-cite': { id: 'nothing-to-cite' },
  gone: { id: 'gone' },
  'not-supported': { id: 'not-supported', detail: 'Range.x' },
  unknown: { id: 'unknown', detail: 'GeneralException: oops' },
};

describe('problemWords', () => {
  test.each(Object.values(EACH))('$id has words of its own in both languages', (problem) => {
    const zh = problemWords(problem, 'zh');
    const en = problemWords(problem, 'en');
    expect(zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(en).toMatch(/^[A-Z].*\.$/);
    for (const detail of Object.entries(problem).filter(([key]) => key !== 'id')) {
      expect(zh).toContain(detail[1]);
      expect(en).toContain(detail[1]);
    }
  });

  test('no two problems say the same', () => {
    const words = Object.values(EACH).map((problem) => problemWords(problem, 'zh'));
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('problemOf', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
    ['AccessDenied', 'workbook-protected'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ItemNotFound', 'gone'],
    ['InvalidSelection', 'selection-not-cells'],
    ['Cancelled', 'cancelled'],
    ['ApiNotImplemented', 'not-supported'],
    ['GeneralException', 'unknown'],
  ])('%s is %s', (code, id) => {
    expect(problemOf(Object.assign(new Error('words of Excel'), { code })).id).toBe(id);
  });

  test('an error nobody foresaw keeps its code and words', () => {
    const error = Object.assign(new Error('oops'), { code: 'Strange' });
    expect(problemOf(error)).toEqual({ id: 'unknown', detail: 'Strange: oops' });
    expect(problemOf('thrown text')).toEqual({ id: 'unknown', detail: 'thrown text' });
    expect(errorCode(null)).toBe('');
  });
});
