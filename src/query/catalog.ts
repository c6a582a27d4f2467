/** The reports filed for asking: by subject, broker and industry. Built once per change of the store. */
import type { Fact } from '../facts/fact';
import type { ReportData, ReportHead } from '../facts/report';
import { brokerAliases, industryAliases } from './broker-names';
import { buildNameTable, type NameTable } from './name-table';
import type { Store } from './store';

/** A fact and the report that states it. */
export interface Entry {
  readonly fact: Fact;
  readonly report: ReportHead;
}

export interface Catalog {
  readonly reports: readonly ReportData[];
  /** Day of the newest report, printed or estimated; what 上周 refers to. Null without any dated report. */
  readonly newest: string | null;
  readonly subjects: NameTable;
  readonly brokers: NameTable;
  readonly industries: NameTable;
  /** All that is stated about a subject (by its canonical name); empty for an unknown one. */
  entries(subject: string): readonly Entry[];
}

/** The report's day: printed, else estimated, else null. */
export function reportDay(report: ReportHead): string | null {
  return report.date ?? report.dateEstimate?.date ?? null;
}

interface Built {
  readonly store: Store;
  readonly revision: number;
  readonly catalog: Catalog;
}

const built = new WeakMap<Store, Built>();
/** The one asked for last: nearly always there is but one store, and every answer passes here. */
let last: Built | null = null;

/** The catalog of what `store` holds now. Cheap while nothing changes. */
export function catalogOf(store: Store): Catalog {
  if (last !== null && last.store === store && last.revision === store.revision) return last.catalog;
  let known = built.get(store);
  if (!known || known.revision !== store.revision) {
    known = { store, revision: store.revision, catalog: buildCatalog(store.reports) };
    built.set(store, known);
  }
  last = known;
  return known.catalog;
}

function buildCatalog(reports: readonly ReportData[]): Catalog {
  const bySubject = new Map<string, Entry[]>();
  const aliases = new Map<string, Set<string>>();
  for (const { report, facts } of reports) {
    for (const fact of facts) {
      push(bySubject, fact.subject, { fact, report });
      const names = aliases.get(fact.subject) ?? new Set<string>();
      for (const alias of fact.aliases) names.add(alias);
      aliases.set(fact.subject, names);
    }
  }
  const days = reports.flatMap(({ report }) => reportDay(report) ?? []).sort();
  return {
    reports,
    newest: days[days.length - 1] ?? null,
    subjects: buildNameTable(aliases),
    brokers: buildNameTable(named(reports, (report) => report.broker, brokerAliases)),
    industries: buildNameTable(named(reports, (report) => report.industry, industryAliases)),
    entries: (subject) => bySubject.get(subject) ?? [],
  };
}

function named(
  reports: readonly ReportData[],
  name: (report: ReportHead) => string | null,
  aliases: (name: string) => readonly string[],
): [string, readonly string[]][] {
  const names = new Set(reports.flatMap(({ report }) => name(report) ?? []));
  return [...names].map((each) => [each, aliases(each)]);
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
