/** Colours of charts: Excel's theme `Office`, and the same accents lifted so that they carry on a dark page. */
import { SERIES_COLORS } from '../../host-charts';

export interface ChartTheme {
  readonly accents: readonly string[];
  readonly surface: string;
  readonly title: string;
  readonly text: string;
  readonly gridLine: string;
  readonly axisLine: string;
}

/** The colour of a series or slice by its place. Excel goes on with darker shades when it has used its six; 60 % is its first. */
export function accentAt({ accents }: ChartTheme, index: number): string {
  const accent = accents[index % accents.length] ?? '#000000';
  const round = Math.floor(index / accents.length) % SHADES.length;
  return round === 0 ? accent : shade(accent, SHADES[round] ?? 1);
}

const SHADES = [1, 0.6, 0.8] as const;

function shade(color: string, share: number): string {
  const channels = [1, 3, 5].map((at) => Math.round(parseInt(color.slice(at, at + 2), 16) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

export const LIGHT: ChartTheme = {
  accents: SERIES_COLORS,
  surface: '#ffffff',
  title: '#404040',
  text: '#595959',
  gridLine: '#e3e3e3',
  axisLine: '#bfbfbf',
};

export const DARK: ChartTheme = {
  accents: ['#7da4e8', '#f2995a', '#c0c0c0', '#ffd04d', '#85bdea', '#95cc74'],
  surface: '#262626',
  title: '#f0f0f0',
  text: '#c8c8c8',
  gridLine: '#3d3d3d',
  axisLine: '#6b6b6b',
};
