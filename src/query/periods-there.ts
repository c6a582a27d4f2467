/** The periods that exist when the asked one does not: for messages. */
import type { AskedPeriod } from './asked-period';
import type { Entry } from './catalog';
import { daysBetween } from './calendar';
import { periodName } from './period-name';

/** Names of the periods of `entries`, nearest to the asked one first (newest first where none was asked). */
export function periodsNear(asked: AskedPeriod, entries: readonly Entry[], count: number): readonly string[] {
  const far = (entry: Entry): number => {
    const end = entry.fact.period.end;
    if (end === null) return Number.MAX_SAFE_INTEGER;
    return asked.kind === 'days' ? Math.abs(daysBetween(asked.end, end)) : -Date.parse(end);
  };
  const names = [...entries].sort((a, b) => far(a) - far(b)).map(({ fact }) => periodName(fact.period));
  return [...new Set(names.filter((name) => name !== ''))].slice(0, count);
}

/** Names of the longer periods that contain the asked days. */
export function containingPeriods(asked: AskedPeriod, entries: readonly Entry[]): readonly string[] {
  if (asked.kind !== 'days') return [];
  const containing = entries.filter(({ fact: { period } }) => {
    if (period.start === null || period.end === null) return false;
    return period.start <= asked.start && period.end >= asked.end;
  });
  return [...new Set(containing.map(({ fact }) => periodName(fact.period)))];
}
