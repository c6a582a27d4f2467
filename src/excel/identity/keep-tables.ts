/** What the user decides of a table that is not simply ours: take it on, leave it as it is, or forget it. */
import {
  DEFAULT_OPTIONS,
  recordOf,
  RECORD_VERSION,
  type StandingValue,
  type TablePlan,
  type TableRecord,
} from '../../tables';
import { rangeOf, type Box } from '../box';
import type { ToolRefused } from '../formula-outcome';
import { problemOf, type Problem } from '../problem';
import { cellAbove, cellBelow, locateTable, type TablePlace } from '../refresh/locate-table';
import { run } from '../run';
import type { KnownTable } from './known-tables';
import { dropRecord, storeRecord } from './records';

export interface Done {
  readonly ok: true;
}

/**
 * Makes a copy or a stranger one of ours, to be refreshed as the plan says. What it shows is not known to be the plan's: it
 * counts as never refreshed. Refused without a column that names its rows. Never throws.
 */
export function adoptTable(table: KnownTable, plan: TablePlan): Promise<Done | ToolRefused> {
  return withTable(table, async (context, place) => {
    const { tableId, name: tableName, columns } = place;
    const record = recordOf(plan, { tableId, tableName, columns, now: table.of?.refreshed ?? '' });
    if (!record) return { id: 'key-column-missing', header: missingHeader(plan, place) };
    const lines = await linesAround(context, place);
    const title = ownLine(lines.above, plan.title, table.of?.title);
    const sourceLine = ownLine(lines.below, plan.sourceLine, table.of?.sourceLine);
    await store(context, table, { ...record, title, sourceLine, dataVersion: '', fingerprint: '' });
    return null;
  });
}

/** Leaves the table as it is and asks no more. Never throws. */
export function keepFrozen(table: KnownTable): Promise<Done | ToolRefused> {
  return withTable(table, async (context, place) => {
    const { tableId, name: tableName } = place;
    const known = table.record ?? table.of ?? bareRecord(table, place);
    await store(context, table, { ...known, tableId, tableName, frozen: true });
    return null;
  });
}

/** Forgets what is recorded of a table; one that stands stays in the sheet as anybody's. Never throws. */
export async function forgetTable({ record, sheet }: KnownTable): Promise<Done | ToolRefused> {
  if (!record) return { ok: true };
  try {
    await run((context) =>
      dropRecord(context, record, sheet === '' ? undefined : context.workbook.worksheets.getItem(sheet)),
    );
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

async function withTable(
  table: KnownTable,
  work: (context: Excel.RequestContext, place: TablePlace) => Promise<Problem | null>,
): Promise<Done | ToolRefused> {
  try {
    const problem = await run(async (context): Promise<Problem | null> => {
      const place = await locateTable(context, table);
      return place ? work(context, place) : { id: 'table-gone', table: table.name };
    });
    return problem ? { ok: false, problem } : { ok: true };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function store(context: Excel.RequestContext, { record: old }: KnownTable, record: TableRecord): Promise<void> {
  const table = context.workbook.tables.getItem(record.tableId);
  return storeRecord(context, table, { record, written: null, ...(old && { replaces: old.tableId }) });
}

function missingHeader(plan: TablePlan, { columns }: TablePlace): string {
  const headers = new Set(columns.map(({ header }) => header.toLowerCase()));
  const keys = plan.columns.filter(({ key }) => plan.keys.includes(key));
  return (keys.find(({ header }) => !headers.has(header.toLowerCase())) ?? keys[0])?.header ?? '';
}

async function linesAround(
  context: Excel.RequestContext,
  place: TablePlace,
): Promise<{ readonly above: StandingValue; readonly below: StandingValue }> {
  const load = (box: Box | null): Excel.Range | null => box && rangeOf(context, box).load('values');
  const [above, below] = [load(cellAbove(place)), load(cellBelow(place))];
  await context.sync();
  const text = (range: Excel.Range | null): StandingValue =>
    (range?.values as StandingValue[][] | undefined)?.[0]?.[0] ?? '';
  return { above: text(above), below: text(below) };
}

/** The line is ours where it says what we would write, or what the original of the copy says. */
function ownLine(standing: StandingValue, planned: string, original: string | null | undefined): string | null {
  return standing !== '' && (standing === planned || standing === original) ? String(standing) : null;
}

/** Of a table of which nothing but its look is known. */
function bareRecord({ datasetId }: KnownTable, { tableId, name, columns }: TablePlace): TableRecord {
  return {
    schemaVersion: RECORD_VERSION,
    tableId,
    tableName: name,
    datasetId: datasetId ?? '',
    columns: columns.map(({ id, header }) => ({ key: header, header, id, scale: null })),
    keys: columns.slice(0, 1).map(({ header }) => header),
    options: DEFAULT_OPTIONS,
    language: 'zh',
    dataVersion: '',
    fingerprint: '',
    title: null,
    sourceLine: null,
    refreshed: '',
    frozen: true,
  };
}
