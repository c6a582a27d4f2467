/** The same figure printed again is the same fact with one more evidence, even where the repeat says less about it. */
import type { Evidence } from '../../facts/fact';
import type { Period, PeriodBasis } from '../../facts/period';
import type { Draft } from '../draft';
import type { Sighting } from '../sighting';

const BASIS_ORDER: Readonly<Record<PeriodBasis, number>> = { stated: 3, resolved: 2, inferred: 1, unstated: 0 };

function sameName(a: Draft, b: Draft): boolean {
  const [one, other] = [a.subject, b.subject];
  return one.name === other.name || one.aliases.includes(other.name) || other.aliases.includes(one.name);
}

/** 估值 repeats 投前估值, Token使用量 repeats 日均Token使用量: one name holds the other. */
function sameMetric(a: string, b: string): boolean {
  return a === b || a.endsWith(b) || b.endsWith(a);
}

function samePeriod(a: Period, b: Period): boolean {
  if (a.start === b.start && a.end === b.end && (a.start !== null || a.label === b.label)) return true;
  return a.basis === 'unstated' || b.basis === 'unstated' || a.basis === 'inferred' || b.basis === 'inferred';
}

/** How many of a maker's goods of one price are compared by name. */
const MOST_GOODS = 20;
/** Shortest name of goods that may stand for a longer one. */
const SHORTEST = 4;

/** 机器学习容量块 and EC2机器学习容量块 of one maker at one stated time: the longer ends or begins with the shorter. A variant in brackets is another thing. */
function oneHoldsTheOther(a: Draft, b: Draft): boolean {
  const maker = a.subject.owner?.name;
  if (maker === undefined || maker !== b.subject.owner?.name) return false;
  if (a.period.start === null || a.period.start !== b.period.start || a.period.end !== b.period.end) return false;
  const [short = '', long = ''] = [a, b]
    .map(({ subject }) => subject.name.replace(maker, '').trim())
    .sort((x, y) => x.length - y.length);
  return short.length >= SHORTEST && !long.includes('(') && (long.endsWith(short) || long.startsWith(short));
}

function repeats(earlier: Merged, b: Draft, evidence: readonly Evidence[]): boolean {
  const a = earlier.draft;
  return (
    sameMetric(a.metric, b.metric) &&
    samePeriod(a.period, b.period) &&
    a.benchmark === b.benchmark &&
    (sameName(a, b) || (oneHoldsTheOther(a, b) && areApart(earlier, evidence)))
  );
}

/** True where no line states both: two things of one list are two. */
function areApart({ lines }: Merged, evidence: readonly Evidence[]): boolean {
  return !evidence.some(({ line }) => lines.has(line));
}

function byPlace(a: Evidence, b: Evidence): number {
  return a.line - b.line || a.column - b.column;
}

/** The fuller of two drafts speaks: better known period, longer metric, named source, a qualifier rather than none. */
function unite(x: Draft, y: Draft): Draft {
  const better = BASIS_ORDER[y.period.basis] > BASIS_ORDER[x.period.basis] ? y : x;
  const draft: Draft = {
    ...x,
    subject: fullerName(x, y),
    period: better.period,
    modality: better.modality,
    metric: y.metric.length > x.metric.length ? y.metric : x.metric,
    qualifier: x.qualifier === 'exact' ? y.qualifier : x.qualifier,
    direction: x.direction === 'none' ? y.direction : x.direction,
    quotedSource: x.quotedSource ?? y.quotedSource,
  };
  return draft;
}

/** Of goods told twice the longer name, by which the shorter still is found; else the first, or the one it is an alias of. */
function fullerName(x: Draft, y: Draft): Draft['subject'] {
  if (y.subject.aliases.includes(x.subject.name)) return y.subject;
  if (sameName(x, y) || !oneHoldsTheOther(x, y)) return x.subject;
  const [short, long] =
    x.subject.name.length <= y.subject.name.length ? [x.subject, y.subject] : [y.subject, x.subject];
  return { ...long, aliases: [...new Set([...long.aliases, short.name, ...short.aliases])] };
}

/** A fact so far with all its places, which are put in order at the end. */
interface Merged {
  draft: Draft;
  readonly evidence: Evidence[];
  /** Of the evidence, so that a fact printed a thousand times is not gone through a thousand times. */
  readonly lines: Set<number>;
}

/** The merged facts of one class, value and unit, findable by every name of their subjects. */
class Group {
  private readonly byName = new Map<string, Set<number>>();
  private readonly byAlias = new Map<string, Set<number>>();
  /** The latest of a maker's goods, a few at most: a long price list stays linear. */
  private readonly byMaker = new Map<string, number[]>();

  add(index: number, { subject }: Draft): void {
    note(this.byName, subject.name, index);
    for (const alias of subject.aliases) note(this.byAlias, alias, index);
    if (!subject.owner) return;
    const goods = this.byMaker.get(subject.owner.name) ?? [];
    this.byMaker.set(subject.owner.name, [...goods.filter((one) => one !== index), index].slice(-MOST_GOODS));
  }

  /** Those whose subject may be the draft's, oldest first. */
  alike({ subject }: Draft): number[] {
    const found = new Set([...(this.byName.get(subject.name) ?? []), ...(this.byAlias.get(subject.name) ?? [])]);
    for (const alias of subject.aliases) for (const index of this.byName.get(alias) ?? []) found.add(index);
    for (const index of (subject.owner && this.byMaker.get(subject.owner.name)) ?? []) found.add(index);
    return [...found].sort((a, b) => a - b);
  }
}

function note(names: Map<string, Set<number>>, name: string, index: number): void {
  const indexes = names.get(name) ?? new Set();
  indexes.add(index);
  names.set(name, indexes);
}

/** Linear in the number of sightings but for those that share class, value, unit and subject. Order of first mention is kept. */
export function mergeRepeats(sightings: readonly Sighting[]): Sighting[] {
  const merged: Merged[] = [];
  const groups = new Map<string, Group>();
  for (const { draft, evidence } of sightings) {
    const key = [draft.metricClass, draft.value, draft.high, draft.unit, draft.per, draft.multiple].join('|');
    const group = groups.get(key) ?? new Group();
    groups.set(key, group);
    const at = group.alike(draft).find((index) => {
      const other = merged[index];
      return other !== undefined && repeats(other, draft, evidence);
    });
    const earlier = at === undefined ? undefined : merged[at];
    if (at === undefined || !earlier) {
      group.add(merged.length, draft);
      merged.push({ draft, evidence: [...evidence], lines: new Set(evidence.map(({ line }) => line)) });
    } else {
      earlier.draft = unite(earlier.draft, draft);
      earlier.evidence.push(...evidence);
      for (const { line } of evidence) earlier.lines.add(line);
      group.add(at, earlier.draft);
    }
  }
  return merged.map(({ draft, evidence }) => ({ draft, evidence: evidence.sort(byPlace) }));
}
