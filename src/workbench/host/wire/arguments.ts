/** Arguments of a call, read with Excel's refusal where one is missing or of the wrong kind. */
import { invalidArgument } from '../host-error';
import type { HostObject } from './host-object';
import type { ClassName, ModelTypes } from '../model/model-types';

export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** The value as sent; undefined and null are the same on the wire. */
  any(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.any(index) === undefined ? undefined : this.text(index);
  }

  /** A whole number. */
  integer(index: number, otherwise?: number): number {
    const value = this.any(index) ?? otherwise;
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  flag(index: number, otherwise: boolean): boolean {
    const value = this.any(index);
    if (value === undefined) return otherwise;
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  }

  /** One of Excel's enumeration words; the client does not check them. */
  word<T extends string>(index: number, allowed: readonly T[], otherwise?: T): T {
    const value = this.any(index) ?? otherwise;
    const found = allowed.find((word) => word === value);
    if (found === undefined) throw invalidArgument();
    return found;
  }

  /** An object of that class that the add-in passed, or undefined where it passed something else. */
  object<K extends ClassName>(index: number, className: K): ModelTypes[K] | undefined {
    const value = this.values[index];
    return isHostObject(value) && value.className === className ? (value.self as ModelTypes[K]) : undefined;
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'self' in value;
}
