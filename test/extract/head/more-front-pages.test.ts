/** Title pages of invented houses in layouts the reader was not written for; every name, licence and title is made up. */
import { readHead } from '../../../src/extract/head/read-head';
import type { ReportHead } from '../../../src/facts/report';
import { documentOf } from '../../document/document-of';

type Fields = Partial<Omit<ReportHead, 'analysts'>> & { readonly analysts?: readonly string[] };

const PAGES: readonly (readonly [string, readonly string[], Fields])[] = [
  [
    'two analysts on one line, licences behind the names',
    [
      '云栖证券研究所',
      '钢铁行业周报（2027.05.03-2027.05.07）',
      '复产放缓，吨钢利润走阔',
      '评级：增持（维持）',
      '2027.05.10',
      '分析师：钟离白 S1999520010001 端木青 S1999520010002',
      '联系人：上官云 shangguanyun@yunxi.example',
    ],
    {
      broker: '云栖证券',
      title: '复产放缓，吨钢利润走阔',
      series: '钢铁行业周报',
      date: '2027-05-10',
      covers: { start: '2027-05-03', end: '2027-05-07' },
      industry: '钢铁',
      rating: '增持',
      ratingAction: '维持',
      analysts: ['钟离白 S1999520010001  ', '端木青 S1999520010002  '],
    },
  ],
  [
    'markdown, licence and address in one bracket, semicolon between people',
    [
      '# 特种气体专题：国产替代进入深水区',
      '',
      '**云栖证券 · 电子行业深度** | 2027/05/10',
      '',
      '**投资评级：推荐（首次）**',
      '',
      '**证券分析师：** 钟离白（执业编号：S1999520010001，zlb@yunxi.example）；端木青（执业编号：S1999520010002，dmq@yunxi.example）',
    ],
    {
      broker: '云栖证券',
      title: '特种气体专题：国产替代进入深水区',
      date: '2027-05-10',
      industry: '电子',
      rating: '推荐',
      ratingAction: '首次',
      analysts: ['钟离白 S1999520010001 zlb@yunxi.example ', '端木青 S1999520010002 dmq@yunxi.example '],
    },
  ],
  [
    'Hong Kong: English and Chinese names, CE numbers, traditional characters',
    [
      'Lantau Bay Securities',
      '嵐灣國際證券（香港）有限公司                香港股票研究 | 軟件及服務業',
      '                                    2027年5月10日',
      '維港軟件 (2999 HK)',
      '雲收入提速，派息率上調',
      '評級：買入 （維持）',
      '目標價：HK$31.20',
      'Jason LAM, CFA',
      '(852) 3999 1126',
      'jason.lam@lantaubay.example',
      'CE No.: BQX999',
      '鄭芷晴 Vivian Cheng',
      'vivian.cheng@lantaubay.example',
      'CE No.: BRT999',
    ],
    {
      broker: '嵐灣國際證券',
      title: '雲收入提速，派息率上調',
      date: '2027-05-10',
      rating: '買入',
      analysts: [
        'Jason LAM BQX999 jason.lam@lantaubay.example (852) 3999 1126',
        '鄭芷晴 BRT999 vivian.cheng@lantaubay.example ',
      ],
    },
  ],
  [
    'all English',
    [
      'Harbour Crest Securities',
      'Equity Research | Technology',
      '07 May 2027',
      'Cloud margins turn the corner',
      'Rating: Buy (maintained)',
      'Target price: HK$31.20',
      'Analyst: Daniel Wong',
      'SFC CE No. AXY123',
      'daniel.wong@harbourcrest.example',
    ],
    {
      broker: 'Harbour Crest Securities',
      title: 'Cloud margins turn the corner',
      date: '2027-05-07',
      rating: 'Buy',
      ratingAction: '维持',
      analysts: ['Daniel Wong AXY123 daniel.wong@harbourcrest.example '],
    },
  ],
  [
    'rating and action on lines of their own, analysts in columns',
    [
      '云栖证券',
      '证券研究报告·行业点评',
      '纺织服饰',
      '优于大市',
      '（维持评级）',
      '订单回流，运动制造领跑',
      '二〇二七年五月十日',
      '证券分析师：钟离白\t证券分析师：端木青',
      'S1999520010001\tS1999520010002',
      '电话：021-55550001\t电话：021-55550002',
      'zlb@yunxi.example\tdmq@yunxi.example',
    ],
    {
      broker: '云栖证券',
      title: '订单回流，运动制造领跑',
      date: '2027-05-10',
      industry: '纺织服饰',
      rating: '优于大市',
      ratingAction: '维持',
      analysts: [
        '钟离白 S1999520010001 zlb@yunxi.example 021-55550001',
        '端木青 S1999520010002 dmq@yunxi.example 021-55550002',
      ],
    },
  ],
  [
    'role before the name without a colon, an assistant below',
    [
      '宁岳证券',
      '行业月报',
      '电力设备与新能源',
      '强于大市（维持）',
      '2027年5月10日',
      '装机放量，价格触底',
      '——储能产业链4月月报',
      '证券分析师 祁望舒 S1999518060021',
      '证券分析师 单知微 S1999520090005',
      '研究助理 辛夷',
    ],
    {
      broker: '宁岳证券',
      title: '装机放量，价格触底',
      date: '2027-05-10',
      industry: '电力设备与新能源',
      rating: '强于大市',
      analysts: ['祁望舒 S1999518060021  ', '单知微 S1999520090005  '],
    },
  ],
  [
    'the role behind the name on its line',
    [
      '云栖证券',
      '库存回补，报价回暖',
      '2027-05-10',
      '作者',
      '钟离白  首席分析师',
      'S1999520010001',
      'zlb@yunxi.example',
      '端木青 研究助理',
    ],
    { analysts: ['钟离白 S1999520010001 zlb@yunxi.example '] },
  ],
  [
    'week by number',
    ['云栖证券研究所', '煤炭行业2027年第18周周报', '港口去库，煤价止跌', '看好（上调）', '20270510', '分析师 钟离白'],
    {
      title: '港口去库，煤价止跌',
      date: '2027-05-10',
      covers: { start: '2027-05-03', end: '2027-05-09' },
      industry: '煤炭',
      rating: '看好',
      ratingAction: '上调',
      analysts: ['钟离白   '],
    },
  ],
  [
    'compact range without years in the title',
    ['云栖证券', '有色金属周报（0503-0507）：铜价走强', '2027-05-10', '推荐/维持', '首席分析师：钟离白'],
    {
      date: '2027-05-10',
      covers: { start: '2027-05-03', end: '2027-05-07' },
      rating: '推荐',
      ratingAction: '维持',
      analysts: ['钟离白   '],
    },
  ],
  [
    'related reports under 近期研究, after the text',
    [
      '云栖证券',
      '港口去库，煤价止跌',
      '2027-05-10',
      '行业评级 看好',
      '近期研究',
      '《静待拐点》2027-04-20',
      '1.《旺季将至》2027.04.11',
    ],
    {
      relatedReports: [
        { title: '静待拐点', date: '2027-04-20' },
        { title: '旺季将至', date: '2027-04-11' },
      ],
      rating: '看好',
    },
  ],
  [
    'editor of a morning note',
    [
      '川岳证券 | 晨会纪要',
      '第 163 期（总第 2217 期）',
      '2027年5月10日 星期一',
      '编辑：戚远舟  执业证书编号 S1999519100022  邮箱 qiyz@chuanyue.example',
    ],
    { broker: '川岳证券', date: '2027-05-10', analysts: ['戚远舟 S1999519100022 qiyz@chuanyue.example '] },
  ],
  [
    'registered number, e-mail label and mobile phone in one line each',
    [
      '云汀证券研究所',
      '传媒互联网行业周报',
      '暑期档预售升温',
      '投资评级 优于大市 | 维持',
      '发布日期：2027-05-10',
      '分析师：欧阳澈　登记编号：S1999524010011　邮箱：ouyangche@yunting.example　电话：13900000001',
      '分析师：颜若溪　登记编号：S1999525060003',
    ],
    {
      broker: '云汀证券',
      title: '暑期档预售升温',
      date: '2027-05-10',
      rating: '优于大市',
      ratingAction: '维持',
      analysts: ['欧阳澈 S1999524010011 ouyangche@yunting.example 13900000001', '颜若溪 S1999525060003  '],
    },
  ],
  [
    'month report',
    ['云栖证券', '新能源汽车行业4月月报：渗透率再创新高', 'May 10, 2027', '超配（维持）', '分析师：钟离白'],
    {
      title: '渗透率再创新高',
      date: '2027-05-10',
      covers: { start: '2027-04-01', end: '2027-04-30' },
      rating: '超配',
      analysts: ['钟离白   '],
    },
  ],
  [
    'quarterly review',
    [
      '云栖证券',
      '半导体行业2027年一季度季报',
      '景气上行，设备先行',
      '2027年5月10日',
      '增持（首次评级）',
      '分析师：钟离白',
    ],
    {
      title: '景气上行，设备先行',
      covers: { start: '2027-01-01', end: '2027-03-31' },
      rating: '增持',
      ratingAction: '首次',
    },
  ],
];

test.each(PAGES)('%s', (_, front, expected) => {
  const { analysts, ...fields } = expected;
  const head = readHead(documentOf(...front, '', '核心观点', '需求平稳。'));
  expect(head).toMatchObject(fields);
  if (analysts) {
    expect(head.analysts.map(({ name, license, email, phone }) => [name, license, email, phone].join(' '))).toEqual(
      analysts,
    );
  }
});

test('a morning note names the analyst behind each section', () => {
  const head = readHead(
    documentOf(
      '川岳证券 | 晨会纪要',
      '2027年5月10日 星期一',
      '编辑：戚远舟 执业证书编号 S1999519100022',
      '',
      '【行业与公司】',
      '1）食品饮料（分析师：耿书白 S1999523040006）',
      '白酒：产量同比下降5.7%，渠道库存仍在高位，批价小幅回落，终端动销偏弱。',
      '2）医药生物（分析师：祝融）',
      '创新药：授权合作继续增加，首付款同比增长三成，医保谈判节奏平稳，院内需求回升。',
    ),
  );
  expect(head.analysts.map(({ name, license }) => `${name} ${license}`)).toEqual([
    '戚远舟 S1999519100022',
    '耿书白 S1999523040006',
    '祝融 null',
  ]);
});
