/** 2026-2028年营业收入分别为100.2/120.5/140.8亿元: as many figures in a row as years, each of its own year. */
import type { Period } from '../../facts/period';
import { yearPeriod } from '../../facts/period-math';
import type { QuantityMention } from '../readers/mention';
import type { Reading } from '../reading';

const JOINT = /^\s*(?:[/、]|和|与|及|以及|,)\s*$/;
const WHOLE_YEARS = /^(\d{4})-01-01$/;
const YEARS_END = /^(\d{4})-12-31$/;

/** The figures of one row, the given one among them: same unit, nothing but a joint between neighbours. */
function rowOf({ page, quantity, clause }: Reading): readonly QuantityMention[] {
  const inClause = page.quantities.filter((one) => one.start >= clause.start && one.end <= clause.end);
  const at = inClause.indexOf(quantity);
  const joined = (left: QuantityMention | undefined, right: QuantityMention | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    left.unit === right.unit &&
    JOINT.test(page.block.text.slice(left.end, right.start));
  let from = at;
  let to = at;
  while (joined(inClause[from - 1], inClause[from])) from--;
  while (joined(inClause[to], inClause[to + 1])) to++;
  return inClause.slice(from, to + 1);
}

/** First and last year of a stretch of two to six whole years. */
function stretch(period: Period): readonly [number, number] | null {
  const from = WHOLE_YEARS.exec(period.start ?? '')?.[1];
  const to = YEARS_END.exec(period.end ?? '')?.[1];
  if (from === undefined || to === undefined || Number(to) - Number(from) < 1 || Number(to) - Number(from) > 5)
    return null;
  return [Number(from), Number(to)];
}

/** The figure's own year; null unless its row has as many figures as the stretch of years said last in its sentence. */
export function listedYear(reading: Reading): Period | null {
  const row = rowOf(reading);
  if (row.length < 2) return null;
  const { page, quantity, clause } = reading;
  const first = page.layout.clauses.find((one) => one.sentence === clause.sentence && one.item === clause.item);
  const said = page.periods.filter((one) => one.start >= (first ?? clause).start && one.end <= quantity.start);
  const last = said[said.length - 1];
  const years = last ? stretch(last.period) : null;
  if (!years || years[1] - years[0] + 1 !== row.length) return null;
  const year = years[0] + row.indexOf(quantity);
  const today = reading.ground.clock.date;
  const period = yearPeriod(year, 'stated');
  return today !== null && year > Number(today.slice(0, 4)) ? { ...period, kind: 'future' } : period;
}
