import { readRisks } from '../../../src/extract/head/risks';
import { documentOf } from '../../document/document-of';

const risksOf = (...lines: string[]): string[] =>
  readRisks(
    documentOf('某某标题一二三', '', '核心观点', '本周钢价上涨，需求平稳。', '', ...lines, '', '资料来源：协会'),
  );

describe('one list, many prints', () => {
  test.each<[string, string[]]>([
    ['semicolons', ['风险提示：需求走弱；原料涨价；竞争加剧。']],
    ['commas and 等', ['风险提示：需求走弱，原料涨价，竞争加剧等。']],
    ['pauses after a blank', ['风险提示 需求走弱、原料涨价、竞争加剧']],
    ['numbers in one line', ['风险提示：1）需求走弱；2）原料涨价；3）竞争加剧。']],
    ['numbers with a dot', ['风险因素：1.需求走弱；2.原料涨价；3.竞争加剧。']],
    ['circled numbers and blanks', ['风险提示：①需求走弱 ②原料涨价 ③竞争加剧']],
    ['a title in 【】', ['【风险提示】需求走弱；原料涨价；竞争加剧。']],
    ['主要风险', ['主要风险：需求走弱；原料涨价；竞争加剧。']],
    ['items on lines of their own', ['风险提示', '1）需求走弱；', '2）原料涨价；', '3）竞争加剧。']],
    ['numbers in brackets', ['风险提示：', '（1）需求走弱', '（2）原料涨价', '（3）竞争加剧']],
    ['circled numbers on lines', ['风险提示', '①需求走弱；', '②原料涨价；', '③竞争加剧。']],
    ['bullets', ['四、风险提示', '• 需求走弱', '• 原料涨价', '• 竞争加剧']],
    ['roman numbers', ['风险：(i)需求走弱；(ii)原料涨价；(iii)竞争加剧。']],
    ['traditional', ['風險：（1）需求走弱；（2）原料涨价；（3）竞争加剧。']],
    ['bare lines', ['风险提示', '需求走弱', '原料涨价', '竞争加剧']],
    ['numbered headings', ['四、风险提示', '（一）需求走弱', '（二）原料涨价', '（三）竞争加剧', '五、附录']],
  ])('%s', (_, lines) => expect(risksOf(...lines)).toEqual(['需求走弱', '原料涨价', '竞争加剧']));
});

test('in English', () =>
  expect(risksOf('Key risks: weaker demand; higher input costs; tougher competition.')).toEqual([
    'weaker demand',
    'higher input costs',
    'tougher competition',
  ]));

test('explained risks go by the words before the colon, without their marks', () => {
  expect(
    risksOf('风险提示', '1）需求走弱风险：若出口回落，则销量可能下滑。', '2）涨价风险：若钢价上行，则毛利率承压。'),
  ).toEqual(['需求走弱风险', '涨价风险']);
});

test('a pause inside one risk does not part it', () => {
  expect(risksOf('风险提示：产能、供应链风险；竞争加剧。')).toEqual(['产能、供应链风险', '竞争加剧']);
});

test('talk about risk in the text is no list', () => expect(risksOf('市场风险偏好回升，资金流入。')).toEqual([]));
