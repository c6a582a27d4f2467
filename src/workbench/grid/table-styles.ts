/** Excel's built-in table styles as themes of the grid: header, bands and rules in the colours of the Office theme. */
import { BorderStyleTypes, type IBorderStyleData } from '@univerjs/core';
import type { IRangeThemeStyleItem, IRangeThemeStyleJSON } from '@univerjs/sheets';

export interface TableTheme {
  readonly name: string;
  readonly style: Omit<IRangeThemeStyleJSON, 'name'>;
}

/** Dark 1 and accents 1–6 of the Office theme, in the order in which Excel numbers its styles. */
const COLOURS = ['#404040', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** How much white is mixed into a colour. */
function tint(colour: string, white: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return `#${channels
    .map((channel) => Math.round(channel + (255 - channel) * white).toString(16))
    .map((hex) => hex.padStart(2, '0'))
    .join('')}`;
}

const line = (rgb: string, s = BorderStyleTypes.THIN): IBorderStyleData => ({ s, cl: { rgb } });

/** Light 1–7: no fill, rules above and below, banding in a light tint. */
function light(colour: string, banded: boolean): TableTheme['style'] {
  const edge = line(colour);
  return {
    headerRowStyle: { bd: { t: edge, b: edge }, cl: { rgb: colour } },
    ...(banded ? { firstRowStyle: { bg: { rgb: tint(colour, 0.8) } } } : {}),
    lastRowStyle: { bd: { b: edge } },
  };
}

/** Light 8–14 and Medium 1–7: full header, thin rules between rows, banding in a light tint. */
function medium(colour: string, banded: boolean): TableTheme['style'] {
  const edge = line(tint(colour, 0.4));
  const row: IRangeThemeStyleItem = { bd: { t: edge } };
  return {
    headerRowStyle: { bg: { rgb: colour }, cl: { rgb: '#FFFFFF' } },
    firstRowStyle: banded ? { bg: { rgb: tint(colour, 0.8) }, ...row } : row,
    secondRowStyle: row,
    headerColumnStyle: { bd: { l: edge } },
    lastColumnStyle: { bd: { r: edge } },
    lastRowStyle: { bd: { t: edge, b: edge } },
  };
}

const FAMILIES: readonly [prefix: string, from: number, to: number, make: typeof light][] = [
  ['TableStyleLight', 1, 7, light],
  ['TableStyleLight', 8, 21, medium],
  ['TableStyleMedium', 1, 28, medium],
  ['TableStyleDark', 1, 11, medium],
];

const PLAIN = '/plain';

/** Every style with and without banded rows, under the names `themeName` gives. `TableStyleMedium2` comes first: Excel's default. */
export function tableThemes(): TableTheme[] {
  const themes: TableTheme[] = [];
  for (const [prefix, from, to, make] of FAMILIES) {
    for (let number = from; number <= to; number += 1) {
      const colour = COLOURS[(number - 1) % COLOURS.length] ?? '#404040';
      themes.push({ name: `${prefix}${number}`, style: make(colour, true) });
      themes.push({ name: `${prefix}${number}${PLAIN}`, style: make(colour, false) });
    }
  }
  themes.push({ name: 'none', style: {} }, { name: `none${PLAIN}`, style: {} });
  return themes.sort((a, b) => Number(b.name === DEFAULT_TABLE_STYLE) - Number(a.name === DEFAULT_TABLE_STYLE));
}

export const DEFAULT_TABLE_STYLE = 'TableStyleMedium2';

/** The theme of an Excel style; a style Excel has not is drawn as its default. */
export function themeName(style: string, banded: boolean): string {
  const base = style === '' ? 'none' : NAMES.has(style) ? style : DEFAULT_TABLE_STYLE;
  return banded ? base : `${base}${PLAIN}`;
}

const NAMES = new Set(tableThemes().map((theme) => theme.name));
