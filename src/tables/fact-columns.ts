/** The columns every table of facts has beside its numbers: of what, when, how sure, and where it is printed. */
import type { Fact, Modality, Qualifier } from '../facts/fact';
import type { PeriodBasis } from '../facts/period';
import type { ReportHead } from '../facts/report';
import type { Column, DataCell } from './dataset';
import { DATE_FORMAT, dateSerial } from './excel-date';
import { sourceCells, SOURCE_COLUMNS, text } from './report-source';
import type { Words } from './words';

/** A fact and the report that states it. */
export interface Stated {
  readonly fact: Fact;
  readonly report: ReportHead;
}

export interface FactColumn {
  readonly column: Column;
  readonly cell: (stated: Stated) => DataCell;
  /** Where given, the column appears only if it has something to say about one of the rows. */
  readonly says?: (fact: Fact) => boolean;
}

const QUALIFIERS: Record<Qualifier, Words | null> = {
  exact: null,
  gt: { zh: '超', en: 'more than' },
  gte: { zh: '以上', en: 'or more' },
  at_least: { zh: '至少', en: 'at least' },
  lt: { zh: '不到', en: 'less than' },
  lte: { zh: '不超过', en: 'at most' },
  approx: { zh: '约', en: 'about' },
  range: { zh: '区间', en: 'range' },
};

const MODALITIES: Record<Modality, Words> = {
  actual: { zh: '实际', en: 'actual' },
  forecast: { zh: '预测', en: 'forecast' },
  plan: { zh: '计划', en: 'plan' },
  guidance: { zh: '指引', en: 'guidance' },
  rumor: { zh: '传闻', en: 'rumour' },
};

const BASES: Record<PeriodBasis, Words> = {
  stated: { zh: '原文', en: 'as printed' },
  resolved: { zh: '推算', en: 'worked out' },
  inferred: { zh: '推断', en: 'inferred' },
  unstated: { zh: '未说明', en: 'not stated' },
};

/** Left of the numbers: no more than this, so that the first number is seen in a narrow pane too. */
export const SUBJECT_COLUMNS: readonly FactColumn[] = [
  { column: text('subject', '主体', 'Subject', 18), cell: ({ fact }) => fact.subject },
  { column: text('metric', '指标', 'Metric', 20), cell: ({ fact }) => fact.metric },
];

/** Right of the numbers. */
export const EVIDENCE_COLUMNS: readonly FactColumn[] = [
  {
    column: text('qualifier', '限定', 'Qualifier', 8),
    cell: ({ fact }) => QUALIFIERS[fact.qualifier],
    says: (fact) => fact.qualifier !== 'exact',
  },
  {
    column: text('modality', '性质', 'Nature', 8),
    cell: ({ fact }) => MODALITIES[fact.modality],
    says: (fact) => fact.modality !== 'actual',
  },
  { column: text('period', '期间', 'Period', 20), cell: ({ fact }) => fact.period.label },
  {
    column: text('basis', '期间依据', 'Period basis', 10),
    cell: ({ fact }) => BASES[fact.period.basis],
    says: (fact) => fact.period.basis !== 'stated',
  },
  {
    column: {
      key: 'period_end',
      header: { zh: '期末', en: 'Period end' },
      unit: null,
      kind: 'date',
      format: DATE_FORMAT,
      width: 12,
    },
    cell: ({ fact }) => dateSerial(fact.period.end),
  },
  { column: text('printed', '原文', 'As printed', 14), cell: ({ fact }) => fact.printed },
  {
    column: text('check', '核对', 'Check', 14),
    cell: ({ fact }) => (fact.suspect ? { zh: '与原文计算不符', en: 'fails a check' } : null),
    says: (fact) => fact.suspect,
  },
  ...SOURCE_COLUMNS.map((column, index) => ({
    column,
    cell: ({ report }: Stated): DataCell => sourceCells(report)[index] ?? null,
  })),
  { column: text('place', '出处', 'Place', 16), cell: ({ fact }) => place(fact) },
];

/** First place that states the fact: `图表4，第152行`. */
function place(fact: Fact): Words | null {
  const evidence = fact.evidence[0];
  if (!evidence) return null;
  const exhibit = evidence.exhibit;
  return {
    zh: `${exhibit ? `${exhibit}，` : ''}第${evidence.line}行`,
    en: `${exhibit ? `${exhibit}, ` : ''}line ${evidence.line}`,
  };
}
