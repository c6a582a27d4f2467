/** What each column of a table holds: labels, figures of one metric, dates, or text with figures inside. */
import { metricMentions } from '../bind/metric-mentions';
import { subjectMentions } from '../bind/subject-mentions';
import { METRICS, type MetricEntry } from '../lexicon/metrics';
import { readQuantities } from '../readers/quantities';
import type { QuantityMention } from '../readers/mention';
import { normalise } from '../../document/normalise';
import type { MetricClass, Modality } from '../../facts/fact';
import type { Period } from '../../facts/period';
import type { Ground } from '../reading';
import { plainLabel, readAxisLabel } from './axis-label';
import { captionMeaning, type CaptionMeaning } from './caption-meaning';
import { changeMetric } from './cell-fact';
import { CHANGE_CELL } from './cell-value';
import { mostly, plain } from './column-texts';
import type { TableGrid } from '../tables/grid';
import { genericHeader, indexLevelHeader, spanOfHeader, type Span } from './generic-headers';
import { ownWords } from './own-words';

export interface FigureColumn {
  readonly index: number;
  readonly metric: MetricEntry;
  /** `1亿港元` for a header that says 亿港元: gives unit and scale to bare cells; null where the head prints none. */
  readonly unit: QuantityMention | null;
  /** What stretch the head itself says the figure is over (周涨跌幅, 年初至今); null where it says none. */
  readonly span: Span | null;
  /** Name of the metric as the head has it. */
  readonly name: string;
  /** The whole table's unit, where the head prints none. */
  readonly shared: QuantityMention | null;
  /** Printed in the head; null where it prints none. */
  readonly period: Period | null;
  readonly modality: Modality;
  /** For a column of changes: what changed. */
  readonly changeOf: string | null;
  /** Whom the column itself is about; null where the row says it. */
  readonly subject: string | null;
}

export interface Columns {
  /** First column that names things, -1 where none does. */
  readonly label: number;
  readonly figures: readonly FigureColumn[];
  /** Columns of dates (公告时间), for the period of a row. */
  readonly dates: readonly number[];
  /** Columns of running text with figures in it. */
  readonly texts: readonly number[];
}

const FIGURE = /^[-+(±]*[$¥]?[\d,.]+\)?[%*倍xX]?\)?(?:[千百十]?[万亿]?[元股辆台吨人户片个])?$/;
const CHANGE_FIGURE = /^[\d.]+%?(?:[-~][\d.]+)?%$/;
/** Headers that say nothing but that something changes; the caption tells what. */
const CHANGE_HEADER = /^(?:调整|调价|涨价|上调|变动)(?:幅度|比例)$/;
/** What is counted or earned over a stretch. */
const AMOUNTS: ReadonlySet<MetricClass> = new Set(['token_usage', 'quantity', 'revenue', 'users', 'flow']);
const PRICE = METRICS.find((entry) => entry.metricClass === 'price_change');

function isFigureCell(text: string): boolean {
  const bare = text.replace(/ /g, '');
  return FIGURE.test(bare) || CHANGE_FIGURE.test(bare.replace(CHANGE_CELL, ''));
}
const DATE = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日$|^\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?$/;
const CODE = /^\d{4,6}\.?[A-Z]{0,2}$/;
const RANK_HEADER = /^(?:排名|序号|RANK|#|No\.?)/i;

/** Unit words of a header as a figure: `成交净买入(亿港元)` → what `1亿港元` reads as. */
export function unitOfHeader(header: string, shared: string | null): QuantityMention | null {
  const printed = /[(（]([^()（）]{1,12})[)）]\s*$/.exec(header)?.[1] ?? shared;
  if (printed === null || printed === undefined) return null;
  const words = normalise(printed).text.replace(/^单位:?/, '');
  // A size in brackets (9μm) belongs to the name.
  if (/^\d/.test(words)) return null;
  const [read] = readQuantities(`1${words}`);
  return read && read.unit !== null && read.end === words.length + 1 ? read : null;
}

/** Reads the header; a column whose header names no metric is no figure column. */
export function columnsOf(grid: TableGrid, ground: Ground): Columns {
  const figures: FigureColumn[] = [];
  const dates: number[] = [];
  const texts: number[] = [];
  const labels: number[] = [];
  let caption: CaptionMeaning | null | undefined;
  grid.header.forEach((cell, index) => {
    const header = plain(cell);
    if (mostly(grid, index, (text) => DATE.test(text)) || (index === 0 && mostly(grid, 0, isPeriod(ground))))
      dates.push(index);
    else if (mostly(grid, index, isFigureCell)) {
      if (RANK_HEADER.test(header)) return;
      const column = figureColumn(grid, index, ground, levelBefore(figures), dates[0] === 0);
      // Dates down and names across: the caption says what the figures are.
      const named =
        column ??
        (dates[0] === 0 ? nameColumn(grid, index, (caption ??= captionMeaning(grid.caption, ground)), ground) : null);
      if (named) figures.push(named);
    } else if (mostly(grid, index, (text) => /\d/.test(text) && text.length > 8 && /[涨跌升降增减调%]/.test(text)))
      texts.push(index);
    else if (!RANK_HEADER.test(header) && !mostly(grid, index, (text) => CODE.test(text))) labels.push(index);
  });
  return { label: labelColumn(grid, labels), figures, dates, texts };
}

/** The first column of names; where its cells are merged downwards and another has a name in every row, that one. */
function labelColumn(grid: TableGrid, labels: readonly number[]): number {
  const [first = -1] = labels;
  const isEmpty = (index: number): boolean => grid.rows.some((row) => (row[index]?.text ?? '') === '');
  const full = labels.find(
    (index) => index > first && !isEmpty(index) && grid.rows.every((row) => plain(row[index]).length <= 20),
  );
  return first >= 0 && isEmpty(first) && full !== undefined ? full : first;
}

function isPeriod({ clock }: Ground): (text: string) => boolean {
  return (text) => {
    const label = readAxisLabel(text, clock);
    return label.period !== null && label.name === '' && label.metric === null;
  };
}

function figureColumn(
  grid: TableGrid,
  index: number,
  ground: Ground,
  left: FigureColumn | undefined,
  byDate: boolean,
): FigureColumn | null {
  const header = plain(grid.header[index]);
  const label = readAxisLabel(plainLabel(grid.header[index]?.text ?? ''), ground.clock);
  const about = `${grid.caption}${grid.section ?? ''}`;
  const aboutPrice = CHANGE_HEADER.test(header) && /价/.test(about);
  const generic = (ofIndices(grid) ? indexLevelHeader(header) : null) ?? genericHeader(header, about);
  const unit = unitOfHeader(header, null) ?? label.unit;
  const shared = unit ? null : unitOfHeader('', grid.unit);
  // 本周涨跌幅: the week of the report, which spanOf knows better than the word.
  const times = { period: generic && !/^[上前去]/.test(header) ? null : label.period, modality: label.modality };
  // 周环比 beside an amount is its change; beside prices and indices their move.
  const moves = generic !== null && !(left && AMOUNTS.has(left.metric.metricClass) && /环比/.test(header));
  if (label.change !== null && !aboutPrice && !moves) {
    const base = label.metric
      ? { metric: label.metric, name: label.metricName, times }
      : left
        ? { metric: left.metric, name: left.name, times: left }
        : null;
    if (!base || (!label.metric && label.name !== '')) return null;
    const metric = changeMetric(base.metric, label.change, base.name);
    const period = label.period ?? base.times.period;
    return {
      index,
      metric,
      name: metric.name,
      unit,
      shared,
      span: null,
      period,
      modality: base.times.modality,
      changeOf: base.name,
      subject: null,
    };
  }
  const worded = label.metric ?? metricMentions(header)[0]?.entry;
  // 出厂价 over bare figures is a price, and only over percentages how it changed.
  const isLevel =
    worded === PRICE && !/[幅涨降调%]/.test(header) && !mostly(grid, index, (text) => /[%涨跌调降]/.test(text));
  const wanted = aboutPrice ? PRICE : (generic ?? (isLevel ? genericHeader('价格', about) : worded));
  // 年初至今累计 beside 本周成交: the column to its left over another stretch.
  if (!wanted && left && label.period && /^(?:累计|合计)?$/.test(label.name))
    return { ...left, index, unit: unit ?? left.unit, period: label.period, modality: label.modality };
  // Dates down: a head that names no metric names whom the column is about.
  const known = wanted ?? (byDate ? null : ownWords(label.name, (unit ?? shared)?.unit ?? null));
  if (!known) return null;
  const name = label.metric === known ? label.metricName : known.name;
  return {
    index,
    metric: known,
    name,
    unit,
    shared,
    span: generic ? spanOfHeader(header) : null,
    ...times,
    changeOf: null,
    subject: null,
  };
}

/** True where the first column names indices: their level has points, no money. */
function ofIndices(grid: TableGrid): boolean {
  return mostly(
    grid,
    0,
    (text) =>
      /指数$|指$|^(?:沪深|科创|中证|上证|北证|创业板)\d{2,4}$/.test(text) ||
      subjectMentions(text, [])[0]?.kind === 'index',
  );
}

/** The last column that is no change: what a column of changes leans on. */
function levelBefore(figures: readonly FigureColumn[]): FigureColumn | undefined {
  const levels = figures.filter(
    ({ changeOf, span, metric }) => changeOf === null && span === null && metric.metricClass !== 'price_change',
  );
  return levels[levels.length - 1];
}

function nameColumn(
  grid: TableGrid,
  index: number,
  caption: CaptionMeaning | null,
  { clock }: Ground,
): FigureColumn | null {
  const label = readAxisLabel(plain(grid.header[index]), clock);
  if (!caption || label.name === '') return null;
  const { metric, name, changeOf } = caption;
  return {
    index,
    metric,
    name,
    unit: label.unit,
    shared: unitOfHeader('', grid.unit),
    span: null,
    period: null,
    modality: 'actual',
    changeOf,
    subject: label.name,
  };
}
