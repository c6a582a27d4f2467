import type { Unit } from '../../src/facts/unit';
import { Problem } from '../../src/query/problem';
import { shownValue } from '../../src/query/shown-value';
import { fact } from './fixtures/reports';

function shown(value: number, base: Unit, unit = '') {
  const { value: cell, numberFormat } = shownValue(fact({ subject: '甲', metric: '乙', value, unit: base }), unit);
  return [cell, numberFormat];
}

test.each<[number, Unit, string, number, string]>([
  [9e13, 'tokens', '', 9e13, '0,,,,"万亿"'],
  [4.55e12, 'tokens', '', 4.55e12, '0.00,,,,"万亿"'],
  [4.5e12, 'tokens', '', 4.5e12, '0.0,,,,"万亿"'],
  [9.8e11, 'tokens', '', 9.8e11, '#,##0'],
  [9e13, 'tokens', '万亿', 90, '#,##0'],
  [9e13, 'tokens', '亿', 900000, '#,##0'],
  [4.55e12, 'tokens', 'tn', 4.55, '#,##0.00'],
  [4.55e12, 'tokens', '萬億', 4.55, '#,##0.00'],
  [4.55e12, 'tokens', '亿 Token', 45500, '#,##0'],
  [-3.39, 'percent', '', -0.0339, '0.00%'],
  [41, 'percent', '', 0.41, '0.00%'],
  [0.125, 'percent', '', 0.00125, '0.000%'],
  [-3.39, 'percent', '%', -3.39, '#,##0.00'],
  [-2.02, 'percentage_points', '', -2.02, '0.00"个百分点"'],
  [-2.02, 'percentage_points', 'bp', -202, '#,##0'],
  [219.91, 'times', '', 219.91, '0.00"倍"'],
  [23, 'rank', '', 23, '0'],
  [724000000, 'CNY', '', 724000000, '#,##0'],
  [724000000, 'CNY', '亿元', 7.24, '#,##0.00'],
  [724000000, 'CNY', '亿', 7.24, '#,##0.00'],
  [1.1e11, 'USD', '亿美元', 1100, '#,##0'],
  [0.08, 'USD', '', 0.08, '#,##0.00'],
  [350, 'W', '', 350, '#,##0" W"'],
])('%s %s in “%s” is %s shown as %s', (value, base, unit, cell, format) => {
  expect(shown(value, base, unit)).toEqual([cell, format]);
});

test.each<[Unit, string]>([
  ['tokens', '元'],
  ['tokens', '亿元'],
  ['tokens', 'xyz'],
  ['CNY', '美元'],
  ['CNY', '亿美元'],
  ['percent', '亿'],
  ['rank', '万'],
])('%s cannot be had in %s; the message says what can', (base, unit) => {
  expect(() => shown(1, base, unit)).toThrow(Problem);
  try {
    shown(1, base, unit);
  } catch (problem) {
    expect((problem as Problem).notAvailable).toBe(false);
    expect((problem as Problem).text('zh-CN')).toMatch(/可用：./);
  }
});
