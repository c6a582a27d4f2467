/** The datasets made of facts. A new one is a row of FACT_DATASETS; nothing else changes. */
import type { Fact, MetricClass } from '../facts/fact';
import type { ReportData } from '../facts/report';
import type { Dataset, DatasetGroup } from './dataset';
import { EVIDENCE_COLUMNS, SUBJECT_COLUMNS, type Stated } from './fact-columns';
import { measures, type MeasureWords } from './measures';
import { compareText, sourceOf, sourcesOf } from './report-source';
import type { Words } from './words';

export interface FactDataset extends MeasureWords {
  readonly id: string;
  readonly name: string;
  readonly group: DatasetGroup;
  readonly title: Words;
  readonly classes: readonly MetricClass[];
}

const CHANGE: Words = { zh: '变动幅度', en: 'Change' };
const RATIO: Words = { zh: '比例', en: 'Ratio' };
const VALUE: Words = { zh: '数值', en: 'Value' };

/** In the order the pane lists them. Every metric class is in exactly one; a test counts that. */
export const FACT_DATASETS: readonly FactDataset[] = [
  {
    id: 'token-usage',
    name: 'TokenUsage',
    group: 'market',
    title: { zh: 'Token 使用量', en: 'Token usage' },
    classes: ['token_usage'],
    value: { zh: '使用量', en: 'Usage' },
    percent: RATIO,
  },
  {
    id: 'token-growth',
    name: 'TokenGrowth',
    group: 'market',
    title: { zh: 'Token 增速', en: 'Token growth' },
    classes: ['token_growth'],
    value: { zh: '倍数', en: 'Multiple' },
    percent: { zh: '增速', en: 'Growth' },
  },
  {
    id: 'index-returns',
    name: 'IndexReturns',
    group: 'market',
    title: { zh: '行情', en: 'Market returns' },
    classes: ['index_return', 'relative_return', 'rank'],
    value: { zh: '相对收益', en: 'Relative return' },
    percent: { zh: '涨跌幅', en: 'Return' },
  },
  {
    id: 'valuation',
    name: 'Valuation',
    group: 'market',
    title: { zh: '估值', en: 'Valuation' },
    classes: ['valuation'],
    value: { zh: '估值', en: 'Multiple' },
    percent: { zh: '分位', en: 'Percentile' },
  },
  {
    id: 'flows',
    name: 'Flows',
    group: 'market',
    title: { zh: '资金流向', en: 'Fund flows' },
    classes: ['flow', 'holding_ratio'],
    value: { zh: '净流入', en: 'Net inflow' },
    percent: { zh: '持股占比', en: 'Holding ratio' },
  },
  {
    id: 'financials',
    name: 'Financials',
    group: 'company',
    title: { zh: '财务', en: 'Financials' },
    classes: ['revenue', 'profit', 'growth', 'margin'],
    value: { zh: '金额', en: 'Amount' },
    percent: { zh: '增速或比率', en: 'Growth or margin' },
  },
  {
    id: 'price-changes',
    name: 'PriceChanges',
    group: 'company',
    title: { zh: '涨价', en: 'Price changes' },
    classes: ['price_change', 'price_level'],
    value: { zh: '价格', en: 'Price' },
    percent: { zh: '涨价幅度', en: 'Change' },
  },
  {
    id: 'funding',
    name: 'Funding',
    group: 'company',
    title: { zh: '融资与资本开支', en: 'Funding and capex' },
    classes: ['funding', 'capex'],
    value: { zh: '金额', en: 'Amount' },
    percent: CHANGE,
  },
  {
    id: 'users',
    name: 'Users',
    group: 'company',
    title: { zh: '用户与市场规模', en: 'Users and market size' },
    classes: ['users', 'market_size'],
    value: { zh: '规模', en: 'Size' },
    percent: RATIO,
  },
  {
    id: 'other-figures',
    name: 'OtherFigures',
    group: 'company',
    title: { zh: '其他数据', en: 'Other figures' },
    classes: ['quantity', 'spec', 'score', 'other'],
    value: VALUE,
    percent: RATIO,
  },
];

/** Those of the list that have at least one fact in these reports. */
export function factDatasets(reports: readonly ReportData[]): Dataset[] {
  const stated = reports.flatMap(({ report, facts }) => facts.map((fact): Stated => ({ fact, report })));
  return FACT_DATASETS.flatMap((spec) => {
    const rows = stated.filter(({ fact }) => spec.classes.includes(fact.metricClass)).sort(newestFirst);
    return rows.length === 0 ? [] : [factDataset(spec, rows)];
  });
}

function factDataset(spec: FactDataset, stated: readonly Stated[]): Dataset {
  const facts = stated.map(({ fact }) => fact);
  const evidence = EVIDENCE_COLUMNS.filter(({ says }) => !says || facts.some(says));
  const numbers = measures(facts, spec).map(({ column, cell }) => ({ column, cell: (row: Stated) => cell(row.fact) }));
  const columns = [...SUBJECT_COLUMNS, ...numbers, ...evidence];
  return {
    id: spec.id,
    group: spec.group,
    title: spec.title,
    name: spec.name,
    columns: columns.map(({ column }) => column),
    rows: stated.map((row) => columns.map(({ cell }) => cell(row))),
    keys: ['subject', 'metric', 'period', 'report'],
    sources: sourcesOf(stated.map(({ report }) => report)),
    printedSource: null,
  };
}

/** Newest period first, those without an end last; then newest report, then the order of the page. */
function newestFirst(a: Stated, b: Stated): number {
  return (
    compareText(b.fact.period.end ?? '', a.fact.period.end ?? '') ||
    compareText(sourceOf(b.report).date ?? '', sourceOf(a.report).date ?? '') ||
    compareText(a.report.id, b.report.id) ||
    place(a.fact) - place(b.fact) ||
    compareText(a.fact.id, b.fact.id)
  );
}

function place(fact: Fact): number {
  const first = fact.evidence[0];
  return first ? first.line * 100_000 + first.column : Number.MAX_SAFE_INTEGER;
}
