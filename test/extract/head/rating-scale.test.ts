import { boundsIn, monthsIn } from '../../../src/extract/head/rating-bounds';
import { readRatingScale } from '../../../src/extract/head/rating-scale';
import { documentOf } from '../../document/document-of';

describe('bounds', () => {
  test.each([
    ['未来6个月内行业指数相对大盘涨幅10%以上', 10, null],
    ['未来6个月内行业指数相对大盘涨幅10%至-10%之间', -10, 10],
    ['未来6个月内行业指数相对大盘跌幅10%以上', null, -10],
    ['相对大盘涨幅-5%至5%', -5, 5],
    ['股价强于基准 7-25%', 7, 25],
    ['股价介于基准±4%之间', -4, 4],
    ['股价弱于基准 5%以上', null, -5],
    ['未来 3—6 个月内上涨幅度超过大盘在 5%—15%', 5, 15],
    ['未来 3—6 个月内下跌幅度超过大盘在 5%以上', null, -5],
    ['变动幅度相对大盘在 -5%—5%', -5, 5],
    ['相对市场表现在-5%~+5%之间波动', -5, 5],
    ['跌幅在5%-15%之间', -15, -5],
    ['优于同期指数', null, null],
  ])('%s', (text, lower, upper) => expect(boundsIn(text)).toEqual({ lower, upper }));
});

test('months: the longer end', () => {
  expect([monthsIn('未来 3—6 个月'), monthsIn('6~12 个月内'), monthsIn('未来12个月'), monthsIn('长期')]).toEqual([
    6,
    12,
    12,
    null,
  ]);
});

const scaleOf = (...lines: string[]) =>
  readRatingScale(documentOf('核心观点', '一句。', '', ...lines)).map((term) => Object.values(term).join('|'));

describe('definitions', () => {
  test('lines under two headings, the benchmark at the end', () => {
    expect(
      scaleOf(
        '行业投资评级',
        '看好：未来6个月内超越大盘 8%以上；',
        '公司投资评级',
        '买入：未来12个月内超越大盘 20%以上；',
        '基准指数：沪深300指数',
      ),
    ).toEqual(['industry|看好|8||6|沪深300', 'company|买入|20||12|沪深300']);
  });
  test('a table with kinds in its first column, horizon and benchmark in a note', () => {
    expect(
      scaleOf(
        '股票投资评级说明',
        '\t评级\t说明',
        '证券评级\t买入（Buy）\t强于市场 20%以上；',
        '\t中性（Neutral）\t在-5%~+5%之间；',
        '行业评级\t看好（overweight）\t超越整体市场；',
        '备注：评级看报告发布后 6~12 个月；基准指数 A 股取沪深 300 指数，港股取恒生指数。',
      ),
    ).toEqual(['company|买入|20||12|沪深300', 'company|中性|-5|5|12|沪深300', 'industry|看好|||12|沪深300']);
  });
  test('no index named: the market as a whole', () => {
    expect(scaleOf('**行业投资评级的说明：**', '增持：预期未来 3—6 个月内上涨幅度超过大盘在 5%—15%；')).toEqual([
      'industry|增持|5|15|6|大盘',
    ]);
  });
  test("a house's own words, and an index nobody names", () => {
    expect(
      scaleOf(
        '公司投资评级：',
        '强推：预期未来6个月内超越基准指数15%以上；',
        '首推：预期未来6个月内超越基准指数10%以上；',
        '回避：预期未来6个月内相对基准指数跌幅在5%－15%之间。',
      ),
    ).toEqual(['company|强推|15||6|基准指数', 'company|首推|10||6|基准指数', 'company|回避|-15|-5|6|基准指数']);
  });
  test('the index of an earlier line, and of the definition itself', () => {
    expect(
      scaleOf(
        '行业评级',
        'A股市场以中证800指数为基准。',
        '优于大市：未来6个月内超越基准指数8%以上；',
        '弱于大市：未来6个月内落后沪深300指数8%以上。',
      ),
    ).toEqual(['industry|优于大市|8||6|中证800', 'industry|弱于大市||-8|6|沪深300']);
  });
  test('two scales side by side', () => {
    expect(
      scaleOf(
        '股票投资评级    行业投资评级',
        '买入：6个月内超越大盘18%以上    推荐：6个月内超越大盘6%以上',
        '减持：6个月内弱于大盘18%以上    回避：6个月内弱于大盘6%以上',
      ),
    ).toEqual([
      'company|买入|18||6|大盘',
      'industry|推荐|6||6|大盘',
      'company|减持||-18|6|大盘',
      'industry|回避||-6|6|大盘',
    ]);
  });
  test('the house names itself in the heading', () => {
    expect(scaleOf('风险提示', '①需求走弱；', '', '某某证券投资评级', '买入：6个月内超越大盘12%以上')).toEqual([
      'company|买入|12||6|大盘',
    ]);
  });
  test('a comma before the meaning, terms set side by side', () => {
    expect(
      scaleOf(
        '行业评级：看好，未来12个月行业指数涨幅优于中证800指数8%以上；中性，未来12个月行业指数相对中证800指数变动在-8%至8%之间；看淡，未来12个月行业指数跌幅超过中证800指数8%以上。',
      ),
    ).toEqual(['industry|看好|8||12|中证800', 'industry|中性|-8|8|12|中证800', 'industry|看淡||-8|12|中证800']);
  });
  test('between pipes', () => {
    expect(scaleOf('公司投资评级', '| 评级 | 说明 |', '|---|---|', '| 跑赢行业 | 12个月内超越大盘9%以上 |')).toEqual([
      'company|跑赢行业|9||12|大盘',
    ]);
  });
});
