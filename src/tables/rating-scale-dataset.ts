/** 评级口径: what each broker's rating words mean in numbers, so that 增持 of one house is not taken for 增持 of another. */
import type { RatingTerm, ReportData, ReportHead } from '../facts/report';
import type { Column, Dataset } from './dataset';
import { TERM_COLUMNS, termCells } from './rating-term-columns';
import { labelsOf, newestReportFirst, sourceColumns, sourcesOf, text } from './report-source';
import type { Words } from './words';

const KINDS: Readonly<Record<RatingTerm['kind'], Words>> = {
  industry: { zh: '行业', en: 'Industry' },
  company: { zh: '公司', en: 'Company' },
};

const COLUMNS: readonly Column[] = [
  text('kind', '对象', 'Rated', 8),
  text('term', '评级', 'Rating', 14),
  ...TERM_COLUMNS,
];

/** One row per word of a broker's scale as its newest report defines it; empty when no report prints a scale. */
export function ratingScaleDatasets(reports: readonly ReportData[]): Dataset[] {
  const heads = newestPerBroker(reports);
  if (heads.length === 0) return [];
  const source = sourceColumns(heads);
  return [
    {
      id: 'rating-scale',
      group: 'opinion',
      title: { zh: '评级口径', en: 'Rating scales' },
      name: 'Rating_Scales',
      columns: [...COLUMNS, ...source.map(({ column }) => column)],
      rows: heads.flatMap((report) =>
        report.ratingScale.map((term) => [
          KINDS[term.kind],
          term.term,
          ...termCells(term),
          ...source.map(({ cell }) => cell(report)),
        ]),
      ),
      rowReports: labelsOf(heads.flatMap((report) => report.ratingScale.map(() => report))),
      keys: ['broker', 'kind', 'term'],
      sources: sourcesOf(heads),
      printedSource: null,
    },
  ];
}

function newestPerBroker(reports: readonly ReportData[]): ReportHead[] {
  const heads = reports.map(({ report }) => report).filter(({ ratingScale }) => ratingScale.length > 0);
  const seen = new Set<string | null>();
  return heads.sort(newestReportFirst).filter(({ broker }) => {
    const first = !seen.has(broker);
    seen.add(broker);
    return first;
  });
}
