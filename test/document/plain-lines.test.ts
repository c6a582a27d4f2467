import { plainLines } from '../../src/document/plain-lines';

function plain(line: string): string {
  return plainLines(line, [line])?.lines[0] ?? line;
}

/** The printed characters the plain ones `from`–`to` lead back to. */
function back(line: string, from: number, to: number): string {
  const offsets = plainLines(line, [line])?.offsets.get(1);
  return line.slice(offsets?.[from] ?? from, (offsets?.[to - 1] ?? to - 1) + 1);
}

test.each([
  ['营收１２．５亿元，增长３％', '营收12.5亿元，增长3%'],
  ['营收1\u200b2.5\u00ad亿元', '营收12.5亿元'],
  ['前一句。\u2028后一句', '前一句。 后一句'],
  ['营收**12.5亿元**，增长<b>3%</b>', '营收12.5亿元，增长3%'],
  ['**2027年3月31日**收盘', '2027年3月31日收盘'],
  ['营收12.5&nbsp;亿元', '营收12.5 亿元'],
  ['收入增长.利润下降.', '收入增长。利润下降。'],
  ['增长3%.', '增长3%。'],
])('%j is read as %j', (printed, read) => {
  expect(plain(printed)).toBe(read);
});

test.each(['**3.1**', '**成交放量**', '一.行业回顾', 'Nova-7.5发布', '3.公司点评', '2*3=6', '1，234（约）'])(
  '%j stays as printed',
  (printed) => {
    expect(plainLines(printed, [printed])).toBeNull();
  },
);

test('every plain character leads back to its printed place', () => {
  expect(back('营收**１２．５**亿元', 2, 6)).toBe('１２．５');
  expect(back('营收1\u200b2亿元', 2, 4)).toBe('1\u200b2');
});

test('an endless line of marks is read in no time and stays', () => {
  expect(plain('*'.repeat(200_000))).toHaveLength(200_000);
  expect(plain('**1'.repeat(50_000)).length).toBeGreaterThan(0);
});
