/** src/tables decides what a table in a sheet looks like, as plain data. It knows neither Excel nor the window. */
import type { Store } from '../query/store';
import type { Dataset } from './dataset';
import { eventDatasets } from './event-dataset';
import { exhibitDatasets } from './exhibits';
import { factDatasets } from './fact-datasets';
import { pickDatasets } from './pick-dataset';
import { ratingDatasets } from './rating-dataset';
import { ratingScaleDatasets } from './rating-scale-dataset';

export { DATASET_GROUPS, type Column, type ColumnKind, type Dataset, type DatasetGroup } from './dataset';
export { dataVersion } from './data-version';
export { inertText, isDangerous, type CellText } from './inert-text';
export { displayColor, displayText } from './number-format';
export { planInSteps, planTable } from './plan';
export type { PlanCell, PlanColumn, PlanRequest, TablePlan } from './table-plan';
export { textWidth } from './plan-columns';
export { columnLabel, daySpansOf, facetsOf, filterDataset, type DaySpan, type Facet } from './row-filter';
export { signedFormat } from './signed-format';
export {
  DEFAULT_OPTIONS,
  SIGN_STYLES,
  type DayFilter,
  type RowFilter,
  type SignStyle,
  type TableOptions,
  type ValueFilter,
} from './table-options';
export { readRecord, RECORD_VERSION, type RecordedColumn, type TableRecord } from './table-record';
export { formulaPlace, type StandingColumn, type StandingTable, type StandingValue } from './standing-table';
export {
  DEFAULT_CHOICES,
  goneToTouch,
  nothingToDo,
  takenChanges,
  type AddedRow,
  type ChangedCell,
  type ChangeKind,
  type DiffRow,
  type GoneRow,
  type NotComparable,
  type RefreshChoices,
  type RefreshDiff,
  type StandingRow,
} from './refresh-diff';
export { sheetName } from './sheet-name';
export { freeTableName, TABLE_PREFIX } from './table-name';
export type { Language, Words } from './words';

/** Everything in the store that can be inserted as a table, in the order it is listed. Only datasets with rows. */
export function datasets(store: Pick<Store, 'reports'>): Dataset[] {
  return [
    ...factDatasets(store.reports),
    ...ratingDatasets(store.reports),
    ...ratingScaleDatasets(store.reports),
    ...pickDatasets(store.reports),
    ...eventDatasets(store.reports),
    ...exhibitDatasets(store.reports),
  ];
}
export { chartOf, type ChartPlan } from './chart-plan';
export { compareInSteps, compareTable, type Compared, type CompareResult, type Comparison } from './compare-table';
export { matchColumns } from './match-columns';
export { recognise, type Recognised, type UnknownTable } from './recognise';
export { editsOf, type CellEdit, type RefreshEdits } from './refresh-edits';
export { standingOf } from './row-keys';
export { finish, finishGently, type Steps } from './steps';
export { recordOf, type PlacedTable } from './table-identity';
export { decodeWritten, encodeWritten, writtenInSteps, writtenOf, type Written } from './written';
