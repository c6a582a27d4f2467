/**
 * Tables whose columns are periods or names: financial statements (rows are metrics of the company), series of one metric
 * (rows are subjects, the caption names the metric), comparisons (rows are metrics, columns companies).
 */
import { UNSTATED_PERIOD, type Period } from '../../facts/period';
import type { Modality } from '../../facts/fact';
import { subjectMentions } from '../bind/subject-mentions';
import type { DraftSubject } from '../draft';
import type { MetricEntry } from '../lexicon/metrics';
import { TOTAL_LABEL } from '../lexicon/table-heads';
import type { QuantityMention } from '../readers/mention';
import type { Ground } from '../reading';
import type { Sighting } from '../sighting';
import type { TableGrid } from '../tables/grid';
import { plainLabel, readAxisLabel, unitOfWords, type AxisLabel } from './axis-label';
import { captionMeaning } from './caption-meaning';
import { cellSighting, changeMetric } from './cell-fact';
import { scopeSubject } from './table-subject';

const RULE = 'table-metric-row';
const NOTE = /^(?:注|说明|备注|资料来源|数据来源|来源)\s*[\d一二三]?[:：]/;
const LONGEST_NAME = 24;
const UNIT_HEAD = /^(?:计量)?单位$/;

interface Meaning {
  readonly metric: MetricEntry;
  readonly name: string;
  readonly changeOf: string | null;
}

/** Where a column stands in time; a column of changes takes the period of the one to its left. */
interface Column {
  readonly index: number;
  readonly label: AxisLabel;
  readonly period: Period | null;
  readonly modality: Modality;
}

/** Null where the columns say something else (metrics), so that another reader may try. */
export function metricRows(grid: TableGrid, ground: Ground): Sighting[] | null {
  const labels = grid.header.map((cell) => readAxisLabel(plainLabel(cell.text), ground.clock));
  const { metricAt, nameAt, unitAt, first } = labelColumns(grid, labels, ground.clock);
  const rows = grid.rows.map((row) => readAxisLabel(plainLabel(row[metricAt]?.text ?? ''), ground.clock));
  const heads = labels.slice(first);
  if (heads.some((one) => one.metric !== null) || grid.header.some((cell, i) => cell.text === `列${i + 1}`))
    return null;
  const dated = heads.filter((one) => one.period !== null).length;
  const metrics = rows.filter((one) => one.metric !== null || one.change !== null).length;
  const byNames = dated === 0 && metrics >= 2 && metrics * 2 > rows.length && heads.every((one) => one.name !== '');
  const byPeriods = dated > 0 && heads.every((one) => one.period !== null || one.change !== null || one.name === '');
  if (!byPeriods && !byNames) return null;
  const columns = columnsIn(labels, first, ground);
  // In columns of years a growth is on the year before.
  const yearly = columns.every(({ period }) => period !== null && isYear(period));
  const shared = cornerUnit(grid);
  const caption = captionMeaning(grid.caption, ground);
  let above: Meaning | null = null;
  let sectionUnit: QuantityMention | null = null;
  let owner = '';
  return grid.rows.flatMap((row, i) => {
    const label = rows[i];
    const printed = plainLabel(row[metricAt]?.text ?? '');
    if (!label || NOTE.test(printed)) return [];
    // A name merged downwards stands for the rows below it.
    const name = nameAt === null ? '' : plainLabel(row[nameAt]?.text ?? '');
    if (name !== '') owner = name;
    if (row.slice(first).every((cell) => cell.text === '')) {
      sectionUnit = label.unit ?? sectionUnit;
      if (label.metric === null && label.change === null) above = null;
      else above = meaningOf(label, above, yearly) ?? above;
      return [];
    }
    const own: Meaning | null = meaningOf(label, above, yearly);
    // A change leans on the metric row above it, not on the change row between.
    if (own === null || own.changeOf === null) above = own;
    // CPI同比: how fast the named one itself moved.
    const moved = label.change && label.name !== '' ? changeMetric(null, label.change, '') : null;
    const named = moved ? { metric: moved, name: moved.name, changeOf: '' } : caption;
    const meaning = own ?? (label.name === '' ? null : named);
    if (!meaning) return [];
    return columns.flatMap((column) => {
      const subject = subjectOf(label.name, own !== null, owner || column.label.name, ground, meaning.metric);
      if (!subject) return [];
      const changed = column.label.change !== null && meaning.changeOf === null;
      if (column.label.change !== null && meaning.changeOf !== null) return [];
      const metric = changed ? changeMetric(meaning.metric, column.label.change, meaning.name) : meaning.metric;
      const found = cellSighting(grid, row[column.index], {
        rule: RULE,
        subject,
        metric,
        metricName: changed ? metric.name : meaning.name,
        changeOf: changed ? meaning.name : meaning.changeOf,
        period: column.period ?? ground.headingPeriod?.period ?? UNSTATED_PERIOD,
        modality: column.modality,
        units: [
          label.unit,
          unitAt === null ? null : unitOfWords(plainLabel(row[unitAt]?.text ?? '')),
          column.label.unit,
          sectionUnit,
          shared,
        ],
      });
      return found ? [found] : [];
    });
  });
}

/** The column of metrics or subjects, that of whom the metrics are said of (厂商 | 指标), that of units; `first` is the one behind. */
function labelColumns(
  grid: TableGrid,
  labels: readonly AxisLabel[],
  clock: Ground['clock'],
): { metricAt: number; nameAt: number | null; unitAt: number | null; first: number } {
  const isUnits = (at: number): boolean => UNIT_HEAD.test(plainLabel(grid.header[at]?.text ?? ''));
  let first = 1;
  let unitAt: number | null = null;
  if (isUnits(first)) unitAt = first++;
  const share = (at: number): number =>
    grid.rows.filter((row) => {
      const label = readAxisLabel(plainLabel(row[at]?.text ?? ''), clock);
      return label.metric !== null || label.change !== null;
    }).length / Math.max(1, grid.rows.length);
  const isText = (at: number): boolean =>
    labels[at] !== undefined &&
    labels[at].period === null &&
    !grid.rows.some((row) => /^[-+(]?[\d.,]/.test(row[at]?.text ?? ''));
  if (!isText(first) || labels.length <= first + 1) return { metricAt: 0, nameAt: null, unitAt, first };
  const [left, right] = [share(0), share(first)];
  if (Math.max(left, right) < 0.5 || Math.min(left, right) > 0) return { metricAt: 0, nameAt: null, unitAt, first };
  const second = first++;
  if (isUnits(first)) unitAt = first++;
  return left > right ? { metricAt: 0, nameAt: second, unitAt, first } : { metricAt: second, nameAt: 0, unitAt, first };
}

function isYear({ start, end }: Period): boolean {
  return start?.endsWith('-01-01') === true && end === `${start.slice(0, 4)}-12-31`;
}

function columnsIn(labels: readonly AxisLabel[], first: number, { clock }: Ground): Column[] {
  let left: Column | null = null;
  return labels.flatMap((label, index) => {
    if (index < first || (label.name === '' && label.period === null && label.change === null)) return [];
    const today = clock.date;
    const period = label.period ?? (label.change ? (left?.period ?? null) : null);
    const modality = label.period || today === null ? label.modality : (left?.modality ?? label.modality);
    const column = { index, label, period, modality };
    if (label.change === null) left = column;
    return [column];
  });
}

/** What a row label says the row measures; null where it names no metric. */
function meaningOf(printed: AxisLabel, above: Meaning | null, yearly: boolean): Meaning | null {
  const label = printed.change === '增速' && yearly ? { ...printed, change: '同比' as const } : printed;
  if (label.change === null)
    return label.metric ? { metric: label.metric, name: label.metricName, changeOf: null } : null;
  if (label.metric) {
    const metric = changeMetric(label.metric, label.change, label.metricName);
    return { metric, name: metric.name, changeOf: label.metricName };
  }
  if (label.name !== '' || !above) return null;
  const metric = changeMetric(above.metric, label.change, above.name);
  return { metric, name: metric.name, changeOf: above.name };
}

/** Who the cell is about: a named column, a named row, else the company the caption, the heading or the report is about. */
function subjectOf(
  row: string,
  isMetric: boolean,
  other: string,
  ground: Ground,
  metric: MetricEntry,
): DraftSubject | null {
  const name = isMetric ? other : row;
  if (name === '' || TOTAL_LABEL.test(name)) return scopeSubject(ground, metric.kinds);
  if (name.length > LONGEST_NAME) return null;
  const [known] = subjectMentions(name, []).filter((one) => one.start === 0 && one.end === name.length);
  return known ? { name: known.name, aliases: known.aliases, kind: known.kind } : { name, aliases: [], kind: 'noun' };
}

/** 单位:百万元, 人民币百万元 or (亿元) in the corner, else the unit of the caption. */
function cornerUnit(grid: TableGrid): QuantityMention | null {
  const corner = plainLabel(grid.header[0]?.text ?? '');
  const inBrackets = /[(]([^()]{1,14})[)]\s*$/.exec(corner)?.[1];
  for (const words of [corner, inBrackets, grid.unit]) {
    const unit =
      words === undefined || words === null || words === '' ? null : unitOfWords(words.split(/[,，]/)[0] ?? '');
    if (unit) return unit;
  }
  return null;
}
