/** A rule reads one kind of fact from one figure in its scope: a record with a name and a pure function that may decline. */
import type { Direction, MetricClass, Multiple } from '../../facts/fact';
import type { Period } from '../../facts/period';
import type { Unit } from '../../facts/unit';
import { modalityOf } from '../bind/modality';
import { touching } from '../bind/period-lending';
import { quotedSource } from '../bind/quoted-source';
import type { Decline, Draft, DraftSubject } from '../draft';
import { LETTER_SCALES, SCALES } from '../lexicon/scales';
import type { Placed, Reading } from '../reading';

export interface FactRule {
  /** The handle `npm run explain` prints and the fact carries. */
  readonly name: string;
  readonly classes: readonly MetricClass[];
  read(reading: Reading): Draft | Decline;
}

export interface DraftParts {
  readonly subject: DraftSubject;
  readonly metric: string;
  readonly metricClass: MetricClass;
  readonly period: Period;
  readonly unit: Unit;
  /** 1 or -1 where the rule knows the sign better than the figure's own words (跑输). */
  readonly sign?: 1 | -1;
  readonly direction?: Direction;
  readonly multiple?: Multiple | null;
  readonly per?: string | null;
  readonly benchmark?: string;
  readonly changeOf?: string;
}

const EXPONENTS = new Map([...SCALES, ...Object.entries(LETTER_SCALES)]);

/** Told of a whole year they are known only when it is over. */
const ACCOUNTS: ReadonlySet<MetricClass> = new Set(['revenue', 'profit', 'margin', 'capex', 'growth', 'token_growth']);

/** Half a unit of the last printed digit, in base units. */
function rounding(reading: Reading): number {
  const { scale, decimals } = reading.quantity;
  return 0.5 * 10 ** ((EXPONENTS.get(scale ?? '') ?? 0) - decimals);
}

/** Without the binding's notes. */
function subjectOnly({ name, aliases, kind, owner }: DraftSubject): DraftSubject {
  return { name, aliases, kind, ...(owner ? { owner } : {}) };
}

/** Puts the figure's own words and the rule's findings together. */
export function draftOf(rule: string, reading: Reading, parts: DraftParts): Draft {
  const { quantity } = reading;
  const signed = (value: number): number => (parts.sign === undefined ? value : Math.abs(value) * parts.sign);
  const ends = [signed(quantity.value), quantity.high === null ? null : signed(quantity.high)] as const;
  return {
    subject: subjectOnly(parts.subject),
    metric: parts.metric,
    metricClass: parts.metricClass,
    period: parts.period,
    value: ends[0],
    high: ends[1],
    unit: parts.unit,
    per: parts.per === undefined ? quantity.per : parts.per,
    qualifier: quantity.qualifier,
    direction: parts.direction ?? quantity.direction,
    modality: modalityOf(reading, parts.period, ACCOUNTS.has(parts.metricClass)),
    multiple: parts.multiple === undefined ? quantity.multiple : parts.multiple,
    quotedSource: quotedSource(reading),
    rule,
    tolerance: rounding(reading),
    ...(parts.benchmark === undefined ? {} : { benchmark: parts.benchmark }),
    ...(parts.changeOf === undefined ? {} : { changeOf: parts.changeOf }),
    ...(touching(reading) === null ? {} : { yardstick: true as const }),
  };
}

/** Name of the rule of 前值: what a sentence goes on about is never the month before. */
export const PREVIOUS_VALUE = 'previous-value';

/** The last fact of the figure's own sentence, for figures that lean on it (同比增长 3%). */
export function previousInSentence(reading: Reading): Draft | null {
  const { earlier, clause } = reading;
  let at = earlier.length - 1;
  while (earlier[at]?.draft.rule === PREVIOUS_VALUE) at--;
  const inSentence = (one: Placed | undefined): Draft | null => {
    if (!one) return null;
    const told = reading.page.layout.clauses[one.clauseIndex];
    return told?.sentence === clause.sentence && told.item === clause.item ? one.draft : null;
  };
  const last = inSentence(earlier[at]);
  // 24.3GW,较2025年的18.2GW增长33.5%: what grew is the first.
  const told = last?.yardstick ? inSentence(earlier[at - 1]) : null;
  return told && last && (told.metric === last.metric || told.metric === last.changeOf) ? told : last;
}
