/** Column widths: files count characters of the default font, the API counts points. */

/** Width of a digit in Calibri 11 and the padding of a cell, in pixels at 96 dpi (ECMA-376, 18.3.1.13). */
const DIGIT_PX = 7;
const PADDING_PX = 5;
const PX_PER_POINT = 96 / 72;

export function pointsToCharacters(points: number): number {
  return Math.max(0, Math.round(((points * PX_PER_POINT - PADDING_PX) / DIGIT_PX) * 100) / 100);
}

export function charactersToPoints(characters: number): number {
  return (characters * DIGIT_PX + PADDING_PX) / PX_PER_POINT;
}
