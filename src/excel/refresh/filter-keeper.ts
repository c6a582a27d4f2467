/** The user's filter of a table: lifted while rows are written, and put back as it was. */
import { errorCode } from '../problem';
import { Refusal } from './refusal';

export interface KeptFilter {
  /** Excel's id of the column: stays when columns move. */
  readonly column: number;
  readonly criteria: Excel.FilterCriteria;
}

/** The filters of columns whose `id` and `filter/criteria` are loaded. */
export function filtersOf(columns: readonly Excel.TableColumn[]): KeptFilter[] {
  return columns.flatMap(({ id, filter }) => {
    const criteria = filter.criteria as Excel.FilterCriteria | null | undefined;
    return criteria?.filterOn ? [{ column: id, criteria: stated(criteria) }] : [];
  });
}

/** Excel reads back every property, those that mean nothing as null, and takes no null when it is to apply them. */
function stated(criteria: Excel.FilterCriteria): Excel.FilterCriteria {
  const said = Object.entries(criteria).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return Object.fromEntries(said) as unknown as Excel.FilterCriteria;
}

/**
 * Shows every row that the filter hides; gives true where rows stay hidden, by hand. Writing into a filtered table may end in
 * other rows (office-js #224), and rows cannot be put in or taken out of one. Throws a Refusal where Excel will not.
 */
export async function liftFilters(
  context: Excel.RequestContext,
  { tableId, name }: { readonly tableId: string; readonly name: string },
): Promise<boolean> {
  try {
    const table = context.workbook.tables.getItem(tableId);
    table.clearFilters();
    const range = table.getRange().load('rowHidden');
    await context.sync();
    return (range.rowHidden as boolean | null) !== false;
  } catch (error) {
    // "May throw where the window has not the focus" (office-js documentation of clearFilters).
    if (errorCode(error) === 'GeneralException') throw new Refusal({ id: 'filter-stuck', table: name });
    throw error;
  }
}

/** Filters again as before, each column in a request of its own; gives the ids of the columns that would not. */
export async function putFiltersBack(
  context: Excel.RequestContext,
  tableId: string,
  filters: readonly KeptFilter[],
): Promise<number[]> {
  const stuck: number[] = [];
  for (const { column, criteria } of filters) {
    try {
      context.workbook.tables.getItem(tableId).columns.getItem(column).filter.apply(criteria);
      await context.sync();
    } catch {
      stuck.push(column);
    }
  }
  return stuck;
}
