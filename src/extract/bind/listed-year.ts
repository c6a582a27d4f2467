/** 2026-2028年营业收入分别为100.2/120.5/140.8亿元: as many figures in a row as years, each of its own year. */
import { matchesOf } from '../../document/matches';
import type { Period } from '../../facts/period';
import { yearPeriod } from '../../facts/period-math';
import type { QuantityMention } from '../readers/mention';
import { perReading, type Reading } from '../reading';

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

/** 2026/2027年, 2026E、2027E和2028E: years set side by side. Four digits, then a mark of the year, a joint between. */
const SIDE_BY_SIDE = /20\d\d(?:财年|年|[AEF])?(?:(?:[/、和与及,]|以及) ?20\d\d(?:财年|年|[AEF])?){1,5}/g;

/** The years of the last such run in `text`, with the offset it ends at. */
function sideBySide(text: string): { readonly years: readonly number[]; readonly end: number } | null {
  const run = matchesOf(SIDE_BY_SIDE, text).pop();
  if (!run) return null;
  return { years: [...run[0].matchAll(/20\d\d/g)].map(([year]) => Number(year)), end: run.index + run[0].length };
}

/** The figure's own year; null unless its row has as many figures as the stretch of years said last in its sentence. */
export const listedYear = perReading(findYear);

function findYear(reading: Reading): Period | null {
  const row = rowOf(reading);
  if (row.length < 2) return null;
  const { page, quantity, clause } = reading;
  const first = page.layout.clauses.find((one) => one.sentence === clause.sentence && one.item === clause.item);
  const said = page.periods.filter((one) => one.start >= (first ?? clause).start && one.end <= quantity.start);
  const last = said[said.length - 1];
  const from = (first ?? clause).start;
  const ends = last ? stretch(last.period) : null;
  const run = ends ? null : sideBySide(page.block.text.slice(from, row[0]?.start ?? quantity.start));
  // Another period said behind the run takes its place.
  const stale = run !== null && last !== undefined && last.start > from + run.end;
  const years = ends
    ? Array.from({ length: ends[1] - ends[0] + 1 }, (_, i) => ends[0] + i)
    : stale
      ? []
      : (run?.years ?? []);
  const year = years.length === row.length ? years[row.indexOf(quantity)] : undefined;
  if (year === undefined) return null;
  const today = reading.ground.clock.date;
  const period = yearPeriod(year, 'stated');
  return today !== null && year > Number(today.slice(0, 4)) ? { ...period, kind: 'future' } : period;
}
