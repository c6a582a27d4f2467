/**
 * The ends and steps Excel gives a value axis by itself (support.microsoft.com KB 214075, "How chart axis limits are calculated"),
 * and those that a fixed minimum or maximum leaves.
 */
import type { ChartType } from '../../host-charts';

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  /** Distance of two grid lines. */
  readonly step: number;
}

/** From this share of the largest value on, the axis begins at zero. */
const NARROW = 1 / 6;
const MARGIN = 0.05;

/**
 * @param values what the series hold, gaps left out; none is an axis from 0 to 1
 * @param fixed null where Excel chooses
 * @param lines how many steps fit
 */
export function scaleOf(
  values: readonly number[],
  fixed: { readonly minimum: number | null; readonly maximum: number | null },
  lines: number,
): Scale {
  const [low, high] = wanted(values);
  const from = fixed.minimum ?? Math.min(low, fixed.maximum ?? low);
  const to = fixed.maximum ?? Math.max(high, fixed.minimum ?? high);
  const step = niceStep((to - from || 1) / lines);
  const minimum = fixed.minimum ?? rounded(Math.floor(from / step + 1e-9) * step, step);
  const maximum = fixed.maximum ?? rounded(Math.ceil(to / step - 1e-9) * step, step);
  return { minimum, maximum: maximum > minimum ? maximum : rounded(minimum + step, step), step };
}

/** Lowest and highest point the axis must reach, before rounding to steps. */
function wanted(values: readonly number[]): [number, number] {
  const lowest = values.reduce((a, b) => Math.min(a, b), Infinity);
  const highest = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (lowest > highest) return [0, 1];
  if (lowest >= 0) return outwards(lowest, highest);
  if (highest <= 0) {
    const [near, far] = outwards(-highest, -lowest);
    return [-far, -near];
  }
  const room = MARGIN * (highest - lowest);
  return [lowest - room, highest + room];
}

/** For values of one sign, as distances from zero. */
function outwards(near: number, far: number): [number, number] {
  if (far === 0) return [0, 1];
  const spread = far - near;
  const narrow = spread > 0 && spread / far <= NARROW;
  return [narrow ? near - spread / 2 : 0, far + MARGIN * (narrow ? spread : far)];
}

/** The smallest of 1, 2, 5, 10 … that is not less. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((each) => each * power >= least * (1 - 1e-9)) ?? 10;
  return rounded(step * power, power);
}

/** Without the tail of binary fractions: 0.30000000000000004 is 0.3. */
function rounded(value: number, step: number): number {
  const digits = Math.min(100, Math.max(0, 2 - Math.floor(Math.log10(step))));
  return Number(value.toFixed(digits));
}

/** How many steps there may be at most, so that the labels stay apart (a chart of Excel's own size: eight). Points. */
export function linesOf(type: ChartType, box: { readonly width: number; readonly height: number }): number {
  const along = type === 'BarClustered' ? box.width / 44 : box.height / 25.4;
  return Math.min(10, Math.max(2, along));
}
