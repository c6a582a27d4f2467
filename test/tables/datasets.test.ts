import { METRIC_CLASSES } from '../../src/facts/fact';
import { dataVersion, datasets, DEFAULT_OPTIONS, planTable, type TablePlan } from '../../src/tables';
import { datasetOf, FACT_DATASETS } from '../../src/tables/fact-dataset-list';
import { fact, fullReport, head, month, report } from './fixtures/reports';

const full = fullReport();

function plan(id: string, reports = [full], language: 'zh' | 'en' = 'zh'): TablePlan {
  const dataset = datasets({ reports }).find((candidate) => candidate.id === id);
  if (!dataset) throw new Error(`no dataset ${id}`);
  return planTable(dataset, { language, dataVersion: dataVersion(reports) });
}

function headers(id: string): string[] {
  return plan(id).columns.map(({ header }) => header);
}

function column(table: TablePlan, key: string) {
  const index = table.columns.findIndex((candidate) => candidate.key === key);
  return { ...table.columns[index], cells: table.rows.map((row) => row[index]) };
}

describe('datasets', () => {
  test('every metric class is in exactly one dataset', () => {
    expect(FACT_DATASETS.flatMap(({ classes }) => classes).sort()).toEqual([...METRIC_CLASSES].sort());
  });

  test('what the reports hold is listed, what they lack is not', () => {
    expect(datasets({ reports: [full] }).map(({ id, rows }) => `${id} ${rows.length}`)).toEqual([
      'token-usage 2',
      'token-growth 1',
      'index-returns 3',
      'valuation 1',
      'flows 2',
      'financials 3',
      'price-changes 2',
      'ratings 1',
      'rating-scale 2',
      'picks 2',
      'events 1',
      'exhibit/甲乙-2031-05-08-电子/表9 4',
    ]);
    expect(datasets({ reports: [] })).toEqual([]);
  });

  test('every column of every dataset holds only what its kind says', () => {
    for (const dataset of datasets({ reports: [full] })) {
      const table = planTable(dataset, { language: 'zh', dataVersion: '1' });
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length);
        row.forEach((cell, index) => {
          const kind = table.columns[index]?.kind;
          const expected = kind === 'text' || kind === 'code' ? 'string' : 'number';
          if (cell !== null) expect([dataset.id, table.columns[index]?.key, typeof cell]).toContain(expected);
        });
      }
      expect(new Set(table.rowKeys).size).toBe(table.rows.length);
      for (const key of table.keys) expect(table.columns.map((each) => each.key)).toContain(key);
    }
  });
});

describe('Token 使用量', () => {
  test('one unit in the header, newest first, the qualifier in words', () => {
    const table = plan('token-usage');
    expect(headers('token-usage')).toEqual([
      '主体',
      '指标',
      '使用量（万亿 Token）',
      '限定',
      '期间',
      '期末',
      '原文',
      '券商',
      '报告日期',
      '报告',
      '出处',
    ]);
    expect(column(table, 'value')).toMatchObject({ kind: 'number', format: '#,##0.0', cells: [60, 4.5] });
    expect(column(table, 'period_end')).toMatchObject({ kind: 'date', format: 'yyyy-mm-dd', cells: [47968, 47938] });
    expect(column(table, 'qualifier').cells).toEqual([null, '超']);
  });

  test('English words for an English sheet', () => {
    const table = plan('token-usage', [full], 'en');
    expect(column(table, 'value').header).toBe('Usage (trn tokens)');
    expect(column(table, 'qualifier').cells).toEqual([null, 'more than']);
    expect(table.sourceLine).toBe('Source: 甲乙证券, “芯片周报”, 2031-05-08');
  });
});

describe('numbers of different kinds never share a column', () => {
  test('行情: return as a fraction, relative return in points, rank as a whole number', () => {
    const table = plan('index-returns');
    expect(column(table, 'percent')).toMatchObject({ header: '涨跌幅', format: '0.00%', cells: [-0.0235, null, null] });
    expect(column(table, 'points')).toMatchObject({ header: '相对收益（个百分点）', cells: [null, -1.02, null] });
    expect(column(table, 'rank')).toMatchObject({ header: '排名', format: '0', cells: [null, null, 21] });
  });

  test('财务: currencies side by side have their unit beside the number', () => {
    const table = plan('financials');
    expect(column(table, 'value').cells).toEqual([16.4, 25, null]);
    expect(column(table, 'unit').cells).toEqual(['亿元', '亿美元', null]);
    expect(column(table, 'percent').cells).toEqual([null, null, 0.412]);
  });

  test('涨价: a range has both ends, a unit price keeps its denominator and every digit', () => {
    const table = plan('price-changes');
    expect(column(table, 'percent').cells).toEqual([0.05, null]);
    expect(column(table, 'percent_high').cells).toEqual([0.35, null]);
    expect(column(table, 'value')).toMatchObject({ header: '价格（元/千 Token）', cells: [null, 0.004505] });
  });

  test('资金流向: outflow negative, in 亿港元', () => {
    expect(column(plan('flows'), 'value')).toMatchObject({ header: '净流入（亿港元）', cells: [-0.61, null] });
  });

  test('倍 that adds, 倍 of the old value and a PE stand in columns of their own', () => {
    const facts = [
      fact({ metricClass: 'growth', unit: 'times', value: 1, multiple: 'increase_by' }),
      fact({ metricClass: 'growth', unit: 'times', value: 4, multiple: 'multiple_of' }),
      fact({ metricClass: 'growth', unit: 'times', value: 7.5 }),
      fact({ metricClass: 'revenue', unit: 'CNY', value: 3e8 }),
    ];
    const table = plan('financials', [report({ facts })]);
    expect(column(table, 'value')).toMatchObject({ header: '金额（亿元）', cells: [null, null, null, 3] });
    expect(column(table, 'increase_by')).toMatchObject({ header: '增加倍数（倍）', cells: [1, null, null, null] });
    expect(column(table, 'multiple_of')).toMatchObject({ header: '为原来倍数（倍）', cells: [null, 4, null, null] });
    expect(column(table, 'times')).toMatchObject({ header: '倍数（倍）', cells: [null, null, 7.5, null] });
  });

  test('估值: a PE and a company’s value do not share a column', () => {
    const facts = [
      fact({ metricClass: 'valuation', unit: 'times', value: 33.5 }),
      fact({ metricClass: 'valuation', unit: 'USD', value: 2e10 }),
    ];
    const table = plan('valuation', [report({ facts })]);
    expect(column(table, 'value')).toMatchObject({ header: '估值（亿美元）', cells: [null, 200] });
    expect(column(table, 'times')).toMatchObject({ header: '估值倍数（倍）', cells: [33.5, null] });
  });
});

describe('where a figure goes', () => {
  test.each([
    ['an index level is no price', { metricClass: 'price_level', unit: 'none' }, 'index-returns'],
    ['nor is one in points', { metricClass: 'price_level', unit: 'score' }, 'index-returns'],
    ['a price is', { metricClass: 'price_level', unit: 'CNY' }, 'price-changes'],
    ['a rank by return', { metricClass: 'rank', unit: 'rank', metric: '涨跌幅排名' }, 'index-returns'],
    ['a rank of a leaderboard', { metricClass: 'rank', unit: 'rank', metric: '全球排名' }, 'other-figures'],
  ] as const)('%s', (_, parts, id) => {
    expect(datasetOf(fact(parts))).toBe(id);
    expect(datasets({ reports: [report({ facts: [fact(parts)] })] })[0]?.id).toBe(id);
  });

  test('what is before what will be, each newest first', () => {
    const facts = [
      fact({ subject: 'a', period: month(2031, 3) }),
      fact({ subject: 'b', period: month(2035, 1), modality: 'forecast' }),
      fact({ subject: 'c' }),
      fact({ subject: 'd', period: month(2031, 4) }),
    ];
    expect(column(plan('token-usage', [report({ facts })]), 'subject').cells).toEqual(['d', 'a', 'c', 'b']);
  });
});

describe('one scale per unit', () => {
  test.each([
    [[3.5e8, 2e9], '亿个', [3.5, 20]],
    [[3.5e8, 12], '个', [3.5e8, 12]],
    [[20000, 4000], '万个', [2, 0.4]],
    [[2e7], '万个', [2000]],
    [[700], '个', [700]],
  ])('%j goes in %s', (values, unit, shown) => {
    const facts = values.map((value, index) =>
      fact({ metricClass: 'quantity', unit: 'count', value, subject: `${index}` }),
    );
    const cells = column(plan('other-figures', [report({ facts })]), 'value');
    expect(cells.header).toBe(`数值（${unit}）`);
    expect(cells.cells).toEqual(shown);
  });
});

test('where units stand beside the numbers, each metric of one unit has its own scale, money one for all', () => {
  const facts = [
    fact({ metricClass: 'spec', metric: '上下文', unit: 'tokens', value: 256000 }),
    fact({ metricClass: 'spec', metric: '语料', unit: 'tokens', value: 2.3e13 }),
    fact({ metricClass: 'spec', metric: '显存', unit: 'GB', value: 96 }),
    fact({ metricClass: 'other', metric: '罚款', unit: 'CNY', value: 3e5 }),
    fact({ metricClass: 'other', metric: '捐赠', unit: 'CNY', value: 2e8 }),
  ];
  const table = plan('other-figures', [report({ facts })]);
  expect(column(table, 'value').cells).toEqual([25.6, 23, 96, 0.003, 2]);
  expect(column(table, 'unit').cells).toEqual(['万 Token', '万亿 Token', 'GB', '亿元', '亿元']);
});

describe('评级, 荐股, 事件', () => {
  test('the rating has the bounds of the industry scale, open where open', () => {
    const table = plan('ratings');
    expect(table.rows).toEqual([['电子', '看多', '首次', 0.075, null, 6, '中证500', '甲乙证券', 47976, '芯片周报']]);
  });

  test('a rating scale is one table of every house, from the newest report that prints it', () => {
    const older = head({
      id: 'o',
      date: '2030-01-01',
      ratingScale: [{ kind: 'industry', term: '旧词', lower: 5, upper: null, months: 6, benchmark: null }],
    });
    const table = plan('rating-scale', [report({ report: older }), full]);
    expect(column(table, 'term').cells).not.toContain('旧词');
    expect(table.rows[0]?.slice(0, 6)).toEqual(['公司', '看多', 0.2, null, 12, '中证500']);
  });

  test('a report without a date is marked as estimated in the source line', () => {
    const dated = head({ date: null, dateEstimate: { date: '2031-05-09', from: '5月9日', line: 3 } });
    expect(plan('ratings', [report({ report: dated })]).sourceLine).toBe(
      '资料来源：甲乙证券，《芯片周报》，2031-05-09（推算）',
    );
    expect(plan('ratings', [report({ report: head({ date: null }) })]).sourceLine).toContain('日期未刊载');
  });

  test('a date that no report prints is marked as such in its row', () => {
    const estimated = head({ id: 'e', date: null, dateEstimate: { date: '2031-05-09', from: '5月9日', line: 3 } });
    const reports = [report({ report: estimated }), full, report({ report: head({ id: 'u', date: null }) })];
    const table = plan('ratings', reports);
    expect(column(table, 'report_date').cells).toEqual([47977, 47976, null]);
    expect(column(table, 'report_date_basis')).toMatchObject({
      header: '日期依据',
      cells: ['推算', '原文', '未刊载'],
    });
    expect(headers('ratings')).not.toContain('日期依据');
  });

  test('hostile names reach the plan unchanged: the writer makes them inert', () => {
    expect(column(plan('picks'), 'name').cells).toEqual(['红日-W', '=cmd()']);
  });

  test('events have a date and a kind in words', () => {
    expect(plan('events').rows[0]?.slice(0, 3)).toEqual([47970, '小星', '发布']);
  });
});

describe('plans', () => {
  test('a choice of columns keeps the columns that name a row', () => {
    const [dataset] = datasets({ reports: [full] });
    const table = planTable(dataset!, {
      language: 'zh',
      dataVersion: '1',
      options: { ...DEFAULT_OPTIONS, columns: ['value', 'nonsense'] },
    });
    expect(table.columns.map(({ key }) => key)).toEqual(['subject', 'metric', 'value', 'period', 'report']);
  });

  test('words get the room they need, and break into lines only beyond a readable width', () => {
    const widths = (subject: string) => {
      const { width, wrap } = column(plan('token-usage', [report({ facts: [fact({ subject })] })]), 'subject');
      return { width, wrap };
    };
    expect(widths('小星')).toEqual({ width: 18, wrap: false });
    expect(widths('长'.repeat(20))).toEqual({ width: 42, wrap: false });
    expect(widths('长'.repeat(30))).toEqual({ width: 48, wrap: true });
  });

  test('many reports are counted in the source line', () => {
    const reports = [1, 2, 3, 4, 5].map((day) =>
      report({ report: head({ id: `r${day}`, date: `2031-01-0${day}` }), facts: [fact({ period: month(2031, 1) })] }),
    );
    expect(plan('token-usage', reports).sourceLine).toMatch(/2031-01-05；.*；等共 5 篇报告$/);
  });

  test('the data version changes with a figure, not with the order of the reports', () => {
    const other = report({ report: head({ id: 'other' }) });
    expect(dataVersion([full, other])).toBe(dataVersion([other, full]));
    expect(dataVersion([full])).not.toBe(dataVersion([{ ...full, facts: full.facts.slice(1) }]));
  });
});
