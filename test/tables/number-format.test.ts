import { displayText } from '../../src/tables/number-format';

describe('displayText shows a cell as Excel would', () => {
  test.each([
    [1234.5, '#,##0.00', '1,234.50'],
    [-1234567.891, '#,##0.00', '-1,234,567.89'],
    [0.0339, '0.00%', '3.39%'],
    [-0.0235, '0.00%', '-2.35%'],
    [0.116, '0.0%', '11.6%'],
    [1011362087, '#,##0', '1,011,362,087'],
    [21, '0', '21'],
    [47976, 'yyyy-mm-dd', '2031-05-08'],
    [0.004505, 'General', '0.004505'],
    [0.00450512, '#,##0.0000', '0.0045'],
    ['000001', '@', '000001'],
    [null, '0.00%', ''],
  ])('%p under %s is %s', (cell, format, shown) => {
    expect(displayText(cell, format)).toBe(shown);
  });
});
