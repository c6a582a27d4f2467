/** Which report a person means: by id, title, or broker with or without the date. */
import type { ReportData } from '../facts/report';
import { brokerAliases } from './broker-names';
import { reportDay, type Catalog } from './catalog';
import { buildNameTable } from './name-table';
import { Problem } from './problem';

/** The reports meant by `name`, newest first: one by id or title, all of a broker by its name. Throws Problem for none. */
export function reportsMeant(catalog: Catalog, name: string): readonly ReportData[] {
  const table = buildNameTable(catalog.reports.map((data) => [data.report.id, aliasesOf(data)]));
  const ids = table.find(name);
  if (ids.length === 0) {
    throw new Problem('reportUnknown', { name, near: table.nearest(name), known: table.names.slice(0, 8) });
  }
  return catalog.reports
    .filter(({ report }) => ids.includes(report.id))
    .sort((a, b) => ((reportDay(a.report) ?? '') < (reportDay(b.report) ?? '') ? 1 : -1));
}

function aliasesOf({ report }: ReportData): readonly string[] {
  const brokers = report.broker === null ? [] : [report.broker, ...brokerAliases(report.broker)];
  const day = reportDay(report);
  const dated = day === null ? [] : brokers.map((broker) => `${broker} ${day}`);
  return [...(report.title === null ? [] : [report.title]), ...brokers, ...dated];
}
