import { checkSentences, proseOf } from './check-sentences';

/** Written for this test: 60 characters and more make a line of prose. */
const line =
  '本周我们在虚构的城市里走访了三家并不存在的面包店，店主们普遍认为明年的麦香指数会比今年更高一些，因为他们打算把窗户开得更大，让街上的行人都闻得到。';
const prose = proseOf(new Map([['made-up.txt', `标题\n${line}\n图表1：${line}`]]));

test('twenty characters of a report are found, whatever stands around and between them', () => {
  expect(checkSentences('a.ts', `const a = 1;\n// 店主们普遍认为 明年的麦香指数\u3000会比今年更高一些`, prose)).toEqual(
    ['a.ts:2 shares "店主们普遍认为明年的麦香指数会比今年更高" with made-up.txt line 2'],
  );
});

test('nineteen characters, or twenty that are mostly figures, are facts', () => {
  expect(checkSentences('a.ts', line.slice(30, 49), prose)).toEqual([]);
  const figures = proseOf(new Map([['b.txt', `增长12.5%、13.5%、14.5%、15.5%${'数'.repeat(50)}`]]));
  expect(checkSentences('a.ts', '增长12.5%、13.5%、14.5%、15.5%', figures)).toEqual([]);
});

test('captions and short lines of a report are no prose', () => {
  expect(proseOf(new Map([['c.txt', `图表3${line}\n${line.slice(0, 59)}`]])).size).toBe(0);
});
