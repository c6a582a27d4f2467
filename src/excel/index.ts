/** src/excel is the only folder that touches Office.js: it looks at the sheet and applies plans made elsewhere. */
export { applyPlan, type Inserted, type Refused } from './insert-table';
export type { Problem, ProblemId } from './problem';
export { problemWords } from './problem-words';
export { cellAddress, type CellTarget, type Target } from './target';
