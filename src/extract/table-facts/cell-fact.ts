/** One cell with what its row and column say about it: a sighting of a fact. */
import type { Modality } from '../../facts/fact';
import type { Period } from '../../facts/period';
import { isMoney } from '../../facts/unit';
import type { DraftSubject } from '../draft';
import type { MetricEntry } from '../lexicon/metrics';
import { PER_SHARE } from '../lexicon/table-heads';
import type { QuantityMention } from '../readers/mention';
import type { Sighting } from '../sighting';
import type { Cell } from '../tables/cells';
import type { TableGrid } from '../tables/grid';
import type { AxisLabel } from './axis-label';
import { plainLabel, unitOfWords } from './axis-label';
import { cellValue } from './cell-value';

export interface CellSlots {
  readonly rule: string;
  readonly subject: DraftSubject;
  /** What the cell measures; for a change see changeMetric. */
  readonly metric: MetricEntry;
  readonly metricName: string;
  /** Set for a change: the metric that changed. */
  readonly changeOf: string | null;
  readonly period: Period;
  readonly modality: Modality;
  /** Units the cell may be in, nearest first; the first that fits the metric counts. */
  readonly units: readonly (QuantityMention | null)[];
}

const MOVES = ['growth', 'token_growth', 'price_change', 'index_return'];
const FOREIGN = /港元|港币|HK\$|HKD|美元|US\$|USD|\.HK|欧元|日元/;

/** The metric of a column or row that holds the 同比, 环比 or 增速 of `base`; a bare one (null) is the subject's own. */
export function changeMetric(
  base: MetricEntry | null,
  change: NonNullable<AxisLabel['change']>,
  name: string,
): MetricEntry {
  const metricClass =
    base?.metricClass === 'token_usage'
      ? 'token_growth'
      : base?.metricClass === 'price_level'
        ? 'price_change'
        : 'growth';
  const points = base?.metricClass === 'margin';
  return {
    name: name === '' ? (change === '增速' ? '增速' : `${change}增速`) : `${name}${change}`,
    metricClass,
    words: [],
    // A bare 0.5 under the change of a margin may be percent or points: only a printed unit tells.
    units: points ? ['percentage_points', 'basis_points'] : ['percent', 'percentage_points', 'basis_points', 'times'],
    kinds: base?.kinds ?? ['noun'],
  };
}

/** Unit for a cell that prints none: of the candidates the first that fits; a share's money is not in the table's millions. */
function unitFor({ metric, metricName, units }: CellSlots, own: number, grid: TableGrid): QuantityMention | null {
  const perShare = PER_SHARE.test(metricName) || PER_SHARE.test(metric.name);
  for (const [i, unit] of units.entries()) {
    if (!unit || unit.unit === null) continue;
    const fits = isMoney(unit.unit) ? metric.units.includes('money') : metric.units.includes(unit.unit);
    if (!fits) continue;
    return perShare && i >= own ? { ...unit, magnitude: 1 } : unit;
  }
  if (!perShare || !metric.units.includes('money')) return null;
  const words = [grid.caption, grid.unit ?? '', ...grid.header.map((cell) => cell.text)].join(' ');
  return FOREIGN.test(words) ? null : unitOfWords('元');
}

/** Null for a cell that is no single figure or whose unit nothing tells. The last of `slots.units` is the whole table's. */
export function cellSighting(grid: TableGrid, cell: Cell | undefined, slots: CellSlots): Sighting | null {
  if (!cell) return null;
  const { metric } = slots;
  const lent = unitFor(slots, slots.units.length - 1, grid);
  const read = cellValue(plainLabel(cell.text), metric, lent);
  if (!read) return null;
  const { quantity } = read;
  const bare = quantity.unit === null || quantity.unit === 'none';
  return {
    draft: {
      subject: slots.subject,
      metric: slots.metricName,
      metricClass: metric.metricClass,
      period: slots.period,
      value: read.value,
      high: read.high,
      unit: read.unit,
      per: quantity.per ?? (isMoney(read.unit) && bare ? (lent?.per ?? null) : null),
      qualifier: quantity.qualifier,
      direction: MOVES.includes(metric.metricClass) && read.value !== 0 ? (read.value < 0 ? 'down' : 'up') : 'none',
      modality: slots.modality,
      multiple: null,
      quotedSource: null,
      rule: slots.rule,
      tolerance: 0.5 * 10 ** -quantity.decimals * (lent && bare ? Math.abs(lent.magnitude) : 1),
      ...(slots.changeOf === null ? {} : { changeOf: slots.changeOf }),
    },
    evidence: [
      {
        line: cell.line,
        column: cell.column,
        section: grid.section,
        exhibit: grid.exhibit,
        printed: cell.printed ?? cell.text,
      },
    ],
  };
}
