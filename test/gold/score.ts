/** Compares what the reader read with what a person read: each slot by itself, and the whole fact. */
import type { Fact } from '../../src/facts/fact';
import type { GoldRow } from './read-gold';

/** Slots a whole fact needs (the list); `lines` and `modality` are printed beside it. */
export const WHOLE = ['sign', 'subject', 'class', 'period', 'qualifier'] as const;
export const SLOTS = [...WHOLE, 'multiple', 'modality', 'lines'] as const;
export type Slot = (typeof SLOTS)[number];

export interface Scored {
  readonly row: GoldRow;
  /** The fact with this value, unit and line that agrees in most slots; null where there is none. */
  readonly fact: Fact | null;
  readonly wrong: readonly Slot[];
}

export interface Score {
  readonly scored: readonly Scored[];
  /** Facts that no row, arguable ones included, asks for. */
  readonly extras: readonly Fact[];
}

/** Value, unit and line agree (sign apart). */
function isSameFigure(row: GoldRow, fact: Fact): boolean {
  if (!fact.evidence.some(({ line }) => row.lines.includes(line))) return false;
  if (fact.unit !== row.unit || (fact.per ?? null) !== row.per) return false;
  const same = (a: number | null, b: number | null): boolean =>
    a === null || b === null ? a === b : Math.abs(Math.abs(a) - Math.abs(b)) <= Math.abs(b) * 1e-9;
  if (fact.high === null && row.high === null) return same(fact.value, row.value);
  // A range of falls may be kept with its ends either way round.
  return (
    (same(fact.value, row.value) && same(fact.high, row.high)) ||
    (same(fact.value, row.high) && same(fact.high, row.value))
  );
}

function periodText({ start, end }: Fact['period']): string {
  return start === null && end === null ? '-' : `${start ?? ''}..${end ?? ''}`;
}

function isPeriod(wanted: string, fact: Fact): boolean {
  if (wanted === '~') return true;
  const text = periodText(fact.period);
  return text === wanted || text === `${wanted}..${wanted}`;
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

/** A name is right when it is one of the accepted ones, or an alias of the fact's is. */
function isSubject(row: GoldRow, fact: Fact): boolean {
  const names = [fact.subject, ...fact.aliases].map(fold);
  return row.subjects.some((one) => one === '~' || names.includes(fold(one)));
}

function wrongSlots(row: GoldRow, fact: Fact): Slot[] {
  const right: Record<Slot, boolean> = {
    sign: Math.sign(fact.value) === Math.sign(row.value),
    subject: isSubject(row, fact),
    class: row.classes.includes(fact.metricClass),
    period: row.periods.some((one) => isPeriod(one, fact)),
    qualifier: fact.qualifier === row.qualifier,
    multiple: (fact.multiple ?? null) === row.multiple,
    modality: row.modalities.includes(fact.modality),
    lines: row.lines.every((line) => fact.evidence.some((one) => one.line === line)),
  };
  return SLOTS.filter((slot) => !right[slot]);
}

/** Assigns facts to rows one to one, the best agreement first, so that two equal figures of a line are not both credited to one fact. */
export function score(rows: readonly GoldRow[], facts: readonly Fact[]): Score {
  const pairs = rows.flatMap((row) =>
    facts.filter((fact) => isSameFigure(row, fact)).map((fact) => ({ row, fact, wrong: wrongSlots(row, fact) })),
  );
  pairs.sort((a, b) => a.wrong.length - b.wrong.length);
  const byRow = new Map<GoldRow, Scored>();
  const taken = new Set<Fact>();
  for (const pair of pairs) {
    if (byRow.has(pair.row) || taken.has(pair.fact)) continue;
    byRow.set(pair.row, pair);
    taken.add(pair.fact);
  }
  return {
    scored: rows.map((row) => byRow.get(row) ?? { row, fact: null, wrong: SLOTS }),
    extras: facts.filter((fact) => !taken.has(fact)),
  };
}

export interface Totals {
  readonly rows: number;
  readonly found: number;
  readonly whole: number;
  readonly facts: number;
  readonly extras: number;
  /** Of the rows found, how many have this slot right. */
  readonly right: Readonly<Record<Slot, number>>;
}

/** Counts of one report; arguable rows are left out of every count. */
export function totals({ scored, extras }: Score): Totals {
  const counted = scored.filter(({ row }) => !row.optional);
  const found = counted.filter(({ fact }) => fact !== null);
  const right = Object.fromEntries(
    SLOTS.map((slot) => [slot, found.filter(({ wrong }) => !wrong.includes(slot)).length]),
  ) as Record<Slot, number>;
  return {
    rows: counted.length,
    found: found.length,
    whole: found.filter(({ wrong }) => !WHOLE.some((slot) => wrong.includes(slot))).length,
    facts: found.length + extras.length,
    extras: extras.length,
    right,
  };
}
