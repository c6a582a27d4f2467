/** The datasets made of facts: each figure of every report in one of the tables of fact-dataset-list.ts. */
import type { Fact } from '../facts/fact';
import type { ReportData } from '../facts/report';
import type { Dataset } from './dataset';
import { EVIDENCE_COLUMNS, PLACE_COLUMN, SUBJECT_COLUMNS, type FactColumn, type Stated } from './fact-columns';
import { datasetOf, FACT_DATASETS, type FactDataset } from './fact-dataset-list';
import { amountScales, measures } from './measures';
import { compareText, labelsOf, newestReportFirst, sourceColumns, sourcesOf } from './report-source';

/** Those of the list that have at least one fact in these reports. */
export function factDatasets(reports: readonly ReportData[]): Dataset[] {
  const stated = reports.flatMap(({ report, facts }) => facts.map((fact): Stated => ({ fact, report })));
  return FACT_DATASETS.flatMap((spec) => {
    const rows = stated.filter(({ fact }) => datasetOf(fact) === spec.id).sort(inOrder);
    return rows.length === 0 ? [] : [factDataset(spec, rows)];
  });
}

function factDataset(spec: FactDataset, stated: readonly Stated[]): Dataset {
  const facts = stated.map(({ fact }) => fact);
  const reports = stated.map(({ report }) => report);
  const numbers = measures(facts, spec);
  const scales = amountScales(facts);
  const columns: readonly FactColumn[] = [
    ...SUBJECT_COLUMNS,
    ...numbers.map(({ column, cell }) => ({ column, cell: ({ fact }: Stated) => cell(fact) })),
    ...EVIDENCE_COLUMNS.filter(({ says }) => !says || facts.some(says)),
    ...sourceColumns(reports).map(({ column, cell }) => ({ column, cell: ({ report }: Stated) => cell(report) })),
    PLACE_COLUMN,
  ];
  return {
    id: spec.id,
    group: spec.group,
    title: spec.title,
    name: pascalCase(spec.id),
    columns: columns.map(({ column }) => column),
    rows: stated.map((row) => columns.map(({ cell }) => cell(row))),
    rowReports: labelsOf(reports),
    ...(scales.some((scale) => scale !== null) && { rowScales: scales }),
    keys: ['subject', 'metric', 'period', 'report'],
    sources: sourcesOf(reports),
    printedSource: null,
  };
}

/** `token-usage` is TokenUsage. */
function pascalCase(id: string): string {
  return id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * What is before what will be; then newest period first, those without an end last; then newest report, then the order of
 * the page.
 */
function inOrder(a: Stated, b: Stated): number {
  return (
    Number(a.fact.modality !== 'actual') - Number(b.fact.modality !== 'actual') ||
    compareText(b.fact.period.end ?? '', a.fact.period.end ?? '') ||
    newestReportFirst(a.report, b.report) ||
    place(a.fact) - place(b.fact) ||
    compareText(a.fact.id, b.fact.id)
  );
}

function place(fact: Fact): number {
  const first = fact.evidence[0];
  return first ? first.line * 100_000 + first.column : Number.MAX_SAFE_INTEGER;
}
