/** Every class of the object model with its record. A class that is not here does not exist for add-ins. */
import type { ClassRecord, HostObject } from '../wire/class-record';
import { chart, chartLegend, chartTitle } from './chart';
import { chartAxes, chartAxis, chartAxisTitle } from './chart-axes';
import { chartCollection } from './chart-collection';
import { chartFill, chartLineFormat, chartSeries, chartSeriesCollection, chartSeriesFormat } from './chart-series';
import { autoFilter, filter } from './filter';
import * as comments from './comments';
import { conditionalFormat, conditionalFormatCollection } from './conditional-formats';
import * as ruleParts from './format-rule-parts';
import { worksheetFreezePanes } from './freeze-panes';
import type { ClassName, ModelTypes } from './model-types';
import { namedItem, namedItemArrayValues, namedItemCollection } from './named-item';
import { range, rangeAreas, rangeCollection } from './range';
import { rangeFill, rangeFont, rangeFormat } from './range-format';
import * as services from './services';
import { setting, settingCollection } from './setting';
import { worksheetCustomProperty, worksheetCustomPropertyCollection } from './sheet-properties';
import { rangeSort, tableSort } from './sorting';
import * as styles from './styles';
import { table } from './table';
import { tableCollection } from './table-collection';
import { tableColumn, tableColumnCollection } from './table-columns';
import { tableRow, tableRowCollection } from './table-rows';
import { application, runtime, workbook, workbookProtection } from './workbook';
import { worksheet, worksheetProtection } from './worksheet';
import { worksheetCollection } from './worksheet-collection';

export const RECORDS: { readonly [K in ClassName]: ClassRecord<ModelTypes[K]> } = {
  Workbook: workbook,
  Application: application,
  Runtime: runtime,
  WorkbookProtection: workbookProtection,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeSort: rangeSort,
  TableCollection: tableCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  TableSort: tableSort,
  Filter: filter,
  AutoFilter: autoFilter,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  ChartLineFormat: chartLineFormat,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  NamedItemArrayValues: namedItemArrayValues,
  SettingCollection: settingCollection,
  Setting: setting,
  StyleCollection: styles.styleCollection,
  Style: styles.styleRecord,
  StyleFill: styles.styleFill,
  StyleFont: styles.styleFont,
  CommentCollection: comments.commentCollection,
  Comment: comments.commentRecord,
  CommentReplyCollection: comments.commentReplyCollection,
  CommentReply: comments.commentReply,
  ConditionalFormatCollection: conditionalFormatCollection,
  CellValueConditionalFormat: ruleParts.cellValueConditionalFormat,
  ColorScaleConditionalFormat: ruleParts.colorScaleConditionalFormat,
  ConditionalDataBarNegativeFormat: ruleParts.conditionalDataBarNegativeFormat,
  ConditionalDataBarPositiveFormat: ruleParts.conditionalDataBarPositiveFormat,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatRule: ruleParts.conditionalFormatRule,
  ConditionalRangeFill: ruleParts.conditionalRangeFill,
  ConditionalRangeFont: ruleParts.conditionalRangeFont,
  ConditionalRangeFormat: ruleParts.conditionalRangeFormat,
  CustomConditionalFormat: ruleParts.customConditionalFormat,
  DataBarConditionalFormat: ruleParts.dataBarConditionalFormat,
  IconSetConditionalFormat: ruleParts.iconSetConditionalFormat,
  PresetCriteriaConditionalFormat: ruleParts.presetCriteriaConditionalFormat,
  TextConditionalFormat: ruleParts.textConditionalFormat,
  TopBottomConditionalFormat: ruleParts.topBottomConditionalFormat,
  CustomFunctions: services.customFunctions,
  CustomFunctionsContainer: services.customFunctionsContainer,
  AddinInternalService: services.addinInternalService,
  AppRuntimeService: services.appRuntimeService,
  AppRuntimePersistenceService: services.appRuntimePersistenceService,
};

/** The record of an object; the object's `self` is what the record expects, which the type of RECORDS cannot say for a union. */
export function recordOf(target: HostObject): ClassRecord<unknown> {
  return RECORDS[target.className] as ClassRecord<unknown>;
}
