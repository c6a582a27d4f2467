import { outcomes, reportOutcomes } from './check-text';

const FIRST = '晨星电器2026年营业收入12.50亿元。';

test('the same figure in two paragraphs: rounding, and a slip', () => {
  expect(outcomes(FIRST, '晨星电器2026年营业收入12.5亿元。')).toEqual([]);
  expect(outcomes(FIRST, '晨星电器2026年营业收入13亿元。')).toEqual(['restated 1300000000 1250000000 true']);
  expect(outcomes(FIRST, '晨星电器2026年营业收入15.20亿元。')).toEqual(['restated 1520000000 1250000000 false']);
});

test.each([
  ['another year', '晨星电器2025年营业收入15.20亿元。'],
  ['超', '晨星电器2026年营业收入超15.20亿元。'],
  ['约', '晨星电器2026年营业收入约15亿元。'],
  ['a forecast', '预计晨星电器2026年营业收入15.20亿元。'],
  ['another metric', '晨星电器2026年净利润15.20亿元。'],
  ['another company', '晨光电器2026年营业收入15.20亿元。'],
  ['far away: another figure', '晨星电器2026年营业收入1.31亿元。'],
  ['another currency', '晨星电器2026年营业收入15.20亿美元。'],
])('%s is not the same', (_, text) => expect(outcomes(FIRST, text)).toEqual([]));

test('side by side in one paragraph the words tell two things apart', () => {
  expect(outcomes(`${FIRST}晨星电器2026年营业收入15.20亿元。`)).toEqual([]);
});

test('text against exhibit', () => {
  const lines = (text: string) => [
    `本周（5.3-5.7）恒生指数上涨${text}。`,
    '',
    '表1：指数涨跌幅（5.3-5.7）',
    '| 指数 | 涨跌幅 |',
    '|---|---|',
    '| 恒生指数 | 2.1% |',
    '| 恒生科技指数 | 1.2% |',
    '资料来源：交易所',
  ];
  expect(reportOutcomes('text_exhibit', ...lines('2.1%'))).toEqual(['text_exhibit 2.1 2.1 true']);
  expect(reportOutcomes('text_exhibit', ...lines('2.4%'))).toEqual(['text_exhibit 2.4 2.1 false']);
});
