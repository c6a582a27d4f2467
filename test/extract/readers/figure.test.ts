import { Claims } from '../../../src/extract/readers/claims';
import { readCoins } from '../../../src/extract/readers/coins';
import { readFigure, rescale } from '../../../src/extract/readers/figure';
import { mentionOf, rangeMention } from '../../../src/extract/readers/quantity-mention';
import { readRange } from '../../../src/extract/readers/range';
import { readRank } from '../../../src/extract/readers/rank';
import { shareAlong } from '../../../src/extract/readers/shared-unit';
import { readSpecial } from '../../../src/extract/readers/special-figure';
import { readSpelledFigure } from '../../../src/extract/readers/spelled-figure';
import { readCurrencyBefore, readPerAfter, readPerBefore, readUnit } from '../../../src/extract/readers/unit-reader';
import { WordTable } from '../../../src/extract/readers/word-table';

const NONE = new Claims([]);

test('a figure draws in its sign, currency, unit and denominator', () => {
  expect(readFigure('US$5亿', 3)).toMatchObject({ start: 0, end: 5, unit: 'USD' });
  expect(readFigure('-2.1亿元/年', 1)).toMatchObject({ start: 0, end: 8, sign: 'minus', per: 'year' });
  expect(readFigure('沪深-5', 3)).toMatchObject({ sign: 'none' });
});

test('a range is read from its first end, unless it says from–to', () => {
  const figure = readFigure('5%-8%', 0);
  const range = figure && readRange('5%-8%', figure, NONE);
  expect(range && rangeMention('5%-8%', range.left, range.right)).toMatchObject({ value: 5, high: 8 });
  const from = readFigure('从5%至8%', 1);
  expect(from && readRange('从5%至8%', from, NONE)).toBeNull();
  const claimed = readFigure('5-8月', 0);
  expect(claimed && readRange('5-8月', claimed, new Claims([{ start: 2, end: 4 }]))).toBeNull();
});

test('a shared scale leaves the first end below the second', () => {
  const figure = readFigure('5000-1万家', 0);
  const range = figure && readRange('5000-1万家', figure, NONE);
  expect(range?.left.number.value).toBe(5000);
  expect(figure && rescale(figure.number, 4, '万').value).toBe(5e7);
});

test('units end where the word ends', () => {
  expect(readUnit('元宝', 0)).toBeNull();
  expect(readUnit('TokenHub', 0)).toBeNull();
  expect(readUnit(' TFLOPS', 0)).toMatchObject({ unit: 'TFLOPS', end: 7 });
  expect(readPerAfter('/千tokens', 0)).toEqual({ end: 8, per: '1k tokens' });
  expect(readPerBefore('每小时费用由', 6)).toBe('hour');
  expect(readCurrencyBefore('HK$', 3)).toEqual({ start: 0, unit: 'HKD' });
  expect(readCurrencyBefore('XUSD', 4)).toBeNull();
});

test('ranks, words and numerals', () => {
  expect(readRank('第3名', 0)).toMatchObject({ value: 3, end: 3 });
  expect(readRank('第四季度', 0)).toBeNull();
  expect(readRank('此前五家', 1)).toBeNull();
  expect(readSpecial('翻了两番', 0)).toMatchObject({ value: 4 });
  expect(readSpecial('八折扣', 0)).toBeNull();
  expect(readSpelledFigure('三家', 0)).toMatchObject({ end: 2, unit: 'count' });
  expect(readSpelledFigure('亿元', 0)).toBeNull();
});

test('neighbours lend unit and denominator', () => {
  const text = '0.4和0.3个百分点';
  const mentions = [0, 4]
    .map((index) => readFigure(text, index))
    .flatMap((figure) => (figure ? [mentionOf(text, figure)] : []));
  expect(shareAlong(text, mentions).map((mention) => mention.unit)).toEqual(['percentage_points', 'percentage_points']);
});

test('claims merge and are found from any place', () => {
  const claims = new Claims(
    [{ start: 5, end: 9 }],
    [
      { start: 1, end: 3 },
      { start: 2, end: 4 },
    ],
  );
  expect([0, 1, 3, 4, 8, 9].map((index) => claims.endAt(index))).toEqual([-1, 4, 4, -1, 9, -1]);
  expect([claims.touches(4, 5), claims.touches(4, 6), claims.touches(9, 20)]).toEqual([false, true, false]);
  expect(claims.has(2)).toBe(true);
});

test('the longest word wins in both directions, in any case', () => {
  const table = new WordTable([
    ['亿', 1],
    ['万亿', 2],
    ['usd', 3],
  ] as const);
  expect(table.at('万亿', 0)?.value).toBe(2);
  expect(table.before('五万亿', 3)?.value).toBe(2);
  expect(table.at('USD', 0)?.value).toBe(3);
  expect(table.before('元', 1)).toBeNull();
});

test('coins count only right behind yuan', () => {
  expect(readCoins('元1角2分', 1, '元')).toEqual({ end: 5, value: 0.12 });
  expect(readCoins('块三毛钱', 1, '块')).toEqual({ end: 4, value: 0.3 });
  expect(readCoins('元1家', 1, '元')).toBeNull();
  expect(readCoins('美元1角', 2, '美元')).toBeNull();
});
