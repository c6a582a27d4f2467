import { chineseDigit, readSpelled } from '../../../src/extract/readers/chinese-number';
import { digitRunEnd, isWordUnit, readNumber, readScale } from '../../../src/extract/readers/number';

test.each([
  ['1,234.50', 1234.5, 2, 8],
  ['16.4亿', 1.64e9, 1, 5],
  ['3亿5000万', 3.5e8, 0, 7],
  ['355B', 355e9, 0, 4],
  ['2.5 billion', 2.5e9, 1, 11],
  ['5千瓦', 5, 0, 1],
  ['5百分点', 5, 0, 1],
])('%s', (text, value, decimals, end) => expect(readNumber(text, 0)).toMatchObject({ value, decimals, end }));

test.each(['12,34,567', '1.2.3', '1..2', '1234,567', '9'.repeat(31), 'x'])('%s is no number', (text) =>
  expect(readNumber(text, 0)).toBeNull(),
);

test('a run is skipped whole, its joints included', () => {
  expect(digitRunEnd('12,34.5万', 0)).toBe(7);
  expect(readScale('万亿元', 0)).toEqual({ word: '万亿', end: 2, exponent: 12 });
  expect(isWordUnit('k'.charCodeAt(0))).toBe(true);
});

test.each([
  ['十', 10],
  ['二十三', 23],
  ['两百', 200],
  ['一百零五', 105],
  ['一万五千亿', 1.5e12],
  ['二十万亿', 2e13],
  ['三亿五千万', 3.5e8],
  ['三万五', 35000],
  ['壹仟玖佰', 1900],
  ['三点一四', 3.14],
  ['一点五七亿', 157000000],
])('%s is %d', (text, value) => expect(readSpelled(text, 0)).toMatchObject({ value, end: text.length }));

test('digits in a row are no number, and only numerals are digits', () => {
  expect(readSpelled('二五', 0)).toBeNull();
  expect(readSpelled('甲', 0)).toBeNull();
  expect(chineseDigit('七')).toBe(7);
  expect(chineseDigit('甲')).toBeNull();
});
