/** src/excel is the only folder that touches Office.js: it looks at the sheet and applies plans made elsewhere. */
export {
  insertFormula,
  type FormulaCell,
  type FormulaRefused,
  type FormulaTarget,
  type FormulaWritten,
} from './insert-formula';
export type { ArgumentValue } from './call-arguments';
export { supportsNotes } from './citation-notes';
export type { Scope } from './find-formulas';
export type { Left, ToolRefused } from './formula-outcome';
export { writeSourceList, type ReferenceRequest, type SourceListWritten } from './copies/reference-list';
export { takeSnapshot, type SnapshotRequest, type SnapshotTaken } from './copies/take-snapshot';
export { countFreezable, freezeFormulas, type FreezeCount, type FreezeOptions, type Frozen } from './freeze-formulas';
export { adoptTable, forgetTable, keepFrozen, type Done } from './identity/keep-tables';
export { listTables, type KnownTable, type Recogniser, type TableList, type TableState } from './identity/known-tables';
export { showTable } from './identity/show-table';
export { watchTables } from './identity/watch-tables';
export type { ChartOutcome } from './insert-chart';
export { applyPlan, type Inserted, type InsertOptions, type Refused } from './insert-table';
export { leftWords } from './outcome-words';
export type { Problem, ProblemId } from './problem';
export { problemWords } from './problem-words';
export type { Refreshed, RefreshRefused } from './refresh/refresh-outcome';
export { refreshTable, type RefreshOptions } from './refresh/refresh-table';
export { reviewTable, type Review, type ReviewedTable } from './refresh/review-table';
export type { RefreshUndo } from './refresh/undo-plan';
export { undoRefresh, type Undone } from './refresh/undo-refresh';
export { refreshFormulas } from './refresh-formulas';
export { associateActions, type RibbonActions } from './ribbon';
export { repairFormulas, type Repaired } from './repair-formulas';
export { cellAddress, type CellTarget, type Target } from './target';
