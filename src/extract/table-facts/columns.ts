/** What each column of a table holds: labels, figures of one metric, dates, or text with figures inside. */
import { metricMentions } from '../bind/metric-mentions';
import { METRICS, type MetricEntry } from '../lexicon/metrics';
import { readQuantities } from '../readers/quantities';
import type { QuantityMention } from '../readers/mention';
import { normalise } from '../../document/normalise';
import type { Cell } from '../tables/cells';
import type { TableGrid } from '../tables/grid';
import { genericHeader, spanOfHeader, type Span } from './generic-headers';

export interface FigureColumn {
  readonly index: number;
  readonly metric: MetricEntry;
  /** `1亿港元` for a header that says 亿港元: gives unit and scale to bare cells; null where none is printed. */
  readonly unit: QuantityMention | null;
  /** What stretch the head itself says the figure is over (周涨跌幅, 年初至今); null where it says none. */
  readonly span: Span | null;
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

const FIGURE = /^[-+(±]?[\d,.]+\)?[%*倍x]?$/;
/** 上涨5%-34%, 最高上调30%: a change in words, as tables of price notices print it. */
export const CHANGE_CELL =
  /^(?:最高|约|平均|整体)?(上涨|上调|提价|涨价|下跌|下调|降价|涨|跌|降)(?:至多|最高|约|不超过)?(?=\d)/;
const CHANGE_FIGURE = /^[\d.]+%?(?:[-~][\d.]+)?%$/;
/** Headers that say nothing but that something changes; the caption tells what. */
const CHANGE_HEADER = /^(?:调整|调价|涨价|上调|变动)(?:幅度|比例)$/;
const PRICE = METRICS.find((entry) => entry.metricClass === 'price_change');

function isFigureCell(text: string): boolean {
  const bare = text.replace(/ /g, '');
  return FIGURE.test(bare) || CHANGE_FIGURE.test(bare.replace(CHANGE_CELL, ''));
}
const DATE = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日$|^\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?$/;
const CODE = /^\d{4,6}\.?[A-Z]{0,2}$/;
const RANK_HEADER = /^(?:排名|序号|RANK|#|No\.?)/i;

/** Cells are asked for once per column and once per question about it. */
const plainTexts = new WeakMap<Cell, string>();

/** The cell's text, normalised and trimmed; '' where there is no cell. */
export function plain(cell: Cell | undefined): string {
  if (!cell) return '';
  const known = plainTexts.get(cell);
  if (known !== undefined) return known;
  const text = normalise(cell.text).text.trim();
  plainTexts.set(cell, text);
  return text;
}

/** Most of the filled cells of the column satisfy `test`. */
function mostly(grid: TableGrid, column: number, test: (text: string) => boolean): boolean {
  const cells = grid.rows.map((row) => plain(row[column])).filter((text) => text !== '' && text !== '-');
  return cells.length > 0 && cells.filter(test).length * 2 > cells.length;
}

/** Unit words of a header as a figure: `成交净买入(亿港元)` → what `1亿港元` reads as. */
export function unitOfHeader(header: string, shared: string | null): QuantityMention | null {
  const printed = /[(（]([^()（）]{1,12})[)）]\s*$/.exec(header)?.[1] ?? shared;
  if (printed === null || printed === undefined) return null;
  const words = normalise(printed).text.replace(/^单位:?/, '');
  const [read] = readQuantities(`1${words}`);
  return read && read.unit !== null && read.end === words.length + 1 ? read : null;
}

/** Reads the header; a column whose header names no metric is no figure column. */
export function columnsOf(grid: TableGrid): Columns {
  const figures: FigureColumn[] = [];
  const dates: number[] = [];
  const texts: number[] = [];
  let label = -1;
  grid.header.forEach((cell, index) => {
    const header = plain(cell);
    if (mostly(grid, index, (text) => DATE.test(text))) dates.push(index);
    else if (mostly(grid, index, isFigureCell)) {
      const aboutPrice = CHANGE_HEADER.test(header) && /价/.test(`${grid.caption}${grid.section ?? ''}`);
      const generic = genericHeader(header, `${grid.caption}${grid.section ?? ''}`);
      const metric = aboutPrice ? PRICE : (generic ?? metricMentions(header)[0]?.entry);
      if (metric && !RANK_HEADER.test(header))
        figures.push({
          index,
          metric,
          unit: unitOfHeader(header, grid.unit),
          span: generic ? spanOfHeader(header) : null,
        });
    } else if (mostly(grid, index, (text) => /\d/.test(text) && text.length > 8 && /[涨跌升降增减调%]/.test(text)))
      texts.push(index);
    else if (label < 0 && !RANK_HEADER.test(header) && !mostly(grid, index, (text) => CODE.test(text))) label = index;
  });
  return { label, figures, dates, texts };
}
