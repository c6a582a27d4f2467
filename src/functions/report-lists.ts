/** REPORTS, RATINGS, PICKS and CHECKS: what the reports hold besides figures. */
import { divide } from '../facts/decimal';
import type { Check, Pick, RatingTerm, ReportData, ReportHead } from '../facts/report';
import { askDay } from '../query/ask';
import { reportDay, type Catalog } from '../query/catalog';
import { dateText } from '../query/citation';
import { Problem } from '../query/problem';
import { reportsMeant } from '../query/report-names';
import type { Session } from '../query/session';
import { readyCatalog } from './answers';
import { optionalName, optionalPeriod, requiredName } from './argument';
import { dayCell, formattedCell, type CellResult } from './cell-value';
import { spill, type SpillColumn } from './spill';

const REPORTS: readonly SpillColumn<ReportHead>[] = [
  { zh: '报告', en: 'Report', cell: (report) => report.id },
  { zh: '券商', en: 'Broker', cell: (report) => report.broker },
  { zh: '日期', en: 'Date', cell: (report, session) => dateCell(report, session) },
  { zh: '行业', en: 'Industry', cell: (report) => report.industry },
  { zh: '评级', en: 'Rating', cell: (report) => report.rating },
  { zh: '评级变动', en: 'Rating change', cell: (report) => report.ratingAction },
  { zh: '标题', en: 'Title', cell: (report) => report.title },
];

/** The printed date; one that was worked out says so in words, so that nobody takes it for a printed one. */
function dateCell(report: ReportHead, { settings }: Session): CellResult {
  return report.date === null ? dateText(report, settings.language) : dayCell(report.date, settings);
}

/** REPORTS([broker], [header]): newest first. */
export function reportsAnswer(session: Session, broker: unknown, header: unknown): CellResult[][] {
  const catalog = readyCatalog(session);
  const reports = ofBroker(catalog, optionalName(broker, 'broker'));
  return spill(
    session,
    header,
    REPORTS,
    reports.map(({ report }) => report),
  );
}

interface Rated {
  readonly report: ReportHead;
  readonly term: RatingTerm | undefined;
}

const RATINGS: readonly SpillColumn<Rated>[] = [
  { zh: '日期', en: 'Date', cell: ({ report }, session) => dateCell(report, session) },
  { zh: '券商', en: 'Broker', cell: ({ report }) => report.broker },
  { zh: '行业', en: 'Industry', cell: ({ report }) => report.industry },
  { zh: '评级', en: 'Rating', cell: ({ report }) => report.rating },
  { zh: '评级变动', en: 'Rating change', cell: ({ report }) => report.ratingAction },
  { zh: '下限', en: 'Lower bound', cell: ({ term }, session) => boundCell(term?.lower, session) },
  { zh: '上限', en: 'Upper bound', cell: ({ term }, session) => boundCell(term?.upper, session) },
  { zh: '报告', en: 'Report', cell: ({ report }) => report.id },
];

function boundCell(percent: number | null | undefined, { settings }: Session): CellResult {
  return percent == null ? '' : formattedCell(divide(percent, 100), '0%', settings);
}

/** RATINGS([industry], [broker], [header]): newest first. */
export function ratingsAnswer(session: Session, industry: unknown, broker: unknown, header: unknown): CellResult[][] {
  const catalog = readyCatalog(session);
  const asked = optionalName(industry, 'industry');
  const industries = catalog.industries.find(asked);
  if (asked !== '' && industries.length === 0) {
    const near = catalog.industries.nearest(asked);
    throw new Problem('industryUnknown', { name: asked, near, known: catalog.industries.names });
  }
  const rated = ofBroker(catalog, optionalName(broker, 'broker'))
    .map(({ report }) => report)
    .filter(({ rating, industry: own }) => rating !== null && (asked === '' || industries.includes(own ?? '')))
    .map((report): Rated => {
      const term = report.ratingScale.find((each) => each.kind === 'industry' && each.term === report.rating);
      return { report, term };
    });
  if (rated.length === 0) throw new Problem('nothingFound', { asked, have: catalog.industries.names });
  return spill(session, header, RATINGS, rated);
}

interface Picked {
  readonly name: string;
  readonly pick: Pick;
  readonly report: ReportHead;
}

const PICKS: readonly SpillColumn<Picked>[] = [
  { zh: '名称', en: 'Name', cell: ({ name }) => name },
  { zh: '分组', en: 'Group', cell: ({ pick }) => pick.group },
  { zh: '提法', en: 'Listed as', cell: ({ pick }) => pick.label },
  { zh: '日期', en: 'Date', cell: ({ report }, session) => dateCell(report, session) },
  { zh: '报告', en: 'Report', cell: ({ report }) => report.id },
];

/** PICKS(broker, [group], [as_of], [header]): of the newest report with picks on or before `as_of`. */
export function picksAnswer(
  session: Session,
  broker: unknown,
  group: unknown,
  asOf: unknown,
  header: unknown,
): CellResult[][] {
  const catalog = readyCatalog(session);
  const name = requiredName(broker, 'broker');
  const wanted = optionalName(group, 'group');
  const day = askDay(catalog, optionalPeriod(asOf, 'as_of'));
  const naming = ofBroker(catalog, name).filter(({ picks }) => picks.length > 0);
  if (naming.length === 0) {
    const have = ofBroker(catalog, '').flatMap(({ report, picks }) => (picks.length > 0 ? (report.broker ?? []) : []));
    throw new Problem('noPicks', { name, have: [...new Set(have)] });
  }
  const newest = naming.find(({ report }) => day === null || (reportDay(report) ?? '9999') <= day);
  const picks = newest?.picks.filter((pick) => wanted === '' || pick.group.includes(wanted)) ?? [];
  if (!newest || picks.length === 0) {
    const groups = [...new Set(newest?.picks.map((pick) => pick.group))].filter((each) => each !== '');
    throw new Problem('nothingFound', { asked: [name, wanted].filter(Boolean).join(' '), have: groups });
  }
  const rows = picks.flatMap((pick) => pick.names.map((each) => ({ name: each, pick, report: newest.report })));
  return spill(session, header, PICKS, rows);
}

interface Checked {
  readonly check: Check;
  readonly report: ReportHead;
}

const CHECKS: readonly SpillColumn<Checked>[] = [
  { zh: '报告', en: 'Report', cell: ({ report }) => report.id },
  {
    zh: '结果',
    en: 'Result',
    cell: ({ check }, { settings: { language } }) =>
      language === 'en-US' ? (check.holds ? 'holds' : 'fails') : check.holds ? '成立' : '不成立',
  },
  { zh: '原文', en: 'Printed', cell: ({ check }) => check.printed },
  { zh: '应为', en: 'Expected', cell: ({ check }) => check.expected },
  {
    zh: '说明',
    en: 'Explanation',
    cell: ({ check }, { settings }) => (settings.language === 'en-US' ? check.message.en : check.message.zh),
  },
];

/** CHECKS([report], [header]): those that fail first. */
export function checksAnswer(session: Session, report: unknown, header: unknown): CellResult[][] {
  const catalog = readyCatalog(session);
  const name = optionalName(report, 'report');
  const reports = name === '' ? ofBroker(catalog, '') : reportsMeant(catalog, name);
  const rows = reports.flatMap((data) => data.checks.map((check) => ({ check, report: data.report })));
  if (rows.length === 0) throw new Problem('nothingFound', { asked: name, have: [] });
  return spill(session, header, CHECKS, [
    ...rows.filter(({ check }) => !check.holds),
    ...rows.filter(({ check }) => check.holds),
  ]);
}

/** The reports of a broker ("" for all), newest first, undated last. Throws Problem for an unknown broker. */
function ofBroker(catalog: Catalog, name: string): readonly ReportData[] {
  const brokers = catalog.brokers.find(name);
  if (name !== '' && brokers.length === 0) {
    throw new Problem('brokerUnknown', { name, near: catalog.brokers.nearest(name), known: catalog.brokers.names });
  }
  return catalog.reports
    .filter(({ report }) => name === '' || (report.broker !== null && brokers.includes(report.broker)))
    .sort(
      ({ report: a }, { report: b }) =>
        (reportDay(b) ?? '').localeCompare(reportDay(a) ?? '') || (a.id < b.id ? -1 : 1),
    );
}
