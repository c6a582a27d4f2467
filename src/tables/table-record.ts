/** What is remembered of a table of ours, in the workbook itself: enough to know it again and to refresh it. Plain JSON. */
import type { Scale } from './dataset';
import { DEFAULT_OPTIONS, type TableOptions } from './table-options';
import type { Language } from './words';

export const RECORD_VERSION = 2;

export interface RecordedColumn {
  readonly key: string;
  /** As we wrote it; the user may have renamed it since. */
  readonly header: string;
  /** Excel's id of the column within the table; null where it was not known. */
  readonly id: number | null;
  /** The unit its numbers were written in: a refresh writes the same one, so that formulas on the column keep their meaning. */
  readonly scale: Scale | null;
}

export interface TableRecord {
  readonly schemaVersion: typeof RECORD_VERSION;
  /** Excel's id; survives renaming and moving within the workbook. */
  readonly tableId: string;
  readonly tableName: string;
  readonly datasetId: string;
  /** Columns of ours that are still to be kept, in the order they were written. */
  readonly columns: readonly RecordedColumn[];
  /** Keys of the columns that together name a row. */
  readonly keys: readonly string[];
  readonly options: TableOptions;
  readonly language: Language;
  /** Version of the data the table shows, and the fingerprint of what of it the table shows (see written.ts). */
  readonly dataVersion: string;
  readonly fingerprint: string;
  /** The texts written above and below; null where there is none of ours. */
  readonly title: string | null;
  readonly sourceLine: string | null;
  /** Local time of the insertion or the last refresh: `2026-04-07 09:05`. */
  readonly refreshed: string;
  /** True for a copy the user wants left as it is. */
  readonly frozen: boolean;
}

/**
 * A record read from a workbook's settings, where anybody may have written anything; null where it is none of ours. Records of
 * version 1 (no options, no column ids) are taken over.
 */
export function readRecord(value: unknown): TableRecord | null {
  if (!isObject(value) || typeof value.tableId !== 'string' || typeof value.datasetId !== 'string') return null;
  if (value.schemaVersion !== 1 && value.schemaVersion !== RECORD_VERSION) return null;
  const columns = Array.isArray(value.columns) ? value.columns.flatMap(readColumn) : [];
  const keys = Array.isArray(value.keys) ? value.keys.filter((key): key is string => typeof key === 'string') : [];
  if (columns.length === 0 || keys.length === 0) return null;
  return {
    schemaVersion: RECORD_VERSION,
    tableId: value.tableId,
    tableName: text(value.tableName) ?? '',
    datasetId: value.datasetId,
    columns,
    keys,
    options: readOptions(value.options),
    language: value.language === 'en' ? 'en' : 'zh',
    dataVersion: text(value.dataVersion) ?? '',
    fingerprint: text(value.fingerprint) ?? '',
    title: text(value.title),
    sourceLine: text(value.sourceLine),
    refreshed: text(value.refreshed) ?? '',
    frozen: value.frozen === true,
  };
}

function readColumn(value: unknown): RecordedColumn[] {
  if (!isObject(value) || typeof value.key !== 'string' || typeof value.header !== 'string') return [];
  const { scale } = value;
  const known = isObject(scale) && typeof scale.unit === 'string' && typeof scale.size === 'number' && scale.size > 0;
  return [
    {
      key: value.key,
      header: value.header,
      id: typeof value.id === 'number' ? value.id : null,
      scale: known ? { unit: scale.unit as string, size: scale.size as number } : null,
    },
  ];
}

function readOptions(value: unknown): TableOptions {
  if (!isObject(value)) return DEFAULT_OPTIONS;
  const { columns, filters, title, source, signs } = value;
  return {
    columns: Array.isArray(columns) ? columns.filter((key): key is string => typeof key === 'string') : null,
    filters: Array.isArray(filters) ? filters.flatMap(readFilter) : [],
    title: title !== false,
    source: source !== false,
    signs: signs === 'red-up' || signs === 'green-up' ? signs : 'plain',
  };
}

function readFilter(value: unknown): TableOptions['filters'] {
  if (!isObject(value) || typeof value.column !== 'string') return [];
  const { column, values, from, to } = value;
  if (Array.isArray(values)) {
    return [
      { column, values: values.filter((each): each is string | null => each === null || typeof each === 'string') },
    ];
  }
  return [{ column, from: typeof from === 'number' ? from : null, to: typeof to === 'number' ? to : null }];
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
