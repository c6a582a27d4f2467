/** Whether two reports state the same value: equal as far as both print it. */
import type { Fact } from '../facts/fact';
import { metricKey } from './metric-names';

export type Agreement = 'agrees' | 'differs' | 'not comparable';

/** Compares what `other` states with `chosen`. Other units, denominators or metrics are not comparable. */
export function agreement(chosen: Fact, other: Fact): Agreement {
  const sameKind = chosen.unit === other.unit && chosen.per === other.per && chosen.multiple === other.multiple;
  if (!sameKind || metricKey(chosen.metric) !== metricKey(other.metric)) return 'not comparable';
  const allowed = Math.max(roundingStep(chosen), roundingStep(other)) / 2;
  const close = (a: number, b: number) => Math.abs(a - b) <= allowed * (1 + 1e-9) + Math.abs(a) * 1e-12;
  const same = close(chosen.value, other.value) && close(chosen.high ?? chosen.value, other.high ?? other.value);
  return same ? 'agrees' : 'differs';
}

/** The value of one unit in the last printed digit: 1e11 for 4.5万亿. 0 where the print cannot be read as a number. */
export function roundingStep(fact: Fact): number {
  const digits = /\d[\d,，]*(?:\.(\d+))?/.exec(fact.printed.normalize('NFKC'));
  if (!digits) return 0;
  const printed = Number(digits[0].replace(/[,，]/g, ''));
  const decimals = digits[1]?.length ?? 0;
  if (!(printed > 0)) return 0;
  return Math.abs(fact.value / printed) * 10 ** -decimals;
}
