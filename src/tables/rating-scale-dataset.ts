/** 评级口径: what each broker's rating words mean in numbers, so that 增持 of one house is not taken for 增持 of another. */
import { divide } from '../facts/decimal';
import type { RatingTerm, ReportData, ReportHead } from '../facts/report';
import type { Column, DataCell, Dataset } from './dataset';
import { INTEGER_FORMAT, percentFormat } from './number-format';
import { newestReportFirst, sourceColumns, sourcesOf, text } from './report-source';
import type { Words } from './words';

const KINDS: Readonly<Record<RatingTerm['kind'], Words>> = {
  industry: { zh: '行业', en: 'Industry' },
  company: { zh: '公司', en: 'Company' },
};

const COLUMNS: readonly Column[] = [
  text('kind', '对象', 'Rated', 8),
  text('term', '评级', 'Rating', 14),
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
        report.ratingScale.map((term) => [...termCells(term), ...source.map(({ cell }) => cell(report))]),
      ),
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

/** Cells for COLUMNS. A bound that the broker leaves open is empty. */
function termCells(term: RatingTerm): DataCell[] {
  return [KINDS[term.kind], term.term, fraction(term.lower), fraction(term.upper), term.months, term.benchmark];
}

function fraction(percent: number | null): number | null {
  return percent === null ? null : divide(percent, 100);
}

function bound(key: string, header: Words): Column {
  return { key, header, unit: null, kind: 'percent', format: percentFormat(0), width: 10 };
}
