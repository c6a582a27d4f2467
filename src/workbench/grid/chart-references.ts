/** What becomes of a chart when its cells move: every function gives the same object where nothing changes. */
import type { Area } from '../area';
import type { ChartInfo, ChartPlace, SeriesInfo } from '../host-charts';
import type { TableInfo } from '../host-workbook';

/** See `chart-moves.ts`. */
type Follow = (area: Area) => Area | null;

export function followCells(chart: ChartInfo, move: Follow): ChartInfo {
  const place = followPlace(chart.place, move);
  const series = followAll(chart.series, move);
  return place === chart.place && series === chart.series ? chart : { ...chart, place, series };
}

/** null for a chart of that sheet. */
export function withoutSheet(chart: ChartInfo, sheet: string): ChartInfo | null {
  if (chart.place.cells.sheet === sheet) return null;
  const series = followAll(chart.series, (area) => (area.sheet === sheet ? null : area));
  return series === chart.series ? chart : { ...chart, series };
}

/** A reference to all data rows of some columns of a table means the rows, however many there are (as in Excel). */
export function followTable(chart: ChartInfo, before: TableInfo, after: TableInfo): ChartInfo {
  const [old, now] = [dataRows(before), dataRows(after)];
  if (old.row === now.row && old.rows === now.rows) return chart;
  const series = followAll(chart.series, (area) => {
    const whole =
      area.sheet === old.sheet &&
      area.row === old.row &&
      area.rows === old.rows &&
      area.column >= old.column &&
      area.column + area.columns <= old.column + old.columns;
    return whole ? { ...area, row: now.row, rows: now.rows } : area;
  });
  return series === chart.series ? chart : { ...chart, series };
}

function dataRows({ area, showHeaders, showTotals }: TableInfo): Area {
  const [top, bottom] = [showHeaders ? 1 : 0, showTotals ? 1 : 0];
  return { ...area, row: area.row + top, rows: area.rows - top - bottom };
}

function followPlace(place: ChartPlace, move: Follow): ChartPlace {
  const cells = move(place.cells);
  if (cells === place.cells) return place;
  // Excel leaves a line of a chart all of whose cells are gone.
  return cells
    ? { ...place, cells }
    : { ...place, cells: { ...place.cells, rows: 1, columns: 1 }, right: 0, bottom: 0 };
}

function followAll(series: readonly SeriesInfo[], move: Follow): readonly SeriesInfo[] {
  const followed = series.map((each) => follow(each, move));
  return followed.every((each, index) => each === series[index]) ? series : followed;
}

function follow(series: SeriesInfo, move: Follow): SeriesInfo {
  const values = series.values && move(series.values);
  const categories = series.categories && move(series.categories);
  const name = followName(series.name, move);
  const unchanged = values === series.values && categories === series.categories && name === series.name;
  return unchanged ? series : { ...series, name, values, categories };
}

function followName(name: SeriesInfo['name'], move: Follow): SeriesInfo['name'] {
  if (!name || !('cells' in name)) return name;
  const cells = move(name.cells);
  return cells === name.cells ? name : cells && { cells };
}
