/** 评级: what each report says about its industry, with the bounds its broker gives that word. */
import type { RatingTerm, ReportData, ReportHead } from '../facts/report';
import type { Column, DataCell, Dataset } from './dataset';
import { TERM_COLUMNS, termCells } from './rating-term-columns';
import { labelsOf, newestReportFirst, sourceColumns, sourcesOf, text } from './report-source';

const COLUMNS: readonly Column[] = [
  text('industry', '行业', 'Industry', 14),
  text('rating', '评级', 'Rating', 12),
  text('action', '变动', 'Action', 8),
  ...TERM_COLUMNS,
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
      rowReports: labelsOf(newest),
      keys: ['industry', 'broker', 'report_date', 'report'],
      sources: sourcesOf(newest),
      printedSource: null,
    },
  ];
}

/** Cells for COLUMNS. */
function ratingCells(report: ReportHead): DataCell[] {
  return [report.industry, report.rating, report.ratingAction, ...termCells(scaleOf(report))];
}

/** The definition of the printed word, for industries where the broker defines it twice. */
function scaleOf(report: ReportHead): RatingTerm | undefined {
  const terms = report.ratingScale.filter(({ term }) => term === report.rating);
  return terms.find(({ kind }) => kind === 'industry') ?? terms[0];
}
