/** What add-ins give to the members of a chart, read with Excel's refusal where it is of the wrong kind. */
import { invalidArgument } from '../host-error';

export function flagOf(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

/** Points; not negative. */
export function sizeOf(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0)) throw invalidArgument();
  return value;
}

/** One of Excel's words. */
export function wordOf<T extends string>(allowed: readonly T[], value: unknown): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw invalidArgument();
  return found;
}
