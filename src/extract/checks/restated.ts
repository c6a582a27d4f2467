import type { MetricClass } from '../../facts/fact';
import type { CheckedFact } from '../finish-facts';
import { compared, isExact, operandOf, type CheckRule, type Finding } from './check';

/** Metrics that have one value for one subject and period. A growth without 同比 or 环比 has as many as there are bases. */
const SINGLE: ReadonlySet<MetricClass> = new Set([
  'token_usage',
  'index_return',
  'relative_return',
  'rank',
  'valuation',
  'revenue',
  'profit',
  'margin',
  'capex',
  'funding',
  'users',
  'market_size',
  'flow',
  'holding_ratio',
]);

function isSingle({ fact }: CheckedFact): boolean {
  return SINGLE.has(fact.metricClass) || (fact.metricClass === 'growth' && /[^\s](?:同比|环比)$/.test(fact.metric));
}

/** A day, week, month … that is printed or follows from the report's date; a guess from the scope may be another. */
function isDated({ fact }: CheckedFact): boolean {
  return fact.period.start !== null && (fact.period.basis === 'stated' || fact.period.basis === 'resolved');
}

/** Where it stands: an exhibit, or the text. */
function places({ fact }: CheckedFact): Set<string> {
  return new Set(fact.evidence.map((one) => one.exhibit ?? `line ${one.line}`));
}

/** In two places: not side by side in one paragraph, where the words tell two things apart, nor in one table. */
function apart(a: CheckedFact, b: CheckedFact): boolean {
  const [one, other] = [places(a), places(b)];
  return [...one].every((place) => !other.has(place));
}

/** Two different exhibits may count differently (other basis, other source); one of the two must be text. */
function inText({ fact }: CheckedFact): boolean {
  return fact.evidence.some((one) => one.exhibit === null);
}

/** Largest gap at which two values still look like one figure printed twice with a slip. */
const LARGEST_GAP = 0.5;

/** From so many values on, the reader lost what tells them apart. */
const MOST = 3;

/** Alike but for a slip of digit, sign or decimal point; anything further apart is some other figure. */
function looksTheSame(a: number, b: number): boolean {
  const [x, y] = [Math.abs(a), Math.abs(b)];
  if (x === 0 || y === 0) return false;
  const ratio = Math.max(x, y) / Math.min(x, y);
  return ratio <= 1 / (1 - LARGEST_GAP) || Math.abs(Math.log10(ratio) - Math.round(Math.log10(ratio))) < 1e-9;
}

function comparable(a: CheckedFact, b: CheckedFact): boolean {
  const [x, y] = [a.fact, b.fact];
  return (
    x.period.start === y.period.start &&
    x.period.end === y.period.end &&
    x.unit === y.unit &&
    x.per === y.per &&
    x.modality === y.modality &&
    x.multiple === y.multiple &&
    // Two houses quoted may count differently, and neither is the report's slip.
    (x.quotedSource === y.quotedSource || x.quotedSource === null || y.quotedSource === null) &&
    (inText(a) || inText(b)) &&
    apart(a, b) &&
    looksTheSame(x.value, y.value)
  );
}

function check(a: CheckedFact, b: CheckedFact): Finding {
  const exhibit = [a, b].flatMap(({ fact }) => fact.evidence).find((one) => one.exhibit !== null)?.exhibit ?? null;
  // The text is held against the exhibit, a later place against the first.
  const [printed, other] = a.fact.evidence.some((one) => one.exhibit !== null) ? [b, a] : exhibit ? [a, b] : [b, a];
  const { fact } = printed;
  const [here, there] = [fact.evidence[0]?.line ?? 0, other.fact.evidence[0]?.line ?? 0];
  const where = exhibit === null ? `第${there}行` : exhibit;
  const kind = exhibit === null ? 'restated' : 'text_exhibit';
  const { value, range, facts } = operandOf(other);
  return compared({
    kind,
    printed: operandOf(printed),
    expected: value,
    range,
    others: [{ value, range, facts }],
    words: {
      zh: `${fact.subject}${fact.period.label}${fact.metric}，第${here}行与${where}`,
      en: `${fact.metric} of ${fact.subject} in ${fact.period.label}, line ${here} against ${exhibit ?? `line ${there}`}`,
    },
  });
}

/** One fact that text and exhibit state alike. */
function agreed(one: CheckedFact): Finding[] {
  const { fact } = one;
  const exhibit = fact.evidence.find((place) => place.exhibit !== null)?.exhibit;
  if (exhibit === undefined || exhibit === null || !inText(one)) return [];
  const { value, range, facts } = operandOf(one);
  const line = fact.evidence.find((place) => place.exhibit === null)?.line ?? 0;
  return [
    compared({
      kind: 'text_exhibit',
      printed: { value, range, facts },
      expected: value,
      range,
      others: [],
      words: {
        zh: `${fact.subject}${fact.period.label}${fact.metric}，第${line}行与${exhibit}`,
        en: `${fact.metric} of ${fact.subject} in ${fact.period.label}, line ${line} against ${exhibit}`,
      },
    }),
  ];
}

/** The same figure in two places: text against exhibit, and the first page's summary against the body. */
export const restatedCheck: CheckRule = {
  name: 'restated',
  run({ facts }) {
    const groups = new Map<string, CheckedFact[]>();
    for (const one of facts) {
      if (!isSingle(one) || !isDated(one) || !isExact(one)) continue;
      const { subject, metric, metricClass, period, unit } = one.fact;
      // 周涨跌幅 and 区间涨跌幅 of the same days are one thing.
      const key = [subject, metricClass === 'index_return' ? metricClass : metric, period.start, period.end, unit].join(
        '\n',
      );
      groups.set(key, [...(groups.get(key) ?? []).slice(0, MOST), one]);
    }
    return [...groups.values()].flatMap((group) => {
      const [a, b] = group;
      if (!a) return [];
      if (!b) return agreed(a);
      // Three values for one thing are no slip: the reader lost what tells them apart.
      return group.length < MOST && comparable(a, b) ? [check(a, b)] : [];
    });
  },
};
