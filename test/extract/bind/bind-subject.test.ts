/** Whom a figure is about where names have digits, institutions publish, and parts of a whole are told. */
import { readSentence } from '../read-sentence';

function subjectsOf(text: string, section?: string): string[] {
  return readSentence(text, { lastResort: true, ...(section === undefined ? {} : { section }) }).sightings.map(
    ({ draft }) => `${draft.subject.name}=${draft.value}`,
  );
}

describe('digits that belong to a name', () => {
  test.each([
    ['52度青花批价报410元/瓶。', ['52度青花=410']],
    ['42度国窖批价为620元/瓶,周环比-1.5%。', ['42度国窖=620', '42度国窖=-1.5']],
    ['LPDDR5X 12Gb现货均价为9.6美元,环比上涨4%。', ['LPDDR5X 12Gb=9.6', 'LPDDR5X 12Gb=4']],
    ['DDR3 4Gb合约价为1.4美元。', ['DDR3 4Gb=1.4']],
    ['1类新药获批26个。', ['1类新药获批=26']],
    ['5年期国债收益率收于1.55%。', ['5年期国债=1.55']],
  ])('%s', (text, wanted) => {
    expect(subjectsOf(text)).toEqual(wanted);
  });
});

describe('who publishes is not who is told of', () => {
  test.each([
    ['根据国家统计局,4月社会消费品零售总额3.1万亿元。', ['社会消费品零售总额=3100000000000']],
    ['财政部公布,4月新能源车购置补贴48亿元。', ['新能源车购置补贴=4800000000']],
    ['据中汽协,4月客车销量4.2万辆,同比增长6%。', ['客车=42000', '客车=6']],
  ])('%s', (text, wanted) => {
    expect(subjectsOf(text)).toEqual(wanted);
  });
  test('its own deed is its own', () => {
    expect(subjectsOf('央行上周净投放3,200亿元。')).toEqual(['中国人民银行=320000000000']);
  });
});

describe('goods of a place and of the sentence they open', () => {
  test.each([
    ['4月中国机器人市场销售收入30亿元,同比增长9%。', ['中国机器人市场=3000000000', '中国机器人市场=9']],
    ['4月国内AI手机出货量400万台。', ['国内AI手机=4000000']],
    ['我国动力锂电池4月产量60GWh。', ['我国动力锂电池=60']],
    ['智能手表方面,2027年中国出货量预计为4,000万台,占比30%。', ['中国智能手表=40000000', '中国智能手表=30']],
    ['销量方面,4月中国出货量400万台。', ['中国=4000000']],
  ])('%s', (text, wanted) => {
    expect(subjectsOf(text)).toEqual(wanted);
  });
});

describe('a part without an owner is the topic told before', () => {
  test.each([
    ['4月装载机销量1.1万台,其中国内6,200台,出口4,800台。', ['装载机=11000', '装载机=6200', '装载机=4800']],
    ['岚桥汽车4月销量12万辆,其中海外销量2.5万辆。', ['岚桥汽车=120000', '岚桥汽车=25000']],
    [
      '4月农商银行不良贷款余额0.9万亿元。净息差1.62%,环比上升2bp。',
      ['农商银行=900000000000', '农商银行=1.62', '农商银行=2'],
    ],
  ])('%s', (text, wanted) => {
    expect(subjectsOf(text)).toEqual(wanted);
  });
});
