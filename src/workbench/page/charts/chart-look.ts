/** What a chart is drawn with beside its own settings, and the room its parts take. */
import type { ChartInfo, LegendPosition } from '../../host-charts';
import type { ChartTheme } from './chart-theme';

export interface ChartLook {
  readonly theme: ChartTheme;
  readonly language: 'zh-CN' | 'en-US';
  /** Families as CSS writes them; texts are measured in them. */
  readonly font: string;
  /** A value under Excel's number format. */
  readonly format: (value: number, numberFormat: string) => string;
  /** CSS pixels at 100 %. */
  readonly size: { readonly width: number; readonly height: number };
}

/** Pixels. */
export const EDGE = 14;
export const TITLE_HEIGHT = 40;
export const LEGEND_HEIGHT = 30;
export const LEGEND_WIDTH = 120;
export const FONT_SIZE = 12;

export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What title and legend leave to the plot, as distances from the edges of the chart. */
export function plotInsets({ legend }: ChartInfo, titled: boolean): Insets {
  const at = (side: LegendPosition): boolean => legend.visible && legend.position === side;
  return {
    left: EDGE + (at('Left') ? LEGEND_WIDTH : 0),
    right: EDGE + (at('Right') || at('Corner') ? LEGEND_WIDTH : 0),
    top: (titled ? TITLE_HEIGHT + 6 : EDGE) + (at('Top') ? LEGEND_HEIGHT : 0),
    bottom: EDGE + (at('Bottom') ? LEGEND_HEIGHT : 0),
  };
}

/** The card at the pointer. */
export function tooltipOption(trigger: 'axis' | 'item', numberFormat: string, { theme, format }: ChartLook): object {
  return {
    trigger,
    confine: true,
    transitionDuration: 0,
    backgroundColor: theme.surface,
    borderColor: theme.axisLine,
    textStyle: { color: theme.text, fontSize: FONT_SIZE },
    axisPointer: { type: 'line', lineStyle: { color: theme.axisLine, type: 'solid' } },
    valueFormatter: (value: unknown) => (typeof value === 'number' ? format(value, numberFormat) : '–'),
  };
}
