/** Brings a table into sight. */
import { rangeOf } from '../box';
import type { ToolRefused } from '../formula-outcome';
import { problemOf } from '../problem';
import { locateTable } from '../refresh/locate-table';
import { run } from '../run';
import type { Done } from './keep-tables';
import type { KnownTable } from './known-tables';

/** Shows the table's sheet and selects the table. Never throws. */
export async function showTable(table: KnownTable): Promise<Done | ToolRefused> {
  try {
    return await run(async (context): Promise<Done | ToolRefused> => {
      const place = await locateTable(context, table);
      if (!place) return { ok: false, problem: { id: 'table-gone', table: table.name } };
      context.workbook.worksheets.getItem(place.box.sheet).activate();
      rangeOf(context, place.box).select();
      await context.sync();
      return { ok: true };
    });
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}
