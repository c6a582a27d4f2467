/** The functions as Excel calls them: any values in, any value out. */
import * as declared from '../../src/functions/functions';
import './custom-functions-global';

type Called = (...args: readonly unknown[]) => unknown;

/** A value with a card, as the tests look at it. */
export interface Carded {
  readonly basicValue: unknown;
  readonly properties: Record<string, { basicValue: unknown }>;
  readonly layouts: { card: { title: string; sections: { title: string; properties: string[] }[] } };
  readonly provider: { description: string };
}

const called = declared as unknown as Record<keyof typeof declared, Called>;
export const { tokens, rating, metric, cite, reports, indexReturn, peTtm, series, compare } = called;
export const { ratings, picks, events, exhibit, checks, entities, metrics } = called;

/** The result of a call that is expected to have a card. */
export function carded(value: unknown): Carded {
  expect(value).toHaveProperty('layouts.card');
  return value as Carded;
}

/** The result of a call that is expected to spill. */
export function rows(value: unknown): unknown[][] {
  expect(Array.isArray(value)).toBe(true);
  return value as unknown[][];
}
