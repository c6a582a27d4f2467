/** 荐股: every stock a report names for its reader, one row each. */
import type { ReportData } from '../facts/report';
import type { Dataset } from './dataset';
import { labelsOf, newestReportFirst, sourceColumns, sourcesOf, text } from './report-source';

/** The newest report first, each in the order of the page; empty when no report names a stock. */
export function pickDatasets(reports: readonly ReportData[]): Dataset[] {
  const naming = reports
    .filter(({ picks }) => picks.some(({ names }) => names.length > 0))
    .sort((a, b) => newestReportFirst(a.report, b.report));
  if (naming.length === 0) return [];
  const source = sourceColumns(naming.map(({ report }) => report));
  const stated = naming.flatMap(({ report, picks }) =>
    picks.flatMap(({ group, label, names }) => names.map((name) => ({ report, cells: [name, group || null, label] }))),
  );
  return [
    {
      id: 'picks',
      group: 'opinion',
      title: { zh: '荐股', en: 'Stock picks' },
      name: 'Picks',
      columns: [
        text('name', '股票名称', 'Stock', 16),
        text('group', '分组', 'Group', 16),
        text('label', '类别', 'Label', 12),
        ...source.map(({ column }) => column),
      ],
      rows: stated.map(({ report, cells }) => [...cells, ...source.map(({ cell }) => cell(report))]),
      rowReports: labelsOf(stated.map(({ report }) => report)),
      keys: ['name', 'group', 'label', 'report'],
      sources: sourcesOf(naming.map(({ report }) => report)),
      printedSource: null,
    },
  ];
}
