/** Excel.Filter of a table column and the table's AutoFilter. Criteria are kept to be read back; the workbook hides by values. */
import type { Area, CellRead, TableInfo } from '../../host-workbook';
import { overlaps } from '../address';
import { HostError, invalidArgument, notImplemented } from '../host-error';
import { object, type ClassRecord, type HostContext } from '../wire/class-record';
import type { ColumnRef, TableRef } from './model-types';
import { compileCriterion, isFilterDate, isOfDate, type CustomOperator } from './filter-criterion';
import { assertWritable } from './sheets';
import { bodyArea, columnArea, columnIndex, tableById } from './table-shape';

interface Criteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: CustomOperator;
}

/** Criteria by workbook, table and column; the workbook itself only knows which texts show. */
const applied = new WeakMap<object, Map<string, Criteria>>();

function remembered(host: HostContext): Map<string, Criteria> {
  const known = applied.get(host.workbook) ?? new Map<string, Criteria>();
  applied.set(host.workbook, known);
  return known;
}

const keyOf = (self: ColumnRef) => `${self.table}/${self.column}`;

function cellsOf(self: ColumnRef, host: HostContext): CellRead[] {
  const table = tableById(host, self.table);
  return host.workbook.read(columnArea(bodyArea(table), columnIndex(table, self.column))).flat();
}

/** The texts a filter shows: it works on what cells display, as Excel's does. */
function shownTexts(self: ColumnRef, host: HostContext, criteria: Criteria): readonly string[] {
  const cells = cellsOf(self, host);
  if (criteria.filterOn === 'Values') {
    const values = criteria.values ?? [];
    const texts = values.filter((value) => typeof value === 'string');
    const dates = values.filter(isFilterDate);
    if (texts.length + dates.length < values.length) throw invalidArgument();
    const shown = cells.filter((cell) => dates.some((date) => isOfDate(cell, date))).map((cell) => cell.text);
    return [...texts, ...shown];
  }
  const keep = selectCells(cells, criteria);
  return [...new Set(cells.filter(keep).map((cell) => cell.text))];
}

function selectCells(cells: readonly CellRead[], criteria: Criteria): (cell: CellRead) => boolean {
  const { filterOn, criterion1 = '' } = criteria;
  if (filterOn === 'Custom') return compileCriterion(criterion1, criteria.operator, criteria.criterion2);
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])).sort((a, b) => a - b);
  const asked = Number(criterion1);
  if (!(asked >= 1)) throw invalidArgument();
  const count = filterOn.endsWith('Percent') ? Math.max(1, Math.floor((numbers.length * asked) / 100)) : asked;
  const atMost = numbers[Math.min(count, numbers.length) - 1] ?? 0;
  const atLeast = numbers[Math.max(0, numbers.length - count)] ?? 0;
  if (filterOn.startsWith('Bottom')) return ({ value }) => typeof value === 'number' && value <= atMost;
  if (filterOn.startsWith('Top')) return ({ value }) => typeof value === 'number' && value >= atLeast;
  throw notImplemented(`Filter.apply filterOn ${filterOn}`);
}

/** @param given also as `criteria` was loaded before: what is null in it says nothing */
function apply(self: ColumnRef, host: HostContext, given: Criteria): void {
  const table = tableById(host, self.table);
  const said = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  const criteria = Object.fromEntries(said) as unknown as Criteria;
  if (typeof criteria.filterOn !== 'string') throw invalidArgument();
  assertWritable(host, table.area.sheet);
  host.workbook.setTableFilter(table.id, columnIndex(table, self.column), shownTexts(self, host, criteria));
  remembered(host).set(keyOf(self), criteria);
}

function clear(self: ColumnRef, host: HostContext): void {
  const table = tableById(host, self.table);
  if (remembered(host).has(keyOf(self))) assertWritable(host, table.area.sheet);
  host.workbook.setTableFilter(table.id, columnIndex(table, self.column), null);
  remembered(host).delete(keyOf(self));
}

/** The copy of a table is filtered as the original is. */
export function copyFilters(original: TableInfo, copy: TableInfo, host: HostContext): void {
  original.columns.forEach(({ id }, index) => {
    const criteria = remembered(host).get(keyOf({ table: original.id, column: id }));
    const column = copy.columns[index]?.id;
    if (criteria && column !== undefined) apply({ table: copy.id, column }, host, criteria);
  });
}

/** Whether some filter of the table has criteria, be it that they hide nothing. */
export function isFiltered(table: string, host: HostContext): boolean {
  return columnsOf({ table }, host).some((column) => remembered(host).has(keyOf(column)));
}

/** Rows of a filtered table are not deleted (learn.microsoft.com, `TableRowCollection.deleteRows`). */
export function assertNoFilteredRows(area: Area, host: HostContext): void {
  for (const table of host.workbook.tables()) {
    if (overlaps(bodyArea(table), area) && isFiltered(table.id, host)) throw new HostError('InsertDeleteConflict');
  }
}

export const filter: ClassRecord<ColumnRef> = {
  properties: { Criteria: { get: (self, host) => remembered(host).get(keyOf(self)) ?? null } },
  methods: {
    Apply: (self, host, args) => apply(self, host, (args.any(0) ?? {}) as Criteria),
    ApplyValuesFilter: (self, host, args) =>
      apply(self, host, { filterOn: 'Values', values: (args.any(0) ?? []) as unknown[] }),
    ApplyCustomFilter: (self, host, args) =>
      apply(self, host, {
        filterOn: 'Custom',
        criterion1: args.text(0),
        criterion2: args.optionalText(1),
        operator: args.word<CustomOperator>(2, ['And', 'Or'], 'And'),
      }),
    ApplyTopItemsFilter: (self, host, args) => applyCount(self, host, 'TopItems', args.integer(0)),
    ApplyTopPercentFilter: (self, host, args) => applyCount(self, host, 'TopPercent', args.integer(0)),
    ApplyBottomItemsFilter: (self, host, args) => applyCount(self, host, 'BottomItems', args.integer(0)),
    ApplyBottomPercentFilter: (self, host, args) => applyCount(self, host, 'BottomPercent', args.integer(0)),
    Clear: clear,
  },
};

function applyCount(self: ColumnRef, host: HostContext, filterOn: string, count: number): void {
  apply(self, host, { filterOn, criterion1: String(count) });
}

function columnsOf(self: TableRef, host: HostContext): ColumnRef[] {
  return tableById(host, self.table).columns.map(({ id }) => ({ table: self.table, column: id }));
}

export const autoFilter: ClassRecord<TableRef> = {
  properties: {
    Enabled: { get: (self, host) => tableById(host, self.table).showFilterButton },
    IsDataFiltered: { get: (self, host) => isFiltered(self.table, host) },
    Criteria: {
      get: (self, host) => columnsOf(self, host).map((column) => remembered(host).get(keyOf(column)) ?? null),
    },
  },
  methods: {
    GetRange: (self, host) => object('Range', tableById(host, self.table).area),
    GetRangeOrNullObject: (self, host) => object('Range', tableById(host, self.table).area),
    ClearCriteria: (self, host) => clearFilters(self, host),
    ClearColumnCriteria: (self, host, args) => {
      const column = columnsOf(self, host)[args.integer(0)];
      if (!column) throw new HostError('InvalidArgument');
      clear(column, host);
    },
    Reapply: (self, host) => reapplyFilters(self, host),
  },
};

/** Shows every row again. */
export function clearFilters(self: TableRef, host: HostContext): void {
  for (const column of columnsOf(self, host)) clear(column, host);
}

/** Filters once more by the same criteria, after values changed. */
export function reapplyFilters(self: TableRef, host: HostContext): void {
  for (const column of columnsOf(self, host)) {
    const criteria = remembered(host).get(keyOf(column));
    if (criteria) apply(column, host, criteria);
  }
}
