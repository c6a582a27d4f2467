/** Excel.ChartCollection: the charts of a sheet. */
import type { Area } from '../../area';
import { CHART_TYPES, type AxisInfo, type ChartInfo, type ChartPlace, type ChartType } from '../../host-charts';
import { HostError, invalidArgument, notImplemented } from '../host-error';
import { intersection } from '../address';
import type { Arguments } from '../wire/arguments';
import { object, type ClassRecord, type HostContext, type HostObject } from '../wire/class-record';
import { chartStore } from './chart-access';
import { boxOf, DEFAULT_SIZE, placeOf, placeOver } from './chart-place';
import { SERIES_BY, splitSource } from './chart-source';
import type { SheetRef } from './model-types';
import { assertWritable, sheetById } from './sheets';

function chartsOf(self: SheetRef, host: HostContext): ChartInfo[] {
  const { id } = sheetById(host, self.sheet);
  return chartStore(host)
    .list()
    .filter(({ place }) => place.cells.sheet === id);
}

function chart(found: ChartInfo | undefined): HostObject {
  if (!found) throw new HostError('ItemNotFound');
  return object('Chart', { chart: found.id });
}

/** By id, or by name in any case. */
function findChart(charts: readonly ChartInfo[], key: string): ChartInfo | undefined {
  return charts.find(({ id }) => id === key) ?? charts.find(({ name }) => name.toLowerCase() === key.toLowerCase());
}

/** Refuses with ApiNotImplemented what Excel draws and this page does not. */
export function chartTypeOf(value: unknown): ChartType {
  if (typeof value !== 'string') throw invalidArgument();
  const known = CHART_TYPES.find((type) => type === value);
  if (known === undefined) throw notImplemented(`Chart.chartType ${value}`);
  return known;
}

/** The series of a block of cells; of whole rows and columns only the used cells count. */
export function seriesOf(source: Area | undefined, by: unknown, host: HostContext): ChartInfo['series'] {
  const used = source && host.workbook.usedArea(source.sheet, false);
  const area = used && intersection(source, used);
  if (!source) throw invalidArgument();
  const given = SERIES_BY.find((word) => word === (by ?? 'Auto'));
  if (given === undefined) throw invalidArgument();
  const block = area ?? { ...source, rows: 1, columns: 1 };
  return splitSource(block, host.workbook.read(block), given);
}

function freeName(host: HostContext): string {
  const word = host.language === 'zh-CN' ? '图表' : 'Chart';
  const charts = chartStore(host).list();
  for (let number = charts.length + 1; ; number += 1) {
    const name = `${word} ${number}`;
    if (!findChart(charts, name)) return name;
  }
}

/** Excel centres it in its window, which is not known here: beside the source, or at the sheet's corner where that is elsewhere. */
function firstPlace(sheet: string, source: Area, host: HostContext): ChartPlace {
  const { workbook } = host;
  if (source.sheet !== sheet) return placeOf(sheet, { left: 0, top: 0, ...DEFAULT_SIZE }, workbook);
  const beside = { ...source, column: source.column + source.columns, rows: 1, columns: 1 };
  const { left, top, width } = boxOf(placeOver(beside, workbook), workbook);
  return placeOf(sheet, { left: left + width / 2, top, ...DEFAULT_SIZE }, workbook);
}

const AXIS: AxisInfo = {
  visible: true,
  title: { text: null, visible: false },
  numberFormat: null,
  minimum: null,
  maximum: null,
  reversed: false,
};

function add(self: SheetRef, host: HostContext, args: Arguments): HostObject {
  const { id: sheet } = sheetById(host, self.sheet);
  const type = chartTypeOf(args.any(0));
  const source = args.object(1, 'Range');
  if (!source) throw invalidArgument();
  assertWritable(host, sheet);
  const series = seriesOf(source, args.any(2), host);
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  chartStore(host).put({
    id,
    name: freeName(host),
    type,
    place: firstPlace(sheet, source, host),
    title: { text: null, visible: true },
    // Excel gives none to a single series, whose name is the title, except where the legend names the slices.
    legend: { visible: series.length > 1 || type === 'Pie', position: 'Bottom' },
    valueAxis: AXIS,
    categoryAxis: AXIS,
    series,
  });
  return object('Chart', { chart: id });
}

export const chartCollection: ClassRecord<SheetRef> = {
  properties: { Count: { get: (self, host) => chartsOf(self, host).length } },
  items: (self, host) => chartsOf(self, host).map((each) => chart(each)),
  item: (self, host, args) => chart(findChart(chartsOf(self, host), args.text(0))),
  methods: {
    Add: add,
    GetCount: (self, host) => chartsOf(self, host).length,
    GetItem: (self, host, args) => chart(findChart(chartsOf(self, host), args.text(0))),
    GetItemAt: (self, host, args) => {
      const found = chartsOf(self, host)[args.integer(0)];
      if (!found) throw invalidArgument();
      return chart(found);
    },
    GetItemOrNullObject: (self, host, args) => {
      const found = findChart(chartsOf(self, host), args.text(0));
      return found ? chart(found) : null;
    },
  },
};
