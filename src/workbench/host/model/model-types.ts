/** What each class of the object model needs to know of itself; the workbook holds everything else. */
import type { Area } from '../../host-workbook';

export interface SheetRef {
  readonly sheet: string;
}

export interface TableRef {
  readonly table: string;
}

export interface ColumnRef extends TableRef {
  readonly column: number;
}

export interface TableScope {
  /** Only tables of this sheet. */
  readonly sheet?: string;
  /** Only tables that share cells with this area (or lie in it). */
  readonly area?: Area;
  readonly fullyContained?: boolean;
}

export interface ChartRef {
  readonly chart: string;
}

/** By its place: Excel gives series no id. */
export interface SeriesRef extends ChartRef {
  readonly index: number;
}

export interface AxisRef extends ChartRef {
  readonly axis: 'valueAxis' | 'categoryAxis';
}

/** All sheets, or one. */
export interface SheetScope {
  readonly sheet?: string;
}

/** By its name. */
export interface StyleRef {
  readonly style: string;
}

export interface FormatRuleRef {
  readonly rule: string;
}

export interface ModelTypes {
  Workbook: null;
  Application: null;
  Runtime: null;
  WorkbookProtection: null;
  WorksheetCollection: null;
  Worksheet: SheetRef;
  WorksheetCustomPropertyCollection: SheetRef;
  WorksheetCustomProperty: SheetRef & { readonly key: string };
  WorksheetProtection: SheetRef;
  WorksheetFreezePanes: SheetRef;
  Range: Area;
  RangeAreas: readonly Area[];
  RangeCollection: readonly Area[];
  RangeFormat: Area;
  RangeFont: Area;
  RangeFill: Area;
  RangeSort: Area;
  TableCollection: TableScope;
  Table: TableRef;
  TableColumnCollection: TableRef;
  TableColumn: ColumnRef;
  TableRowCollection: TableRef;
  TableRow: TableRef & { readonly index: number };
  TableSort: TableRef;
  Filter: ColumnRef;
  AutoFilter: TableRef;
  ChartCollection: SheetRef;
  Chart: ChartRef;
  ChartTitle: ChartRef;
  ChartLegend: ChartRef;
  ChartSeriesCollection: ChartRef;
  ChartSeries: SeriesRef;
  ChartSeriesFormat: SeriesRef;
  ChartFill: SeriesRef;
  ChartLineFormat: SeriesRef;
  ChartAxes: ChartRef;
  ChartAxis: AxisRef;
  ChartAxisTitle: AxisRef;
  NamedItemCollection: { readonly sheet?: string };
  NamedItem: { readonly name: string };
  NamedItemArrayValues: { readonly name: string };
  SettingCollection: null;
  Setting: { readonly key: string };
  StyleCollection: null;
  Style: StyleRef;
  StyleFill: StyleRef;
  StyleFont: StyleRef;
  CommentCollection: SheetScope;
  Comment: { readonly comment: string };
  CommentReplyCollection: { readonly comment: string };
  CommentReply: { readonly comment: string; readonly reply: string };
  ConditionalFormatCollection: Area;
  CellValueConditionalFormat: FormatRuleRef;
  ColorScaleConditionalFormat: FormatRuleRef;
  ConditionalDataBarNegativeFormat: FormatRuleRef;
  ConditionalDataBarPositiveFormat: FormatRuleRef;
  ConditionalFormat: FormatRuleRef;
  ConditionalFormatRule: FormatRuleRef;
  ConditionalRangeFill: FormatRuleRef;
  ConditionalRangeFont: FormatRuleRef;
  ConditionalRangeFormat: FormatRuleRef;
  CustomConditionalFormat: FormatRuleRef;
  DataBarConditionalFormat: FormatRuleRef;
  IconSetConditionalFormat: FormatRuleRef;
  PresetCriteriaConditionalFormat: FormatRuleRef;
  TextConditionalFormat: FormatRuleRef;
  TopBottomConditionalFormat: FormatRuleRef;
  CustomFunctions: null;
  CustomFunctionsContainer: null;
  AddinInternalService: null;
  AppRuntimeService: null;
  AppRuntimePersistenceService: null;
}

export type ClassName = keyof ModelTypes;
