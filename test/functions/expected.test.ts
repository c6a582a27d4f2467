/** The answers of the five reports to the bundled functions: figures read by a person, from the bundled seeds. */
import { carded, checks, cite, exhibit, indexReturn, peTtm, rows, metric, rating, reports, tokens } from './as-called';
import { session } from '../../src/query/session';
import { errorOf } from './custom-functions-global';

beforeEach(() => Object.assign(session.settings, { language: 'zh-CN', cards: false, formats: false }));

test.each<[string, string | number | null, string | null, number]>([
  ['豆包', '2026-03', null, 1.2e14],
  ['豆包大模型', '2026年3月', null, 1.2e14],
  ['豆包', 46082, null, 1.2e14],
  ['豆包', '2026-03', '万亿', 120],
  ['豆包', '2026-03', '亿', 1200000],
  ['中国', '2026-03', null, 1.4e14],
  ['MiniMax M2.5', '2026-02', null, 4.55e12],
  ['minimax m2.5', '2026-02', null, 4.55e12],
  ['中国', '2026-02-09..2026-02-15', null, 4.12e12],
  ['中国', '2026W07', null, 4.12e12],
  ['美国', '2026-02-09..2026-02-15', null, 2.94e12],
  ['中国', '2026-02-16..2026-02-22', null, 5.16e12],
  ['美国', '2026-02-16..2026-02-22', null, 2.7e12],
])('TOKENS("%s","%s","%s") is %s', (entity, period, unit, value) => {
  expect(tokens(entity, period, unit)).toBe(value);
});

test('the number is shown as the report prints it', () => {
  Object.assign(session.settings, { cards: true });
  expect(tokens('豆包', '2026-03')).toMatchObject({ basicValue: 1.2e14, numberFormat: '0,,,,"万亿"' });
  expect(tokens('MiniMax M2.5', '2026-02')).toMatchObject({ numberFormat: '0.00,,,,"万亿"' });
  expect(carded(tokens('豆包', '2026-03')).properties).toMatchObject({
    限定: { basicValue: '超' },
    券商: { basicValue: expect.stringMatching(/证券$/) as string },
  });
});

test.each<[string, string, string | null, string]>([
  ['万联', '计算机', null, '同步大市'],
  ['万联证券', '计算机行业', '2026-03-10', '同步大市'],
  ['国金', '计算机', null, '买入'],
  ['上海证券', '计算机', null, '增持'],
  ['开源', '海外', null, '看好'],
])('RATING("%s","%s","%s") is %s', (broker, industry, asOf, word) => {
  expect(rating(broker, industry, asOf)).toBe(word);
});

test('the rating of March was a downgrade', () => {
  Object.assign(session.settings, { cards: true });
  expect(carded(rating('万联', '计算机', '2026-03-10')).properties).toMatchObject({ 评级变动: { basicValue: '下调' } });
  expect(carded(rating('万联', '计算机')).properties).toMatchObject({
    评级变动: { basicValue: '维持' },
    上次评级: { basicValue: '同步大市 (2026-03-03)' },
  });
});

test.each<[string, string, string, number]>([
  ['沪深300', '涨跌幅', '2026-03-30..2026-04-03', -0.0137],
  ['滬深300', '涨跌幅', '2026W14', -0.0137],
  ['创业板指', '涨跌幅', '2026-03-30..2026-04-03', -0.0444],
  ['申万计算机', 'PE-TTM', '2026-02-27', 219.91],
  ['智谱', '营业收入', '2025', 724000000],
  ['智谱', '毛利率', '2025', 0.41],
])('METRIC("%s","%s","%s") is %s', (entity, name, period, value) => {
  expect(metric(entity, name, period)).toBe(value);
});

test('a figure that is not there is #N/A with what is', () => {
  const noMonth = errorOf(() => tokens('豆包', '2025-01'));
  expect(noMonth.code).toBe('#N/A');
  expect(noMonth.message).toContain('2026-03');
  const misspelt = errorOf(() => tokens('豆苞', '2026-03'));
  expect(misspelt.code).toBe('#N/A');
  expect(misspelt.message).toContain('豆包');
});

test('INDEXRET without a period is the week, not the year to date; PETTM is the newest', () => {
  expect(indexReturn('申万计算机')).toBe(-0.0339);
  expect(indexReturn('申万计算机', '年初至今')).toBe(-0.0943);
  expect(peTtm('申万计算机', '2026-02-27')).toBe(219.91);
});

test.each([['FY26Q3'], ['2025Q4'], ['2025-10-01..2025-12-31']])('a fiscal quarter answers to %s', (period) => {
  expect(metric('阿里巴巴', '营业收入', period, '亿元')).toBe(2848.43);
});

test('EXHIBIT spills the table of Stock Connect: 16 rows, outflows negative', () => {
  const [head, ...body] = rows(exhibit('开源', '表1'));
  expect(head?.[2]).toContain('亿港元');
  expect(body).toHaveLength(16);
  expect(body.filter((row) => Number(row[2]) < 0)).toHaveLength(4);
});

test('CHECKS begins with the excess return that does not add up', () => {
  expect(rows(checks('万联 2026-03-03', false))[0]?.slice(1, 4)).toEqual(['不成立', 6.86, 5.57]);
});

test('CITE names broker, date and line; REPORTS lists the five', () => {
  expect(cite('豆包', 'Token', '2026-03')).toMatch(/^(万联|上海)证券, 2026-04-07, .*第\d+行$/);
  expect(reports(null, false)).toHaveLength(5);
});
