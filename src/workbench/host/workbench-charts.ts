/** The charts as `window.workbench.charts()` shows them: what a person would see drawn, in plain values. */
import { chartStore } from './model/chart-access';
import { readChart } from './model/chart-data';
import type { HostContext } from './wire/class-record';
import type { WorkbenchChart } from './workbench-api';

export function describeCharts(host: HostContext): WorkbenchChart[] {
  const { workbook } = host;
  return chartStore(host)
    .list()
    .map((chart) => {
      const { title, series } = readChart(chart, workbook, host.language);
      return {
        name: chart.name,
        sheet: workbook.sheets().find(({ id }) => id === chart.place.cells.sheet)?.name ?? '',
        type: chart.type,
        title,
        series: series.map(({ name, values, categories }) => ({
          name,
          values: [...values],
          categories: categories.map(({ text }) => text),
        })),
      };
    });
}
