/** The formula tools with the real Excel behind them, and the ribbon's buttons for them. */
import { associateActions, countFreezable, freezeFormulas, repairFormulas, supportsNotes } from '../../excel';
import { callCitation } from '../../query/call-citation';
import type { Session } from '../../query/session';
import { languageOf } from '../language';
import { localTime } from '../local-time';
import type { Host } from '../office-host';
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

/** The names are those of the manifests' <FunctionName> elements; test/taskpane/tools.test.ts holds them to each other. */
export function associateTools(tools: FormulaTools): void {
  associateActions(ribbonActions(tools));
}

export function ribbonActions(tools: FormulaTools): Readonly<Record<string, () => Promise<void>>> {
  return {
    repairFormulas: () => tools.repairFromRibbon(),
    freezeSelection: () => tools.freezeFromRibbon('selection'),
    freezeSheet: () => tools.freezeFromRibbon('sheet'),
    freezeWorkbook: () => tools.freezeFromRibbon('workbook'),
  };
}
