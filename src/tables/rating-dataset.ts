/** 评级: what each report says about its industry, with the bounds its broker gives that word. */
import { divide } from '../facts/decimal';
import type { RatingTerm, ReportData, ReportHead } from '../facts/report';
import type { Column, DataCell, Dataset } from './dataset';
import { INTEGER_FORMAT, percentFormat } from './number-format';
import { newestReportFirst, sourceColumns, sourcesOf, text } from './report-source';
import type { Words } from './words';

const COLUMNS: readonly Column[] = [
  text('industry', '行业', 'Industry', 14),
  text('rating', '评级', 'Rating', 12),
  text('action', '变动', 'Action', 8),
  bound('lower', { zh: '下限', en: 'Lower bound' }),
  bound('upper', { zh: '上限', en: 'Upper bound' }),
  {
    key: 'months',
    header: { zh: '期限', en: 'Horizon' },
    unit: { zh: '月', en: 'months' },
    kind: 'number',
    format: INTEGER_FORMAT,
    width: 10,
  },
  text('benchmark', '基准', 'Benchmark', 14),
];

/** One row per report that prints a rating, newest first; empty when none does. Bounds are open where the broker leaves them. */
export function ratingDatasets(reports: readonly ReportData[]): Dataset[] {
  const heads = reports.map(({ report }) => report).filter(({ rating }) => rating !== null);
  if (heads.length === 0) return [];
  const newest = [...heads].sort(newestReportFirst);
  const source = sourceColumns(newest);
  return [
    {
      id: 'ratings',
      group: 'opinion',
      title: { zh: '评级', en: 'Ratings' },
      name: 'Ratings',
      columns: [...COLUMNS, ...source.map(({ column }) => column)],
      rows: newest.map((report) => [...ratingCells(report), ...source.map(({ cell }) => cell(report))]),
      keys: ['industry', 'broker', 'report_date', 'report'],
      sources: sourcesOf(newest),
      printedSource: null,
    },
  ];
}

/** Cells for COLUMNS. */
function ratingCells(report: ReportHead): DataCell[] {
  const term = scaleOf(report);
  return [
    report.industry,
    report.rating,
    report.ratingAction,
    fraction(term?.lower),
    fraction(term?.upper),
    term?.months ?? null,
    term?.benchmark ?? null,
  ];
}

/** The definition of the printed word, for industries where the broker defines it twice. */
function scaleOf(report: ReportHead): RatingTerm | undefined {
  const terms = report.ratingScale.filter(({ term }) => term === report.rating);
  return terms.find(({ kind }) => kind === 'industry') ?? terms[0];
}

function fraction(percent: number | null | undefined): number | null {
  return percent === null || percent === undefined ? null : divide(percent, 100);
}

function bound(key: string, header: Words): Column {
  return { key, header, unit: null, kind: 'percent', format: percentFormat(2), width: 10 };
}
