/** What is asked of every function in the browser: each kind of argument in at least one formula, and what the cell then holds. */

/** Cells the formulas point to, as typed. H4 stays empty. */
export const INPUTS: Readonly<Record<string, string>> = {
  H1: '豆包',
  H2: '2026-03', // the workbook makes a date of it, as Excel does
  H3: '2026/2/27',
  H5: '万联',
  H6: '计算机',
  H7: '智谱',
  H8: '毛利率',
  H9: '2025',
  H10: 'FALSE',
  H11: '=1/0',
  H12: '申万计算机',
  H13: '2026-03-30..2026-04-03',
  H14: '开源',
  H15: '表1',
  H16: '上海证券',
  H17: '阿里巴巴',
  H18: 'Token',
  H19: '2026/4/30',
  H20: '2026/3/1',
  H21: '中国',
};

export const KINDS = ['literals', 'cells', 'range', 'date', 'blank', 'wrong type'] as const;
export type Kind = (typeof KINDS)[number];

/** A value of the first cell; an error by its code; or, for what spills, its first cell and the one below. */
export type Expected = string | number | readonly [first: string | number, below: string | number | RegExp];

export type Cases = Readonly<Record<Kind, readonly [formula: string, expected: Expected]>>;

const VALUE = '#VALUE!';
const NONE = '#N/A';

export const CASES: Readonly<Record<string, Cases>> = {
  TOKENS: {
    literals: ['=TOKENS("豆包","2026-03","万亿")', 120],
    cells: ['=TOKENS(H1,"2026-03")', 1.2e14],
    range: ['=TOKENS(H1:H2,"2026-03")', VALUE],
    date: ['=TOKENS(H1,H2)', 1.2e14],
    blank: ['=TOKENS(H21,"2026-03",H4)', 1.4e14],
    'wrong type': ['=TOKENS(H1,TRUE)', VALUE],
  },
  RATING: {
    literals: ['=RATING("万联","计算机","2026-03-10")', '同步大市'],
    cells: ['=RATING(H5,H6)', '同步大市'],
    range: ['=RATING(H5:H6,H6)', VALUE],
    date: ['=RATING(H5,H6,H19)', '同步大市'],
    blank: ['=RATING(H5,H6,H4)', '同步大市'],
    'wrong type': ['=RATING(H5,H10)', VALUE],
  },
  METRIC: {
    literals: ['=METRIC("智谱","毛利率","2025")', 0.41],
    cells: ['=METRIC(H7,H8,H9)', 0.41],
    range: ['=METRIC(H7,H8:H9)', VALUE],
    date: ['=METRIC(H12,"PE-TTM",H3)', 219.91],
    blank: ['=METRIC(H7,H8,H4,H4)', 0.41],
    'wrong type': ['=METRIC(H7,H11)', '#DIV/0!'],
  },
  CITE: {
    literals: ['=CITE("智谱","毛利率","2025")', '万联证券, 2026-04-07'],
    cells: ['=CITE(H7,H8,H9)', '万联证券, 2026-04-07'],
    range: ['=CITE(H7:H8,H8)', VALUE],
    date: ['=CITE(H1,H18,H2)', '证券, 2026-04-07'],
    blank: ['=CITE(H7,H8,H4)', '万联证券, 2026-04-07'],
    'wrong type': ['=CITE(H7,FALSE)', VALUE],
  },
  REPORTS: {
    literals: ['=REPORTS("万联",FALSE)', ['万联-2026-04-07-计算机', '万联-2026-03-03-计算机']],
    cells: ['=REPORTS(H5,H10)', ['万联-2026-04-07-计算机', '万联-2026-03-03-计算机']],
    range: ['=REPORTS(H5:H6)', VALUE],
    date: ['=REPORTS(H3)', NONE],
    blank: ['=REPORTS(H4,H4)', ['报告', /^万联-2026-04-07|^上海-2026-04-07/]],
    'wrong type': ['=REPORTS("万联","maybe")', VALUE],
  },
  INDEXRET: {
    literals: ['=INDEXRET("沪深300","2026-03-30..2026-04-03")', -0.0137],
    cells: ['=INDEXRET(H12,H13)', -0.0339],
    range: ['=INDEXRET(H12:H13)', VALUE],
    date: ['=INDEXRET(H12,H3)', NONE],
    blank: ['=INDEXRET(H12,H4)', -0.0339],
    'wrong type': ['=INDEXRET(H12,TRUE)', VALUE],
  },
  PETTM: {
    literals: ['=PETTM("申万计算机","2026-02-27")', 219.91],
    cells: ['=PETTM(H12,"20260227")', 219.91],
    range: ['=PETTM(H12:H13)', VALUE],
    date: ['=PETTM(H12,H3)', 219.91],
    blank: ['=PETTM(H4)', VALUE],
    'wrong type': ['=PETTM(TRUE,H3)', VALUE],
  },
  SERIES: {
    literals: ['=SERIES("豆包","Token","2026-03","2026-03")', ['截至日', /2026-03-31|46112/]],
    cells: ['=SERIES(H1,H18)', ['截至日', /20\d\d-|4\d{4}/]],
    range: ['=SERIES(H1:H2,H18)', VALUE],
    date: ['=SERIES(H1,H18,H2,H2)', ['截至日', /2026-03-31|46112/]],
    blank: ['=SERIES(H1,H18,H4,H4,H4)', ['截至日', /20\d\d-|4\d{4}/]],
    'wrong type': ['=SERIES(H1,H18,"someday")', VALUE],
  },
  COMPARE: {
    literals: ['=COMPARE("豆包","Token","2026-03")', ['报告', /^(万联|上海)-2026-04-07/]],
    cells: ['=COMPARE(H1,H18,"2026-03")', ['报告', /^(万联|上海)-2026-04-07/]],
    range: ['=COMPARE(H1,H18,H2:H3)', VALUE],
    date: ['=COMPARE(H1,H18,H20)', ['报告', /^(万联|上海)-2026-04-07/]],
    blank: ['=COMPARE(H1,H18,H4,H4)', ['报告', /-2026-/]],
    'wrong type': ['=COMPARE(H1,TRUE)', VALUE],
  },
  RATINGS: {
    literals: ['=RATINGS("计算机","万联")', ['日期', /2026-04-07|46119/]],
    cells: ['=RATINGS(H6,H5)', ['日期', /2026-04-07|46119/]],
    range: ['=RATINGS(H6:H7)', VALUE],
    date: ['=RATINGS(H3)', NONE],
    blank: ['=RATINGS(H4,H4,H4)', ['日期', /2026-04-07|46119/]],
    'wrong type': ['=RATINGS(TRUE)', VALUE],
  },
  PICKS: {
    literals: ['=PICKS("上海证券","算力")', ['名称', /.{2,}/]],
    cells: ['=PICKS(H16)', ['名称', /.{2,}/]],
    range: ['=PICKS(H16:H17)', VALUE],
    date: ['=PICKS(H16,H4,H19)', ['名称', /.{2,}/]],
    blank: ['=PICKS(H16,H4,H4,H4)', ['名称', /.{2,}/]],
    'wrong type': ['=PICKS(H16,H4,"someday")', VALUE],
  },
  EVENTS: {
    literals: ['=EVENTS("阿里巴巴","2026")', ['日期', /2026-|46\d{3}/]],
    cells: ['=EVENTS(H17)', ['日期', /20\d\d-|4\d{4}/]],
    range: ['=EVENTS(H17:H18)', VALUE],
    date: ['=EVENTS(H4,H20,H19)', ['日期', /2026-0[34]|46\d{3}/]],
    blank: ['=EVENTS(H4,H4,H4,H4)', ['日期', /20\d\d-|4\d{4}/]],
    'wrong type': ['=EVENTS(H4,TRUE)', VALUE],
  },
  EXHIBIT: {
    literals: ['=EXHIBIT("开源","表1")', [/.{2,}/.source, /.+/]],
    cells: ['=EXHIBIT(H14,H15)', [/.{2,}/.source, /.+/]],
    range: ['=EXHIBIT(H14:H15,H15)', VALUE],
    date: ['=EXHIBIT(H14,H3)', NONE],
    blank: ['=EXHIBIT(H14,H4)', VALUE],
    'wrong type': ['=EXHIBIT(TRUE,H15)', VALUE],
  },
  CHECKS: {
    literals: ['=CHECKS("万联 2026-03-03")', ['报告', '万联-2026-03-03-计算机']],
    cells: ['=CHECKS(H5)', ['报告', /^万联-/]],
    range: ['=CHECKS(H5:H6)', VALUE],
    date: ['=CHECKS(H3)', NONE],
    blank: ['=CHECKS(H4,H4)', ['报告', /-2026-/]],
    'wrong type': ['=CHECKS(TRUE)', VALUE],
  },
  ENTITIES: {
    literals: ['=ENTITIES("doubao")', ['名称', '豆包']],
    cells: ['=ENTITIES(H1)', ['名称', '豆包']],
    range: ['=ENTITIES(H1:H2)', VALUE],
    date: ['=ENTITIES(H3)', NONE],
    blank: ['=ENTITIES(H4,H4)', ['名称', /.+/]],
    'wrong type': ['=ENTITIES(TRUE)', VALUE],
  },
  METRICS: {
    literals: ['=METRICS("智谱")', ['指标', /.+/]],
    cells: ['=METRICS(H7)', ['指标', /.+/]],
    range: ['=METRICS(H7:H8)', VALUE],
    date: ['=METRICS(H3)', NONE],
    blank: ['=METRICS(H4,H4)', ['指标', /.+/]],
    'wrong type': ['=METRICS(TRUE)', VALUE],
  },
};
