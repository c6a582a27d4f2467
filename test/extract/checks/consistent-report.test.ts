/** A report whose figures follow from each other, printed with any decimals, gives checks and no alarm. */
import fc from 'fast-check';
import { reportChecks } from './check-text';

const decimals = fc.integer({ min: 0, max: 2 });
const level = fc.integer({ min: 2_000, max: 900_000 }).map((cents) => cents / 100);
const change = fc.integer({ min: -600, max: 1500 }).map((mille) => mille / 1000);
const print = (value: number, digits: number): string => value.toFixed(digits);

const company = fc.record({
  revenue: level,
  growth: fc.tuple(change, change, change),
  margin: fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 20, max: 600 }).map((mille) => mille / 1000))),
  price: fc.integer({ min: 300, max: 30_000 }).map((cents) => cents / 100),
  shares: level,
  digits: decimals,
  parts: fc.array(level, { minLength: 2, maxLength: 6 }),
});

test('no alarm on figures that follow from each other', () => {
  let made = 0;
  fc.assert(
    fc.property(company, ({ revenue, growth, margin, price, shares, digits, parts }) => {
      const revenues = growth.reduce((all, rate) => [...all, (all.at(-1) ?? 0) * (1 + rate)], [revenue]);
      const profits = revenues.map((one, i) => one * (margin[i] ?? 0));
      const eps = profits.map((one) => one / shares);
      const whole = parts.reduce((a, b) => a + b, 0);
      const row = (label: string, cells: readonly (number | null)[], to = digits) =>
        `| ${label} | ${cells.map((one) => (one === null ? '-' : print(one, to))).join(' | ')} |`;
      const percent = (rates: readonly number[]) => [null, ...rates.map((rate) => rate * 100)];
      const checks = reportChecks(
        `晨星电器2026年营业收入${print(revenues[1] ?? 0, digits)}亿元，同比${(growth[0] ?? 0) < 0 ? '下降' : '增长'}${print(Math.abs((growth[0] ?? 0) * 100), digits)}%。`,
        `2025年晨星电器营业收入${print(revenues[0] ?? 0, digits)}亿元。`,
        '',
        '表1：盈利预测',
        '| 项目 | 2025A | 2026A | 2027E | 2028E |',
        '|---|---|---|---|---|',
        row('营业收入（亿元）', revenues),
        row('增长率（%）', percent(growth)),
        row('归母净利润（亿元）', profits),
        row(
          '净利率（%）',
          profits.map((one, i) => (one / (revenues[i] ?? 1)) * 100),
        ),
        row('EPS（元）', eps, 2),
        row(
          'PE（倍）',
          eps.map((one) => price / one),
        ),
        '资料来源：公司公告',
        '',
        '表2：收入构成',
        '| 业务 | 收入（亿元） | 占比（%） |',
        '|---|---|---|',
        ...parts.map(
          (part, i) =>
            `| 业务${'甲乙丙丁戊己'[i] ?? ''} | ${print(part, digits)} | ${print((part / whole) * 100, digits)} |`,
        ),
        `| 合计 | ${print(whole, digits)} | ${print(100, digits)} |`,
        '资料来源：公司公告',
      );
      made += checks.length;
      expect(checks.filter((one) => !one.holds).map((one) => one.message.zh)).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(made).toBeGreaterThan(300);
});

test('a slip in a table that is otherwise consistent is found', () => {
  const slip = (value: string) =>
    reportChecks(
      '需求平稳。',
      '',
      '表1：盈利预测',
      '| 项目 | 2025A | 2026A | 2027E | 2028E |',
      '|---|---|---|---|---|',
      '| 营业收入（亿元） | 10.00 | 12.50 | 15.00 | 18.00 |',
      `| 增长率（%） | 12.0 | 25.0 | ${value} | 20.0 |`,
      '资料来源：公司公告',
    ).filter((one) => !one.holds);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), (mille) => {
      const near = Math.abs(mille - 200) <= 3;
      const failed = slip((mille / 10).toFixed(1));
      if (!near) expect(failed.map((one) => one.kind)).toEqual(['table_growth']);
    }),
    { numRuns: 60 },
  );
});
