/** Tables go with cells that are inserted or deleted. */
import type { Area, TableInfo } from '../host-workbook';
import { movedColumns, movedTable, type Move } from './table-moves';
import type { GridTables } from './tables';

/**
 * Works out what becomes of each table of the sheet; call the answer when the cells have moved.
 * @param lines whole rows or columns of the sheet: hidden rows follow those by themselves (`filtered-rows.ts`)
 * @throws in Excel's words where a table would be torn
 */
export function followMove(tables: GridTables, cells: Area, move: Move, lines: boolean): () => void {
  const plans = tables
    .list()
    .filter(({ area }) => area.sheet === cells.sheet)
    .map((table) => {
      const columns = tables.columns(table.id);
      return {
        id: table.id,
        from: table.area,
        to: movedTable(table.area, cells, move),
        columns: movedColumns(table.area, cells, move).map((index) => (index === undefined ? index : columns[index])),
        lostTotals: takesTotals(table, cells, move) ? tables.totalsOf(table.id) : undefined,
      };
    });
  return () => {
    if (!lines && (move === 'down' || move === 'up')) {
      const moved = plans.filter(({ from, to }) => to !== from).map(({ id }) => id);
      tables.moveHiddenRows(cells.sheet, cells.row, move === 'down' ? cells.rows : -cells.rows, moved);
    }
    // Univer itself takes out a table whose header row went.
    const left = new Set(tables.list().map(({ id }) => id));
    for (const { id, to, columns, lostTotals } of plans.filter((plan) => left.has(plan.id))) {
      if (to === null) tables.remove(id, true);
      else {
        if (lostTotals) tables.dropTotals(id, lostTotals);
        tables.moveTo(id, to, columns);
      }
    }
  };
}

/** Whether the totals row of a table is among the deleted cells. */
function takesTotals({ area, showTotals }: TableInfo, cells: Area, move: Move): boolean {
  const totals = area.row + area.rows - 1;
  const meets = cells.column < area.column + area.columns && area.column < cells.column + cells.columns;
  return showTotals && move === 'up' && meets && cells.row <= totals && totals < cells.row + cells.rows;
}
