import { readPrintedCell } from '../../src/query/printed-cell';

describe('readPrintedCell', () => {
  test.each([
    ['52.5', 52.5, false, 1],
    ['(23.75)', -23.75, false, 2],
    ['（23.75）', -23.75, false, 2],
    ['-3.4%', -3.4, true, 1],
    ['−3.4', -3.4, false, 1],
    ['(3.4%)', -3.4, true, 1],
    ['(3.4)%', -3.4, true, 1],
    ['+0.10', 0.1, false, 2],
    ['1,011,362,087', 1011362087, false, 0],
    ['１２．５', 12.5, false, 1],
    ['0.004505', 0.004505, false, 6],
    ['0', 0, false, 0],
    ['(0.00)', 0, false, 2],
  ])('%s is the number %d', (cell, value, percent, decimals) => {
    expect(readPrintedCell(cell)).toEqual({ kind: 'number', value, percent, decimals });
  });

  test.each(['', ' ', '-', '—', '--', '——', 'N/A', 'n.a.', '/', '…', '不适用'])('%j says nothing', (cell) => {
    expect(readPrintedCell(cell)).toEqual({ kind: 'missing' });
  });

  test.each([
    '000001',
    '0700.HK',
    '1,23',
    '约30%',
    '5%-35%',
    '1 月 4 日',
    '2025A',
    '(-3)',
    '3.4.5',
    '2031-13-01',
    '1'.repeat(40),
  ])('%j is text', (cell) => {
    expect(readPrintedCell(cell)).toEqual({ kind: 'text', text: cell });
  });

  test.each(['2031-05-08', '2031/5/8', '2031.05.08', '2031年5月8日', '2031 年 5 月 8 日'])('%s is a date', (cell) => {
    expect(readPrintedCell(cell)).toEqual({ kind: 'date', serial: 47976 });
  });
});
