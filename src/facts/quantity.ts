/** A figure with everything its own words say about it: what a reader hands to a rule before subject, metric and period are known. */
import type { Direction, Multiple, Qualifier } from './fact';
import type { Unit } from './unit';

/**
 * Where the sign of the value comes from: a printed `+` or `-`, `±`, accounting brackets `(0.48)`, a word beside the
 * figure (下跌, 净流出, 亏损), or nowhere.
 */
export type SignSource = 'none' | 'plus' | 'minus' | 'plus_minus' | 'brackets' | 'word';

export interface Quantity {
  /** Signed, in base units (1.4万亿 is 1.4e12, 下跌3.39% is -3.39). The lower end where `high` is set. */
  readonly value: number;
  /** Upper end of a range, signed, else null. */
  readonly high: number | null;
  /** The figure without any sign, in base units; of a range the end printed first. */
  readonly magnitude: number;
  /** Null for a bare number: 9亿 has its scale applied and leaves currency or kind to the rule. */
  readonly unit: Unit | null;
  /** The unit as printed (`亿港元` gives `港元`, `400多家` gives `家`), null where none. */
  readonly unitWord: string | null;
  /** Denominator of a unit price (`1k tokens`, `hour`, `GiB`), else null. */
  readonly per: string | null;
  readonly qualifier: Qualifier;
  /** Said by a word next to the figure. 收窄 and 减亏 say neither. */
  readonly direction: Direction;
  /** True where the direction word is followed by 至, 到 or 为: 跌至2.7万亿 is a level reached, so it is not negated. */
  readonly level: boolean;
  readonly multiple: Multiple | null;
  readonly sign: SignSource;
  /** The scale as printed (万亿, 万, B, T, K), null where none. */
  readonly scale: string | null;
  /** Digits printed after the decimal point, before any scale: 7.24亿 has 2. Tells rounding from contradiction. */
  readonly decimals: number;
  /** True where the figure is written in Chinese numerals (三款, 一倍). */
  readonly spelled: boolean;
}
