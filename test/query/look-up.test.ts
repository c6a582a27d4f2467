import { catalogOf } from '../../src/query/catalog';
import { figureOf } from '../../src/query/look-up';
import { Problem } from '../../src/query/problem';
import type { Choice } from '../../src/query/choice';
import { createStore } from '../../src/query/store';
import { quarterPeriod, rangePeriod } from '../../src/facts/period-math';
import type { Fact } from '../../src/facts/fact';
import { fact, report, sampleReports, tokens } from './fixtures/reports';

const catalog = catalogOf(createStore(sampleReports()));

function tokensOf(entity: string, period: string | number | null = null): Choice {
  return figureOf(catalog, entity, null, period);
}

function problemOf(run: () => unknown): { id: string; zh: string; en: string } {
  try {
    run();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const known = problem as Problem;
    return { id: known.id, zh: known.text('zh-CN'), en: known.text('en-US') };
  }
  throw new Error('answered where a problem was expected');
}

describe('TOKENS', () => {
  test('takes the newest report of those that fit, and knows what the others state', () => {
    const choice = tokensOf('春笋', '2026-03');
    expect(choice.chosen.fact.value).toBe(9e13);
    expect(choice.chosen.report.broker).toBe('南岭证券');
    expect(choice.others.map((other) => [other.candidate.report.broker, other.rule.id, other.agreement])).toEqual([
      ['东海证券', 'newest report', 'agrees'],
      ['西岭证券', 'newest report', 'differs'],
    ]);
  });

  test.each(['春笋大模型', '春筍', ' 春 笋 '])('finds 春笋 as “%s”', (name) => {
    expect(tokensOf(name, '2026-03').chosen.fact.subject).toBe('春笋');
  });

  test('without a period takes the latest month, and older months do not count as others', () => {
    const choice = tokensOf('春笋');
    expect(choice.chosen.fact.period.label).toBe('2026年3月');
    expect(choice.others).toHaveLength(2);
  });

  test('a total answers where no daily average is stated', () => {
    expect(tokensOf('夏荷v2.5', '2026-02').chosen.fact.value).toBe(6.55e12);
  });

  test('a week answers to its days and to its ISO week, not to the month around it', () => {
    for (const week of ['2026-02-16..2026-02-22', '2026W08']) {
      expect(tokensOf('夏荷 V2.5', week).chosen.fact.value).toBe(3.12e12);
    }
    const problem = problemOf(() => tokensOf('夏荷 V2.5', '2026-02-09..2026-02-15'));
    expect(problem.id).toBe('periodMissing');
    expect(problem.zh).toContain('2026-02-16..2026-02-22');
    expect(problem.zh).toMatch(/包含所问期间（不会代替它）：2026-02。/);
  });

  test('a printed Monday-to-Sunday week is not the answer to Monday to Friday', () => {
    expect(problemOf(() => tokensOf('夏荷 V2.5', '2026-02-16..2026-02-20')).id).toBe('periodMissing');
  });

  test('the first of a month in a date cell stands for the month; typed as text it is a day', () => {
    expect(tokensOf('春笋', 46082).chosen.fit).toBe('month of the date');
    expect(problemOf(() => tokensOf('春笋', '2026-03-01')).id).toBe('periodMissing');
    expect(problemOf(() => tokensOf('春笋', 46083)).zh).toContain('2026-03-02');
  });

  test('running totals are another kind of usage', () => {
    expect(problemOf(() => tokensOf('秋实', '2026Q1')).id).toBe('noTokens');
    expect(figureOf(catalog, '秋实', '累计Token使用量', '2026Q1').chosen.fact.value).toBe(2e12);
  });
});

describe('what is said where there is no answer', () => {
  test('a missing period names those there are', () => {
    const problem = problemOf(() => tokensOf('春笋', '2025-01'));
    expect(problem.zh).toBe('没有“春笋”2025-01 的“Token 使用量”。已有期间：2025-12、2026-03。');
    expect(problem.en).toBe('No token usage of “春笋” for 2025-01. There is: 2025-12, 2026-03.');
  });

  test('an unknown name suggests the nearest, in Chinese and in English', () => {
    const problem = problemOf(() => tokensOf('春荀'));
    expect(problem).toEqual({
      id: 'entityUnknown',
      zh: '没有“春荀”。是否指：春笋。',
      en: 'No “春荀”. Did you mean: 春笋.',
    });
  });

  test('a name like nothing there is shows some that are', () => {
    expect(problemOf(() => tokensOf('zzzzzzzz')).zh).toContain('已有的例如：春笋');
  });

  test('a subject without tokens says who has them; a metric it lacks says what it has', () => {
    expect(problemOf(() => tokensOf('冬青')).zh).toContain('春笋');
    const problem = problemOf(() => figureOf(catalog, '冬青', '毛利', null));
    expect(problem.id).toBe('noMetric');
    expect(problem.zh).toContain('是否指：毛利率');
  });

  test('an unreadable period shows the forms', () => {
    expect(problemOf(() => tokensOf('春笋', '三月份吧')).zh).toContain('2026Q1');
    expect(problemOf(() => tokensOf('春笋', '三月份吧')).en).toContain('FY26Q3');
  });
});

describe('METRIC', () => {
  test.each([
    ['冬青', '营收', '2025', 831000000],
    ['冬青', 'revenue', '2025年', 831000000],
    ['冬青', '营业收入', null, 831000000], // the forecast of 2027 is later but not actual
    ['冬青', '营业收入', '2027', 2e9],
    ['华夏300指数', '涨跌幅', '2026-03-30..2026-04-03', -2.39],
    ['華夏300', '涨跌幅', '2026W14', -2.39],
    ['华夏300', '涨跌幅', '上周', -2.39],
    ['华夏300', '涨跌幅', '年初至今', 8.61],
    ['华夏300', '涨跌幅', null, -2.39], // of two that end on one day the shorter
    ['华夏300', '超额', '上周', -1.02],
    ['华夏300', '滚动市盈率', '20260403', 21.7],
    ['阿里云', '收入', 'FY26Q3', 4.1e10],
    ['阿里云', '收入', '2025Q4', 4.1e10],
    ['春笋', 'tokens', '2026-03', 9e13],
  ])('%s %s %s is %s', (entity, metric, period, value) => {
    expect(figureOf(catalog, entity, metric, period).chosen.fact.value).toBe(value);
  });

  test('a longer period that holds the asked one is offered, never taken; a company’s own quarter goes by both names', () => {
    const cloud = catalogOf(
      createStore([
        report({}, [
          fact({ subject: '阿里云', metric: '营业收入', unit: 'CNY', value: 9e10, period: rangePeriod('2025-04-01', '2026-03-31', 'stated') }),
          fact({ subject: '阿里云', metric: '毛利率', unit: 'percent', value: 9, period: { ...quarterPeriod(2025, 4, 'resolved'), label: 'FY26Q3' } }),
        ]),
      ]),
    ); // prettier-ignore
    expect(problemOf(() => figureOf(cloud, '阿里云', '收入', 'FY26Q3')).zh).toContain(
      '包含所问期间（不会代替它）：2025-04-01..2026-03-31。',
    );
    expect(problemOf(() => figureOf(cloud, '阿里云', 'gm', '2025Q3')).zh).toContain('已有期间：FY26Q3=2025Q4。');
    for (const period of ['FY26Q3', '2025Q4', '2025-10..2025-12', '26财年第三财季']) {
      expect(figureOf(cloud, '阿里云', 'GM', period).chosen.fact.value).toBe(9);
    }
  });

  test('one name spelt in two ways by two reports is one subject, an alias of two is not', () => {
    const usage = (subject: string, aliases: string[] = []) => tokens(1e12, { subject, aliases });
    const two = (a: Fact, b: Fact) => catalogOf(createStore([report({ id: 'a' }, [a]), report({ id: 'b' }, [b])]));
    const spelt = two(usage('AWS P5e实例'), usage('AWS p5e 实例'));
    expect(figureOf(spelt, 'aws p5e实例', null, '2026-03').others).toHaveLength(1);
    const shared = two(usage('甲模型', ['同名']), usage('乙模型', ['同名']));
    expect(problemOf(() => figureOf(shared, '同名', null, null)).id).toBe('entityAmbiguous');
  });

  test('a company without a known fiscal calendar does not answer to one', () => {
    expect(problemOf(() => figureOf(catalog, '冬青', '营收', 'FY25')).id).toBe('periodMissing');
  });
});
