/** EVENTS, EXHIBIT, ENTITIES and METRICS: dated happenings, printed tables, and what can be asked for. */
import { divide } from '../facts/decimal';
import type { ReportEvent, ReportHead } from '../facts/report';
import { askBounds } from '../query/ask';
import type { Entry } from '../query/catalog';
import { eventWords } from '../query/event-words';
import { PRINTED_WORDS } from '../query/choice-rules';
import { otherNames } from '../query/metric-names';
import { nameKey } from '../query/name-key';
import { periodName } from '../query/period-name';
import { soundsLike } from '../query/pinyin';
import { readPrintedCell } from '../query/printed-cell';
import { Problem } from '../query/problem';
import { reportsMeant } from '../query/report-names';
import type { Session } from '../query/session';
import { findSubjects } from '../query/gather';
import { readyCatalog } from './answers';
import { optionalName, optionalPeriod, requiredName } from './argument';
import { dayCell, formattedCell, spilledCell, type CellResult } from './cell-value';
import { spill, type SpillColumn } from './spill';

interface Happened {
  readonly event: ReportEvent;
  readonly report: ReportHead;
}

const EVENTS: readonly SpillColumn<Happened>[] = [
  { zh: '日期', en: 'Date', cell: ({ event }, { settings }) => dayCell(event.date, settings) },
  { zh: '对象', en: 'Subject', cell: ({ event }) => event.subject },
  {
    zh: '类型',
    en: 'Kind',
    cell: ({ event }, { settings }) => eventWords(event.kind)[settings.language === 'en-US' ? 1 : 0],
  },
  { zh: '事件', en: 'Event', cell: ({ event }) => event.label },
  { zh: '引用来源', en: 'Quoted source', cell: ({ event }) => event.quotedSource },
  { zh: '报告', en: 'Report', cell: ({ report }) => report.id },
];

/** EVENTS([entity], [from], [to], [header]): oldest first. */
export function eventsAnswer(
  session: Session,
  entity: unknown,
  from: unknown,
  to: unknown,
  header: unknown,
): CellResult[][] {
  const catalog = readyCatalog(session);
  const name = optionalName(entity, 'entity');
  const { start, end, text } = askBounds(catalog, name, optionalPeriod(from, 'from'), optionalPeriod(to, 'to'));
  const all = catalog.reports.flatMap(({ report, events }) => events.map((event) => ({ event, report })));
  const keys = new Set([name, ...catalog.subjects.find(name)].map(nameKey));
  const rows = all
    .filter(({ event }) => name === '' || keys.has(nameKey(event.subject)))
    .filter(({ event }) => event.date >= start && event.date <= end)
    .sort((a, b) => (a.event.date < b.event.date ? -1 : a.event.date > b.event.date ? 1 : 0));
  if (rows.length === 0) {
    const have = [...new Set(all.map(({ event }) => event.subject))].slice(0, 8);
    throw new Problem('nothingFound', { asked: [name, text].filter((part) => part !== '').join(' '), have });
  }
  return spill(session, header, EVENTS, rows);
}

/** EXHIBIT(report, label): the table as printed, header and rows, figures as numbers. Rows are filled up to one width. */
export function exhibitAnswer(session: Session, report: unknown, label: unknown): CellResult[][] {
  const catalog = readyCatalog(session);
  const names = [requiredName(report, 'report'), requiredName(label, 'label')] as const;
  const reports = reportsMeant(catalog, names[0]);
  const key = nameKey(names[1]);
  const tables = reports.flatMap((data) => data.tables);
  const table =
    tables.find((each) => nameKey(each.label) === key) ?? tables.find((each) => nameKey(each.caption) === key);
  if (!table) {
    const pictures = reports.flatMap((data) => data.report.exhibits.filter((each) => !each.hasData));
    throw new Problem('exhibitUnknown', {
      report: names[0],
      label: names[1],
      have: tables.map((each) => each.label),
      pictures: pictures.map((each) => each.label).slice(0, 12),
    });
  }
  const width = Math.max(table.header.length, ...table.rows.map((row) => row.length));
  const fill = (cells: readonly CellResult[]) => Array.from({ length: width }, (_, i) => spilledCell(cells[i]));
  return [fill(table.header), ...table.rows.map((row) => fill(row.map((cell) => exhibitCell(cell, session))))];
}

/** A decimal or percentage as a number; codes, ranges, dates, dashes and words stay as printed. */
function exhibitCell(printed: string, { settings }: Session): CellResult {
  const cell = readPrintedCell(printed);
  if (cell.kind !== 'number') return printed;
  return cell.percent ? formattedCell(divide(cell.value, 100), '0.00%', settings) : cell.value;
}

interface Named {
  readonly name: string;
  readonly entries: readonly Entry[];
}

const ENTITIES: readonly SpillColumn<Named>[] = [
  { zh: '名称', en: 'Name', cell: ({ name }) => name },
  { zh: '别名', en: 'Aliases', cell: ({ entries }) => joined(entries.flatMap(({ fact }) => fact.aliases)) },
  { zh: '指标', en: 'Metrics', cell: ({ entries }) => joined(understoodFirst(entries).map(({ fact }) => fact.metric)) },
  { zh: '数字个数', en: 'Figures', cell: ({ entries }) => entries.length },
];

/** Metrics that repeat the printed words go last: they are the least likely to be asked for. */
function understoodFirst(entries: readonly Entry[]): readonly Entry[] {
  const repeats = ({ fact }: Entry): boolean => fact.rule === PRINTED_WORDS;
  return [...entries.filter((entry) => !repeats(entry)), ...entries.filter(repeats)];
}

function joined(names: readonly string[]): string {
  return [...new Set(names)].join('、');
}

/** ENTITIES([text], [header]): the subjects there are; with `text` those that contain it or sound like it, else those near it. */
export function entitiesAnswer(session: Session, text: unknown, header: unknown): CellResult[][] {
  const catalog = readyCatalog(session);
  const asked = optionalName(text, 'text');
  const key = nameKey(asked);
  const containing = catalog.subjects.names.filter((name) =>
    [name, ...catalog.entries(name).flatMap(({ fact }) => fact.aliases)]
      .map(nameKey)
      .some((each) => each.includes(key) || soundsLike(key, each) !== null),
  );
  const names = containing.length > 0 ? containing : catalog.subjects.nearest(asked, 10);
  if (names.length === 0) throw new Problem('nothingFound', { asked, have: catalog.subjects.names.slice(0, 8) });
  return spill(
    session,
    header,
    ENTITIES,
    names.map((name) => ({ name, entries: catalog.entries(name) })),
  );
}

const METRICS: readonly SpillColumn<Named>[] = [
  { zh: '指标', en: 'Metric', cell: ({ name }) => name },
  { zh: '类别', en: 'Class', cell: ({ entries }) => entries[0]?.fact.metricClass ?? null },
  { zh: '单位', en: 'Units', cell: ({ entries }) => joined(entries.map(({ fact }) => fact.unit)) },
  { zh: '期间', en: 'Periods', cell: ({ entries }) => joined(periodsOf(entries)) },
  { zh: '数字个数', en: 'Figures', cell: ({ entries }) => entries.length },
  { zh: '也可写作', en: 'Also asked as', cell: ({ name }) => otherNames(name).join('、') },
];

/** So many periods are named in one cell, newest first. */
const NAMED_PERIODS = 12;

function periodsOf(entries: readonly Entry[]): readonly string[] {
  const periods = entries.map(({ fact }) => fact.period).sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? 1 : -1));
  return [...new Set(periods.map(periodName))].filter((name) => name !== '').slice(0, NAMED_PERIODS);
}

/** METRICS([entity], [header]): what can be asked of a subject, or of all. */
export function metricsAnswer(session: Session, entity: unknown, header: unknown): CellResult[][] {
  const catalog = readyCatalog(session);
  const name = optionalName(entity, 'entity');
  const subjects = name === '' ? catalog.subjects.names : findSubjects(catalog, name, () => true);
  const byMetric = new Map<string, Entry[]>();
  for (const entry of understoodFirst(subjects.flatMap((subject) => catalog.entries(subject)))) {
    const known = byMetric.get(entry.fact.metric);
    if (known) known.push(entry);
    else byMetric.set(entry.fact.metric, [entry]);
  }
  return spill(
    session,
    header,
    METRICS,
    [...byMetric].map(([metric, entries]) => ({ name: metric, entries })),
  );
}
