import { normalise, printedText } from '../../../src/document/normalise';
import { DIGIT_RULES } from '../../../src/extract/readers/non-figure-rules/digits';
import { LATIN_RULES } from '../../../src/extract/readers/non-figure-rules/latin';
import { MARK_RULES } from '../../../src/extract/readers/non-figure-rules/marks';
import { closes, digitsEnd, measures, tokenEnd } from '../../../src/extract/readers/non-figure-rules/shape';
import { readNonFigures } from '../../../src/extract/readers/non-figures';

/** Sentence, then what is claimed and why. */
const CLAIMS: [string, ...[string, string][]][] = [
  ['升级到 Nova3.6-Plus 与 GPT-7.4', ['Nova3.6-Plus', 'name'], ['GPT-7.4', 'name']],
  ['Lake 3.5 Flash 2603 上线', ['Lake 3.5', 'name'], ['Flash 2603', 'name']],
  ['沪深 300 与标普500', ['300', 'name'], ['500', 'name']],
  ['36 氪与 21世纪', ['36 氪', 'name'], ['21世纪', 'name']],
  ['腾讯 0700.HK、茅台 600519.SH', ['0700.HK', 'code'], ['600519.SH', 'code']],
  ['证书 S0270520059999', ['S0270520059999', 'licence']],
  ['电话 (0755) 8322 1111', ['(0755) 8322 1111', 'phone']],
  ['021-80231111 或 13800138000', ['021-80231111', 'phone'], ['13800138000', 'phone']],
  ['who1@example.com 见 www.example.com/a1', ['who1@example.com', 'email'], ['www.example.com/a1', 'url']],
  ['工具 2.1.88 版本', ['2.1.88', 'version']],
  ['实例 p5e.48xlarge', ['p5e.48xlarge', 'name']],
  ['（1）甲；（2）乙', ['（1）', 'list_mark'], ['（2）', 'list_mark']],
  ['要点。1) 甲；2) 乙', ['1)', 'list_mark'], ['2)', 'list_mark']],
  ['3.10 数据要素', ['3.10', 'section_number']],
  ['## 2.2 推理侧', ['2.2', 'section_number']],
  ['图表 12：走势', ['图表 12', 'exhibit_label']],
  ['第12页', ['第12页', 'page_number']],
  ['风险提示……8', ['8', 'page_number']],
  ['“十五五”规划', ['十五五', 'plan_name']],
  ['风险等级 R4，C3级', ['R4', 'level'], ['C3', 'level']],
  ['真武 810E 与昇腾 910B', ['810E', 'name'], ['910B', 'name']],
  ['12:16:29 发布', ['12:16:29', 'clock_time']],
  ['邮编：201204', ['邮编：201204', 'postcode']],
  ['世纪大道 1528 号 5 楼', ['1528 号', 'address'], ['5 楼', 'address']],
  ['12,34,567 与 1e309', ['12,34,567', 'malformed'], ['1e309', 'malformed']],
  ['第 13 代处理器', ['第 13 代', 'ordinal']],
  ['5.0 × 16', ['5.0 × 16', 'name']],
  ['混元 3.0 模型', ['3.0', 'name']],
  ['依据国发〔2025〕12号与证监许可（2009）1189号', ['〔2025〕12号', 'code'], ['（2009）1189号', 'code']],
  ['符合GB/T 12345-2020与ISO 9001', ['GB/T 12345-2020', 'code'], ['ISO 9001', 'code']],
  ['致电+86 21 6045 3600或(86-10)6621 0000', ['86 21 6045 3600', 'phone'], ['(86-10)6621 0000', 'phone']],
  ['请阅读最后一页声明 3', ['3', 'page_number']],
  ['5 / 12', ['5 / 12', 'page_number']],
  ['2B业务与2C端', ['2B', 'name'], ['2C', 'name']],
  ['人民路100号20F，8层起', ['100号', 'address'], ['20F', 'address']],
  ['2期临床与985/211', ['2期', 'version'], ['985/211', 'name']],
  ['第3章、第12条、图5', ['第3章', 'ordinal'], ['第12条', 'ordinal'], ['图5', 'exhibit_label']],
  ['C919与SU7、HBM3E、iPhone 17', ['C919', 'name'], ['SU7', 'name'], ['HBM3E', 'name'], ['iPhone 17', 'name']],
];

test.each(CLAIMS)('%s', (sentence, ...expected) => {
  const n = normalise(sentence);
  const found = readNonFigures(n.text).map((claim) => [printedText(n, claim.start, claim.end), claim.reason]);
  expect(found).toEqual(expected);
});

/** Figures and dates that look like names, codes or marks. */
test.each([
  'Token4.12万亿',
  'Router2026年2月',
  'EPS 1.23',
  'TOP3',
  'FY26Q3',
  '25Q4',
  '355B',
  '96G',
  'US$5亿',
  '3.5亿元',
  '5家公司',
  '2026.3.30',
  '1,234.5',
  '4月3号',
  '2025E-2027E',
  '26Q1E',
  '1Q26',
  'FY3Q26',
  'CY26Q1',
  '75折',
  '16分之5',
])('%s is left to the other readers', (sentence) => expect(readNonFigures(normalise(sentence).text)).toEqual([]));

test('rule names are unique', () => {
  const names = [...DIGIT_RULES, ...LATIN_RULES, ...MARK_RULES].map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
});

test('shapes', () => {
  expect(measures('5万', 1)).toBe(true);
  expect(measures('5只', 1)).toBe(true);
  expect(measures('5元宝', 1)).toBe(false);
  expect(closes('a\tb', 1)).toBe(true);
  expect(tokenEnd('GPT-5.4强', 0)).toBe(7);
  expect(digitsEnd('123a', 0)).toBe(3);
});
