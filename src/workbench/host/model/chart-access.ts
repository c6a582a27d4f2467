/** Finding a chart, and changing it as a whole: every member of a chart's classes goes through here. */
import type { ChartInfo, ChartStore } from '../../host-charts';
import { HostError, notImplemented } from '../host-error';
import type { HostContext } from '../wire/class-record';
import type { ChartRef } from './model-types';
import { assertWritable } from './sheets';

/** The charts of the workbook; ApiNotImplemented where this one has none. */
export function chartStore(host: HostContext): ChartStore {
  const { charts } = host.workbook;
  if (!charts) throw notImplemented('Worksheet.charts');
  return charts;
}

/** The chart with that id; ItemNotFound where it is gone. */
export function chartById(self: ChartRef, host: HostContext): ChartInfo {
  const chart = chartStore(host)
    .list()
    .find(({ id }) => id === self.chart);
  if (!chart) throw new HostError('ItemNotFound');
  return chart;
}

/** Replaces what `change` gives; AccessDenied on a protected sheet. */
export function changeChart(self: ChartRef, host: HostContext, change: (chart: ChartInfo) => Partial<ChartInfo>): void {
  const chart = chartById(self, host);
  assertWritable(host, chart.place.cells.sheet);
  chartStore(host).put({ ...chart, ...change(chart) });
}
