import { displayColor, displayText } from '../../src/tables/number-format';
import { signedFormat } from '../../src/tables/signed-format';

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
    [4.5e12, '0.0,,,,"万亿"', '4.5万亿'],
    [120000000000000, '0,,,,"万亿"', '120万亿'],
    [33.61, '0.00"倍"', '33.61倍'],
    [12800, '#,##0" GB/s"', '12,800 GB/s'],
  ])('%p under %s is %s', (cell, format, shown) => {
    expect(displayText(cell, format)).toBe(shown);
  });
});

describe('changes with their sign', () => {
  const percent = signedFormat('0.00%', 'red-up');
  test.each([
    [0.0339, percent, '+3.39%', 'red'],
    [-0.0235, percent, '-2.35%', 'green'],
    [0, percent, '0.00%', null],
    [-1234.5, signedFormat('#,##0.0', 'green-up'), '-1,234.5', 'red'],
    [7, signedFormat('#,##0.0', 'green-up'), '+7.0', 'green'],
    ['约 3', percent, '约 3', null],
    [null, percent, '', null],
  ] as const)('%p under %s is %s in %s', (cell, format, shown, color) => {
    expect([displayText(cell, format), displayColor(cell, format)]).toEqual([shown, color]);
  });

  test.each([
    ['0.00%', 'plain'],
    ['General', 'red-up'],
    ['@', 'red-up'],
  ] as const)('%s stays as it is in %s', (format, style) => {
    expect(signedFormat(format, style)).toBe(format);
  });
});
