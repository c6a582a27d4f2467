/** Excel.Chart, ChartTitle and ChartLegend. */
import type { Area } from '../../area';
import { LEGEND_POSITIONS, type ChartInfo } from '../../host-charts';
import { HostError, invalidArgument, notImplemented } from '../host-error';
import type { Arguments } from '../wire/arguments';
import { object, type ClassRecord, type HostContext, type PropertyRecord } from '../wire/class-record';
import { changeChart, chartById, chartStore } from './chart-access';
import { chartTypeOf, seriesOf } from './chart-collection';
import { titleText } from './chart-data';
import { boxOf, placeOf, placeOver, type Box } from './chart-place';
import { flagOf, sizeOf, textOf, wordOf } from './chart-values';
import type { ChartRef } from './model-types';
import { areaOnSheet } from './names';
import { assertWritable, sheetById } from './sheets';

/** A side of the chart's box, in points. */
function side(key: keyof Box): PropertyRecord<ChartRef> {
  return {
    get: (self, host) => boxOf(chartById(self, host).place, host.workbook)[key],
    set: (self, host, value) =>
      changeChart(self, host, ({ place }) => {
        const box = { ...boxOf(place, host.workbook), [key]: sizeOf(value) };
        return { place: placeOf(place.cells.sheet, box, host.workbook) };
      }),
  };
}

/** A cell given as a range or an address; it has to lie on the chart's sheet. */
function cellsOf(args: Arguments, index: number, chart: ChartInfo, host: HostContext): Area | undefined {
  const given = args.object(index, 'Range');
  const text = given ? undefined : args.optionalText(index);
  const { sheet } = chart.place.cells;
  const cells = given ?? (text === undefined ? undefined : areaOnSheet(text, sheet, host));
  if (cells && cells.sheet !== sheet) throw invalidArgument();
  return cells;
}

/** Over the block between two cells; with the first alone the chart keeps its size. */
function setPosition(self: ChartRef, host: HostContext, args: Arguments): void {
  changeChart(self, host, (chart) => {
    const start = cellsOf(args, 0, chart, host);
    const end = cellsOf(args, 1, chart, host);
    if (!start) throw invalidArgument();
    const { sheet } = start;
    if (!end) {
      const { left, top } = boxOf(placeOver(start, host.workbook), host.workbook);
      return { place: placeOf(sheet, { ...boxOf(chart.place, host.workbook), left, top }, host.workbook) };
    }
    const [row, column] = [Math.min(start.row, end.row), Math.min(start.column, end.column)];
    const rows = Math.max(start.row + start.rows, end.row + end.rows) - row;
    const columns = Math.max(start.column + start.columns, end.column + end.columns) - column;
    return { place: placeOver({ sheet, row, column, rows, columns }, host.workbook) };
  });
}

export const chart: ClassRecord<ChartRef> = {
  identity: { key: 'Id', of: (self) => self.chart },
  properties: {
    Id: { get: (self) => self.chart },
    Name: {
      get: (self, host) => chartById(self, host).name,
      set: (self, host, value) => changeChart(self, host, () => ({ name: textOf(value) })),
    },
    ChartType: {
      get: (self, host) => chartById(self, host).type,
      set: (self, host, value) => changeChart(self, host, () => ({ type: chartTypeOf(value) })),
    },
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
  },
  objects: {
    Title: (self) => object('ChartTitle', self),
    Legend: (self) => object('ChartLegend', self),
    Series: (self) => object('ChartSeriesCollection', self),
    Axes: (self) => object('ChartAxes', self),
    Worksheet: (self, host) =>
      object('Worksheet', { sheet: sheetById(host, chartById(self, host).place.cells.sheet).id }),
  },
  methods: {
    Activate: (self, host) => {
      if (!sheetById(host, chartById(self, host).place.cells.sheet).visible) throw new HostError('InvalidOperation');
      chartStore(host).activate(self.chart);
    },
    Delete: (self, host) => {
      assertWritable(host, chartById(self, host).place.cells.sheet);
      chartStore(host).remove(self.chart);
    },
    SetData: (self, host, args) =>
      changeChart(self, host, () => ({ series: seriesOf(args.object(0, 'Range'), args.any(1), host) })),
    SetPosition: setPosition,
  },
};

export const chartTitle: ClassRecord<ChartRef> = {
  properties: {
    /** A title that is given a text is shown. */
    Text: {
      get: (self, host) => titleText(chartById(self, host), host.workbook, host.language),
      set: (self, host, value) => changeChart(self, host, () => ({ title: { text: textOf(value), visible: true } })),
    },
    Visible: {
      get: (self, host) => chartById(self, host).title.visible,
      set: (self, host, value) =>
        changeChart(self, host, ({ title }) => ({ title: { ...title, visible: flagOf(value) } })),
    },
  },
};

export const chartLegend: ClassRecord<ChartRef> = {
  properties: {
    Visible: {
      get: (self, host) => chartById(self, host).legend.visible,
      set: (self, host, value) =>
        changeChart(self, host, ({ legend }) => ({ legend: { ...legend, visible: flagOf(value) } })),
    },
    Position: {
      get: (self, host) => chartById(self, host).legend.position,
      set: (self, host, value) => {
        if (value === 'Custom') throw notImplemented('ChartLegend.position Custom');
        changeChart(self, host, () => ({ legend: { visible: true, position: wordOf(LEGEND_POSITIONS, value) } }));
      },
    },
  },
};
