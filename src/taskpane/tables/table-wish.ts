/** Which plan a table of the workbook asks for. */
import type { KnownTable } from '../../excel';
import { DEFAULT_OPTIONS, type Language } from '../../tables';
import type { PlanWish } from './table-operations';

/**
 * As its record says, or for a copy the record of what it is a copy of. A table from another workbook has none: it is taken
 * for the whole dataset in `language` unless it says its own. Null for a table of which not even the dataset is known.
 */
export function wishOf(table: KnownTable, language: Language): PlanWish | null {
  const record = table.record ?? table.of;
  if (record) return { datasetId: record.datasetId, language: record.language, options: record.options };
  if (table.datasetId === null) return null;
  return { datasetId: table.datasetId, language: table.language ?? language, options: DEFAULT_OPTIONS };
}
