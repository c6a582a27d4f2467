/** The formula tools with the real Excel behind them, and the ribbon's buttons for them and for tables. */
import { associateActions, countFreezable, freezeFormulas, repairFormulas, supportsNotes } from '../../excel';
import { callCitation } from '../../query/call-citation';
import type { Session } from '../../query/session';
import { languageOf } from '../language';
import { localTime } from '../local-time';
import type { Host } from '../office-host';
import type { WorkbookCopies } from '../tables/workbook-copies';
import type { WorkbookTables } from '../tables/workbook-tables';
import { FormulaTools, type FormulaOperations } from './formula-tools';

export function excelTools(session: Session, host: Host): FormulaTools {
  const operations: FormulaOperations = {
    repair: repairFormulas,
    count: countFreezable,
    freeze: (request) =>
      freezeFormulas({
        ...request,
        language: languageOf(session.settings.language),
        now: localTime(new Date()),
        cite: (name, args) => callCitation(session, name, args),
      }),
  };
  return new FormulaTools(operations, host === 'excel' && supportsNotes());
}

/** What the ribbon can ask for. */
type RibbonWork = readonly [tools: FormulaTools, tables: WorkbookTables, copies: WorkbookCopies];

/** The names are those of the manifests' <FunctionName> elements; test/taskpane/tools.test.ts holds them to each other. */
export function associateTools(...work: RibbonWork): void {
  associateActions(ribbonActions(...work));
}

export function ribbonActions(...[tools, tables, copies]: RibbonWork): Readonly<Record<string, () => Promise<void>>> {
  return {
    repairFormulas: () => tools.repairFromRibbon(),
    freezeSelection: () => tools.freezeFromRibbon('selection'),
    freezeSheet: () => tools.freezeFromRibbon('sheet'),
    freezeWorkbook: () => tools.freezeFromRibbon('workbook'),
    refreshTables: () => tables.refreshFromRibbon(),
    snapshotTables: () => tables.snapshotFromRibbon(copies),
  };
}
