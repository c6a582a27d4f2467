/**
 * Charts as the workbook keeps them: which cells they show, where they stand, how they look. What the cells hold is read when a
 * chart is drawn or asked for, so that it is never old.
 */
import type { Area } from './area';

/** The kinds there are here, by Excel's names (Excel.ChartType). */
export const CHART_TYPES = ['ColumnClustered', 'BarClustered', 'Line', 'LineMarkers', 'Pie'] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** Excel.ChartLegendPosition, without `Custom`. */
export const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;
export type LegendPosition = (typeof LEGEND_POSITIONS)[number];

/** The accents of Excel's theme `Office`, in the order series take them. */
export const SERIES_COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/**
 * The cells a chart lies over, and how many points of the first cell are left free (`left`, `top`) and of the last are covered
 * (`right`, `bottom`). It moves and grows with those cells, as Excel's charts do unless told otherwise.
 */
export interface ChartPlace {
  readonly cells: Area;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A text of its own, or the cells it is read from. */
export type ChartText = { readonly text: string } | { readonly cells: Area };

export interface SeriesInfo {
  /** null: numbered (`系列1`, `Series1`). */
  readonly name: ChartText | null;
  /** null: none given, or deleted (#REF! in Excel). */
  readonly values: Area | null;
  /** null: counted from 1. Several columns are joined, as levels of one label. */
  readonly categories: Area | null;
  /** `#RRGGBB`; left out: one of SERIES_COLORS by its place. */
  readonly fill?: string;
  readonly line?: string;
}

export interface ChartTitleInfo {
  /** null: what Excel puts there by itself. */
  readonly text: string | null;
  readonly visible: boolean;
}

export interface AxisInfo {
  readonly visible: boolean;
  readonly title: ChartTitleInfo;
  /** Excel's en-US code; null: that of the cells. */
  readonly numberFormat: string | null;
  /** null: by the values. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly reversed: boolean;
}

export interface ChartInfo {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  /** Its sheet is the chart's. */
  readonly place: ChartPlace;
  readonly title: ChartTitleInfo;
  readonly legend: { readonly visible: boolean; readonly position: LegendPosition };
  readonly valueAxis: AxisInfo;
  readonly categoryAxis: AxisInfo;
  readonly series: readonly SeriesInfo[];
}

/** The charts of a workbook. Each change is a step of the user's undo. */
export interface ChartStore {
  /** In the order they lie upon each other, the lowest first. */
  list(): readonly ChartInfo[];
  /** Adds it, or replaces the one of its id. */
  put(chart: ChartInfo): void;
  /** Nothing happens where there is none. */
  remove(id: string): void;
  /** Shows the chart's sheet and selects the chart. */
  activate(id: string): void;
}
