/** Each exhibit that has data, as a dataset: the printed table, typed. */
import type { ReportData, TableData } from '../facts/report';
import type { Dataset } from './dataset';
import { typeExhibitColumn } from './exhibit-column';
import { sourceOf } from './report-source';
import { asPrinted, type Words } from './words';

/** In the order of the reports, then of the page. An exhibit without a single row is left out: it has nothing to insert. */
export function exhibitDatasets(reports: readonly ReportData[]): Dataset[] {
  return reports.flatMap((data) => {
    const labels = new Map<string, number>();
    return data.tables
      .filter((table) => table.rows.length > 0)
      .map((table) => {
        const count = (labels.get(table.label) ?? 0) + 1;
        labels.set(table.label, count);
        return exhibitDataset(data, table, count);
      });
  });
}

function exhibitDataset(data: ReportData, table: TableData, count: number): Dataset {
  const source = sourceOf(data.report);
  const width = Math.max(table.header.length, ...table.rows.map((row) => row.length));
  const typed = Array.from({ length: width }, (_, index) => {
    const header = table.header[index]?.trim() ?? '';
    const cells = table.rows.map((row) => row[index] ?? '');
    const column = typeExhibitColumn(`c${index + 1}`, header, cells, table.unit);
    return header === '' ? { ...column, column: { ...column.column, header: unnamed(index + 1) } } : column;
  });
  const named =
    typed.find(({ column }) => column.kind === 'code') ?? typed.find(({ column }) => column.kind === 'text');
  const label = count === 1 ? table.label : `${table.label}-${count}`;
  return {
    id: `exhibit/${data.report.id}/${label}`,
    group: 'exhibit',
    title: asPrinted([table.label, table.caption].filter((part) => part !== '').join(' ')),
    name: [source.broker, source.date?.replaceAll('-', ''), label].filter(Boolean).join('_'),
    columns: typed.map(({ column }) => column),
    rows: table.rows.map((_, row) => typed.map(({ cells }) => cells[row] ?? null)),
    keys: [(named ?? typed[0])?.column.key ?? 'c1'],
    sources: [source],
    printedSource: table.source?.replace(/^\s*(?:资料|数据)?来源\s*[:：]\s*/, '').trim() || null,
  };
}

function unnamed(number: number): Words {
  return { zh: `列${number}`, en: `Column ${number}` };
}
