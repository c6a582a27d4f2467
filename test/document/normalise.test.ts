import fc from 'fast-check';
import { normalise, printedSpan, printedText } from '../../src/document/normalise';

test.each([
  ['2026 年 4 月 3 日', '2026年4月3日'],
  ['沪深 300', '沪深300'],
  ['120 万 亿', '120万亿'],
  ['7 .24', '7.24'],
  ['１２，３４５．６％', '12，345.6%'],
  ['増长，２％', '増长,2%'],
  ['**要点**：a', '要点:a'],
  ['9\u200B8\u00AD7', '987'],
  ['a\u00A0b\u2028c', 'a b c'],
  ['5\u20146', '5-6'],
  ['二萬億個', '二万亿个'],
  ['GLM 5', 'GLM 5'],
  ['300 2.02', '300 2.02'],
  ['甲\t乙\n丙', '甲\t乙\n丙'],
  ['A  B', 'A B'],
])('%j reads as %j', (printed, text) => expect(normalise(printed).text).toBe(text));

test('the way back gives the printed characters, blanks inside included', () => {
  const n = normalise('共 **120 万 亿** 次');
  const start = n.text.indexOf('120');
  expect(printedText(n, start, start + 5)).toBe('120 万 亿');
  expect(printedSpan(n, start, start)).toEqual({ start: 4, end: 4 });
});

test('every offset points into the printed text and they rise', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (printed) => {
      const n = normalise(printed);
      expect(n.offsets).toHaveLength(n.text.length);
      n.offsets.forEach((offset, i) => {
        expect(offset).toBeLessThan(printed.length);
        if (i > 0) expect(offset).toBeGreaterThan(n.offsets[i - 1] ?? 0);
      });
    }),
  );
});

test('reading twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), (printed) => {
      const once = normalise(printed).text;
      expect(normalise(once).text.replace(/\*\*/g, '')).toBe(once.replace(/\*\*/g, ''));
    }),
  );
});

test('a text of 200,000 characters keeps every one of them', () => {
  expect(normalise('甲1'.repeat(100_000)).text).toHaveLength(200_000);
});
