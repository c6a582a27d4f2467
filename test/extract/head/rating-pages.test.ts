/** Rating definitions as other houses print them; every house, word and bound is made up. */
import { readHead } from '../../../src/extract/head/read-head';
import { documentOf } from '../../document/document-of';

const scaleOf = (...lines: readonly string[]): string[] =>
  readHead(
    documentOf('某某标题一二三', '', '核心观点', '需求平稳，价格持平。', '', '风险提示：需求走弱。', '', ...lines),
  ).ratingScale.map((term) => Object.values(term).join('|'));

const PAGES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'heading with horizon and benchmark in brackets, columns by blanks',
    [
      '青禾证券投资评级说明',
      '行业评级（报告发布日后12个月内，相对中证800指数）',
      '强于大市  行业指数涨幅超过基准8%以上',
      '中性      行业指数涨幅介于基准-8%至8%之间',
      '弱于大市  行业指数跌幅超过基准8%以上',
    ],
    ['industry|强于大市|8||12|中证800', 'industry|中性|-8|8|12|中证800', 'industry|弱于大市||-8|12|中证800'],
  ],
  [
    'two kinds, each on one line',
    [
      '青禾证券评级标准（以沪深300为基准，有效期6个月）',
      '股票评级  买入：涨幅18%以上  增持：涨幅8%～18%  观望：-8%～8%',
      '行业评级  看好：超越6%  中性：±6%以内  看淡：落后6%',
    ],
    [
      'company|买入|18||6|沪深300',
      'company|增持|8|18|6|沪深300',
      'company|观望|-8|8|6|沪深300',
      'industry|看好|6||6|沪深300',
      'industry|中性|-6|6|6|沪深300',
      'industry|看淡||-6|6|沪深300',
    ],
  ],
  [
    'markdown heading with the benchmark behind it',
    [
      '**行业评级体系**（基准：中证全指指数，未来 3-6 个月）',
      '推荐：行业指数超越基准 4% 以上',
      '中性：行业指数与基准相差在 -4%～4% 之间',
      '回避：行业指数落后基准 4% 以上',
    ],
    ['industry|推荐|4||6|中证全指', 'industry|中性|-4|4|6|中证全指', 'industry|回避||-4|6|中证全指'],
  ],
  [
    'all in one sentence',
    [
      '行业投资评级：优于大市：未来6个月行业指数表现强于沪深300指数12%以上；中性：介于±12%之间；弱于大市：弱于12%以上。',
    ],
    ['industry|优于大市|12||6|沪深300', 'industry|中性|-12|12|6|沪深300', 'industry|弱于大市||-12|6|沪深300'],
  ],
  [
    'traditional characters, absolute return and an index',
    [
      '評級定義',
      '買入：預期未來12個月絕對回報高於18%',
      '跑贏大市：預期未來12個月表現優於恒生指數6%至18%',
      '持有：預期未來12個月表現介乎恒生指數-6%至6%',
      '沽出：預期未來12個月表現遜於恒生指數6%以上',
    ],
    [
      'company|買入|18||12|绝对收益',
      'company|跑贏大市|6|18|12|恒生指数',
      'company|持有|-6|6|12|恒生指数',
      'company|沽出||-6|12|恒生指数',
    ],
  ],
  [
    'English, relative to an index',
    [
      'Stock rating definitions',
      'Buy: expected to outperform the Hang Seng Index by more than 15% over the next 12 months',
      'Outperform: expected to outperform the Hang Seng Index by 5% to 15% over the next 12 months',
      'Hold: expected to perform between -5% and 5% relative to the Hang Seng Index over the next 12 months',
      'Sell: expected to underperform the Hang Seng Index by more than 5% over the next 12 months',
    ],
    [
      'company|Buy|15||12|恒生指数',
      'company|Outperform|5|15|12|恒生指数',
      'company|Hold|-5|5|12|恒生指数',
      'company|Sell||-5|12|恒生指数',
    ],
  ],
  [
    'English sector ratings without bounds',
    [
      'Sector rating',
      'Overweight: the sector is expected to outperform the CSI 300 over the next 6 months',
      'Neutral: the sector is expected to perform in line with the CSI 300 over the next 6 months',
      'Underweight: the sector is expected to underperform the CSI 300 over the next 6 months',
    ],
    ['industry|Overweight|||6|沪深300', 'industry|Neutral|||6|沪深300', 'industry|Underweight|||6|沪深300'],
  ],
  [
    'a pipe table whose first column names the kind once',
    [
      '投资评级说明',
      '| 类别 | 评级 | 说明 |',
      '|---|---|---|',
      '| 公司评级 | 强推 | 未来6个月内股价相对沪深300指数涨幅在25%以上 |',
      '| | 推荐 | 未来6个月内股价相对沪深300指数涨幅介于10%-25%之间 |',
      '| | 回避 | 未来6个月内股价相对沪深300指数跌幅在10%以上 |',
      '| 行业评级 | 超配 | 未来6个月内行业指数表现强于沪深300指数 |',
    ],
    [
      'company|强推|25||6|沪深300',
      'company|推荐|10|25|6|沪深300',
      'company|回避||-10|6|沪深300',
      'industry|超配|||6|沪深300',
    ],
  ],
  [
    'numbered list in brackets',
    [
      '股票投资评级标准',
      '（1）买入：未来12个月内股价涨幅优于沪深300指数22%以上；',
      '（2）增持：未来12个月内股价涨幅优于沪深300指数11%-22%；',
      '（3）中性：未来12个月内股价变动相对沪深300指数在-11%～11%之间；',
      '（4）减持：未来12个月内股价涨幅低于沪深300指数11%以上。',
    ],
    [
      'company|买入|22||12|沪深300',
      'company|增持|11|22|12|沪深300',
      'company|中性|-11|11|12|沪深300',
      'company|减持||-11|12|沪深300',
    ],
  ],
  [
    'words in quotation marks, a benchmark per market',
    [
      '评级说明',
      '评级标准为报告发布日后6个月内的相对市场表现，其中A股市场以沪深300指数为基准，香港市场以恒生指数为基准，美国市场以标普500为基准。',
      '股票评级',
      '“买入”：相对同期基准指数涨幅在17%以上；',
      '“持有”：相对同期基准指数涨幅介于-7%与+17%之间；',
      '“卖出”：相对同期基准指数跌幅在7%以上。',
    ],
    ['company|买入|17||6|沪深300', 'company|持有|-7|17|6|沪深300', 'company|卖出||-7|6|沪深300'],
  ],
  [
    'a dash instead of a colon, full-width signs',
    [
      '行业评级说明',
      '看好——未来六个月行业指数涨幅超越沪深３００指数５％以上',
      '看淡——未来六个月行业指数跌幅超越沪深３００指数５％以上',
    ],
    ['industry|看好|5||6|沪深300', 'industry|看淡||-5|6|沪深300'],
  ],
];

test.each(PAGES)('%s', (_, lines, expected) => expect(scaleOf(...lines)).toEqual(expected));

test('talk about ratings is no definition', () => {
  expect(scaleOf('多家机构维持买入评级，预计涨幅超过15%。')).toEqual([]);
});
