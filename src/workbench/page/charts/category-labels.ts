/** Labels of categories that would run into each other are broken into lines, then stood aslant, then thinned out. */
import { FONT_SIZE } from './chart-look';

/** Below this room for each, broken lines are too short to read. */
const NARROWEST = 36;
/** From so many on a few of them stand for all, as on an axis of days. */
const MANY = 24;

/** About: a Chinese character is as wide as it is high, others are half of that. Pixels. */
export function textWidth(text: string): number {
  return [...text].reduce(
    (width, character) => width + FONT_SIZE * ((character.codePointAt(0) ?? 0) > 0x2e80 ? 1 : 0.56),
    0,
  );
}

/**
 * @param length of the axis, in pixels
 * @param upright the axis stands at the side, its labels above each other
 * @returns what ECharts' `axisLabel` takes
 */
export function categoryLabels(texts: readonly string[], length: number, upright: boolean): object {
  const room = length / Math.max(1, texts.length);
  if (texts.length > MANY || (upright && room < FONT_SIZE + 2)) return { hideOverlap: true };
  if (upright) return { interval: 0, width: 140, overflow: 'truncate' };
  const widest = texts.reduce((most, text) => Math.max(most, textWidth(text)), 0);
  if (widest <= room - 4) return { interval: 0 };
  if (room >= NARROWEST && widest <= 2 * (room - 4))
    return { interval: 0, width: room - 4, overflow: 'break', lineHeight: FONT_SIZE + 3 };
  return { interval: 0, rotate: 45, width: 96, overflow: 'truncate' };
}
