/** A fact's value as a cell gets it: in base units or the asked one, with its number format. */
import { divide, multiply } from '../facts/decimal';
import type { Fact } from '../facts/fact';
import type { Unit } from '../facts/unit';
import { askedUnitFormat, baseFormat } from './value-format';
import { Problem } from './problem';
import { allowedUnits, unitScale, type UnitScale } from './unit-scales';

export interface ShownValue {
  readonly value: number;
  /** An Excel number format, en-US codes. */
  readonly numberFormat: string;
}

/**
 * The value in `unit` ("万亿" divides by 1e12); with "" in base units, percent as a fraction (3.39 % is 0.0339).
 * Throws Problem for a unit that does not fit.
 */
export function shownValue(fact: Fact, unit: string): ShownValue {
  if (unit !== '') return inUnit(fact, unit);
  let known = inBase.get(fact);
  if (!known) inBase.set(fact, (known = inBaseUnit(fact)));
  return known;
}

/** Facts never change, so what one shows does not either; exact division is the dearest part of an answer. */
const inBase = new WeakMap<Fact, ShownValue>();

function inBaseUnit(fact: Fact): ShownValue {
  const value = fact.unit === 'percent' ? divide(fact.value, 100) : fact.value;
  return { value, numberFormat: baseFormat(fact.unit, value) };
}

function inUnit(fact: Fact, unit: string): ShownValue {
  const scale = requireUnit(fact.unit, unit);
  const value = scale.divide ? divide(fact.value, scale.factor) : multiply(fact.value, scale.factor);
  return { value, numberFormat: askedUnitFormat(value) };
}

/** How to get from base unit `base` to `unit` ("" for none). Throws Problem for a unit that does not fit. */
export function requireUnit(base: Unit, unit: string): UnitScale {
  const scale = unit === '' ? { factor: 1, divide: true } : unitScale(base, unit);
  if (scale === null) throw new Problem('unitUnknown', { unit, allowed: allowedUnits(base) });
  return scale;
}
