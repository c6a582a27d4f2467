/** Names a report may be about, as data: canonical name, kind, other spellings. A name not listed here is still found by its shape (bind/unknown-names.ts). */

import { INSTITUTIONS } from './institutions';

export const SUBJECT_KINDS = [
  'index',
  'sector',
  'company',
  'model',
  'product',
  'platform',
  'country',
  'indicator',
  'media',
  'institution',
  'noun',
] as const;

/** `noun` is a common noun that only serves as a subject where its sentence has no name (工业机器人销量…). */
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export interface SubjectEntry {
  readonly name: string;
  readonly kind: SubjectKind;
  readonly aliases: readonly string[];
}

function rows(kind: SubjectKind, lines: string): SubjectEntry[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split('|'))
    .map(([name = '', ...aliases]) => ({ name, kind, aliases }));
}

const COUNTRIES = [
  '中国',
  '美国',
  '日本',
  '韩国',
  '印度',
  '法国',
  '德国',
  '英国',
  '加拿大',
  '新加坡',
  '俄罗斯',
  '欧洲',
  '欧盟',
];
/** What a country's models are called; a figure of 中国模型 is a figure of 中国. */
const MODELS_OF = ['模型', 'AI模型', '大模型', 'AI大模型', '开源模型', '开源大模型'];

/** One row per name: `canonical|alias|alias`. Latin letters match in any case. */
export const SUBJECTS: readonly SubjectEntry[] = [
  ...COUNTRIES.map((name): SubjectEntry => ({
    name,
    kind: 'country',
    aliases: [
      ...MODELS_OF.map((tail) => name + tail),
      ...(name === '中国' ? MODELS_OF.map((tail) => `国产${tail}`) : []),
    ],
  })),
  ...rows(
    'index',
    `
沪深300|沪深300指数|CSI300|CSI 300
创业板指|创业板指数|创业板综指
上证综指|上证指数|沪指|上证综合指数
上证50|上证50指数
深证成指|深成指
科创50|科创50指数
中证500|中证500指数
中证1000|中证1000指数
中证800|中证800指数
中证A500|A500
万得全A|Wind全A
北证50|北证50指数
恒生指数|恒指
美元指数|DXY
恒生科技指数|恒生科技|恒科指
恒生互联网科技业指数|恒生互联网科技业
恒生国企指数|国企指数|恒生中国企业指数
恒生沪港通AH溢价指数|恒生AH股溢价指数|AH溢价指数|AH股溢价指数
恒生港股通高股息
纳斯达克指数|纳指|纳斯达克综合指数|纳斯达克综指
纳斯达克100|纳指100
纳斯达克中国金龙指数|中国金龙指数
标普500|标普500指数|标准普尔500指数|S&P 500
道琼斯工业指数|道指|道琼斯指数|道琼斯工业平均指数
费城半导体指数|费半指数|SOX指数
日经225|日经225指数
欧洲斯托克50
韩国综合指数|KOSPI
`,
  ),
  ...rows(
    'company',
    `
阿里巴巴|阿里|阿里巴巴-W|阿里巴巴集团
阿里云
腾讯|腾讯控股|腾讯集团
腾讯云
字节跳动|字节|ByteDance
火山引擎
百度|百度集团|百度集团-SW
百度智能云|百度云
华为
华为云
小米|小米集团|小米集团-W
美团|美团-W
京东|京东集团|京东集团-SW
快手|快手-W
网易|网易-S
拼多多|PDD
哔哩哔哩|B站|哔哩哔哩-W
智谱|智谱AI|智谱华章
MiniMax|稀宇科技
月之暗面|Moonshot AI|Moonshot
阶跃星辰|StepFun
深度求索
百川智能
商汤科技|商汤|商汤-W
科大讯飞
OpenAI
Anthropic
谷歌|Google|Alphabet
谷歌云|Google云|Google Cloud
微软|Microsoft
亚马逊|Amazon
AWS|亚马逊AWS|亚马逊云科技|亚马逊云
Meta|Meta Platforms
英伟达|NVIDIA|NV|Nvidia
英特尔|Intel
AMD|超威半导体
苹果|Apple
甲骨文|Oracle
特斯拉|Tesla
博通|Broadcom
高通|Qualcomm
美光|美光科技|Micron
台积电|TSMC
三星|三星电子
SK海力士|海力士
软银|SoftBank
xAI
CoreWeave
Hetzner
Waymo
Databricks
Mistral
优刻得
网宿科技
金山云
首都在线
中芯国际|SMIC
华虹半导体|华虹公司
寒武纪
海光信息
中科曙光
浪潮信息
摩尔线程
沐曦|沐曦股份
壁仞科技|壁仞
燧原科技
天数智芯
昆仑芯
平头哥
蚂蚁集团
宁德时代
比亚迪|比亚迪股份
贵州茅台
工业富联
中国移动
中国电信
中国联通
地平线机器人-W|地平线
小鹏汽车-W|小鹏汽车|小鹏
理想汽车-W|理想汽车
蔚来-SW|蔚来
金山办公
用友网络
耀才证券金融
中国海洋石油|中海油
长飞光纤光缆|长飞光纤
`,
  ),
  ...rows(
    'model',
    `
豆包|豆包大模型|豆包APP|豆包 APP
千问|通义千问|阿里千问|Qwen|千问大模型
文心一言|文心大模型|文心
混元|腾讯混元|混元大模型
元宝|腾讯元宝
Kimi|Kimi模型
DeepSeek|Deepseek
ChatGPT
Claude
Claude Code
Gemini
Grok
GLM Coding Plan|GLMCoding Plan|Coding Plan
MiniMax M2.5|MiniMax M2.5模型
Codex
悟空
`,
  ),
  ...rows(
    'platform',
    `
OpenRouter
火山方舟
百炼
港股通|南向资金
北向资金|陆股通
沪股通
深股通
微信
抖音
`,
  ),
  ...rows(
    'country',
    `
全球|全世界
`,
  ),
  ...rows(
    'indicator',
    `
社会消费品零售总额|社零|全国社会消费品零售总额|社零总额
网上商品和服务零售额|全国网上商品和服务零售额|全国网上零售额|网上零售额
网上商品零售额|全国网上商品零售额|实物商品网上零售额
GDP|国内生产总值
CPI|居民消费价格指数
核心CPI
PPI|工业生产者出厂价格指数
制造业PMI|中国制造业PMI|官方制造业PMI|PMI
非制造业PMI|服务业PMI
M2|M2货币供应|广义货币
M1
社会融资规模|社融规模|社融
人民币贷款|新增人民币贷款
10年期国债|10Y国债|十年期国债|10年国债
30年期国债|30Y国债|30年国债
1年期国债
10年期美债|10Y美债|10年期美国国债|十年期美债
固定资产投资
工业增加值
`,
  ),
  ...INSTITUTIONS.map(([name = '', ...aliases]): SubjectEntry => ({ name, kind: 'institution', aliases })),
  ...rows(
    'media',
    `
IT之家
36氪|36 氪
科创日报|科创板日报
第一财经
云头条
人民邮电报
第一新声
21世纪经济报道
央视新闻
新华社
财联社
华尔街见闻
澎湃新闻
机器之心
量子位
彭博|彭博社
路透|路透社
InfoQ
TrendForce
Wccfttech
IDC
Gartner
Canalys
Counterpoint
QuestMobile
Wind
iFinD
同花顺
中国信通院|信通院
Artificial Analysis
CNET
观察者网
短剧自习室
艾瑞咨询
弗若斯特沙利文|沙利文
`,
  ),
];
