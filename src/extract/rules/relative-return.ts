import { matchesOf } from '../../document/matches';
import { bindPeriod } from '../bind/bind-period';
import { bindSubject } from '../bind/bind-subject';
import { marketSubject } from '../bind/market-subject';
import { decline, type DraftSubject } from '../draft';
import type { Reading } from '../reading';
import { draftOf, type FactRule } from './rule';

const NAME = 'relative-return';
const VERB = /跑输|跑赢|落后于?|领先于?|超额收益/g;

/** 分别跑赢二者: the indices named just before. */
const BOTH = /^\s?(?:上述|前述)?(?:[二两三]者|[两二三][大个]?指数|指数)\s?$/;

const BOTH_REACH = 8;

/** The industry whose return was told last in the sentence or the one before it: what beat both indices. */
function sectorTold({ earlier, page, clause }: Reading): DraftSubject | null {
  const told = earlier.filter(
    ({ draft, clauseIndex }) =>
      draft.metricClass === 'index_return' &&
      draft.subject.kind === 'sector' &&
      clause.sentence - (page.layout.clauses[clauseIndex]?.sentence ?? -1) <= 1,
  );
  return told[told.length - 1]?.draft.subject ?? null;
}

/** The last indices whose return the sentence or the one before it has told, in their order; empty where they are not as many. */
function indicesTold({ earlier, page, clause }: Reading, wanted: number): string[] {
  const told = earlier.filter(
    ({ draft, clauseIndex }) =>
      draft.metricClass === 'index_return' &&
      draft.subject.kind === 'index' &&
      clause.sentence - (page.layout.clauses[clauseIndex]?.sentence ?? -1) <= 1,
  );
  const names = [...new Set(told.map(({ draft }) => draft.subject.name))].slice(-wanted);
  return names.length === wanted && wanted > 1 ? names : [];
}

/** The benchmark of this figure: 分别跑输A和B 0.46和0.43 gives the first to the first; one name serves all figures. */
function benchmarkOf(reading: Reading, from: number): string | null {
  const { page, clause, quantity } = reading;
  const run = page.quantities.filter(
    (one) => one.start >= from && one.end <= clause.end && (one.unit === 'percentage_points' || one === quantity),
  );
  const first = run[0]?.start ?? quantity.start;
  const names = page.subjects.filter(
    (one) => one.start >= from && one.end <= first && (one.kind === 'index' || one.kind === 'sector'),
  );
  if (names.length === 0 && BOTH.test(page.block.text.slice(from, first)))
    return indicesTold(reading, run.length)[run.indexOf(quantity)] ?? null;
  if (names.length === 1) return names[0]?.name ?? null;
  if (names.length !== run.length) return null;
  return names[run.indexOf(quantity)]?.name ?? null;
}

/** 跑输沪深300 2.02个百分点: the return over a benchmark, negative where it fell behind. */
export const relativeReturn: FactRule = {
  name: NAME,
  classes: ['relative_return'],
  read(reading) {
    const { quantity, clause, page } = reading;
    if (quantity.unit !== 'percentage_points' && quantity.unit !== 'percent')
      return decline('unit is neither % nor 个百分点');
    if (reading.bracket) return decline('a figure in brackets is the bracketed name’s own');
    const before = page.block.text.slice(clause.start, quantity.start);
    const verb = matchesOf(VERB, before).pop();
    if (!verb) return decline('no 跑赢 or 跑输 before it in its clause');
    const from = clause.start + verb.index + verb[0].length;
    const benchmark = benchmarkOf(reading, from);
    if (!benchmark) return decline('names and figures of the comparison do not pair up');
    const nearest = bindSubject(reading, ['sector', 'index', 'company', 'noun'], clause.start + verb.index);
    // Nothing beats itself: what was told just before is the yardstick, the industry before it is meant.
    const subject = BOTH.test(page.block.text.slice(from, from + BOTH_REACH).replace(/\d.*$/, ''))
      ? sectorTold(reading)
      : nearest?.name === benchmark
        ? marketSubject(reading, benchmark)
        : nearest;
    if (!subject) return decline('no subject in scope');
    const sign = /跑输|落后/.test(verb[0]) ? -1 : 1;
    return draftOf(NAME, reading, {
      subject,
      metric: `相对${benchmark}超额收益`,
      metricClass: 'relative_return',
      period: bindPeriod(reading, subject, { market: true }),
      unit: 'percentage_points',
      sign,
      direction: sign > 0 ? 'up' : 'down',
      benchmark,
    });
  },
};
