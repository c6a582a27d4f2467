/** Excel.ChartAxes, ChartAxis and ChartAxisTitle. A pie has no axes. */
import type { AxisInfo, ChartInfo } from '../../host-charts';
import { HostError, invalidArgument, notImplemented } from '../host-error';
import { object, type ClassRecord, type HostContext, type PropertyRecord } from '../wire/class-record';
import { changeChart, chartById } from './chart-access';
import { axisTitleText, readChart } from './chart-data';
import { boxOf } from './chart-place';
import { linesOf, scaleOf } from './chart-scale';
import { flagOf, textOf } from './chart-values';
import type { AxisRef, ChartRef } from './model-types';

function axisOf(self: AxisRef, host: HostContext): AxisInfo {
  return chartById(self, host)[self.axis];
}

function changeAxis(self: AxisRef, host: HostContext, change: (axis: AxisInfo) => Partial<AxisInfo>): void {
  changeChart(self, host, (chart) => ({ [self.axis]: { ...chart[self.axis], ...change(chart[self.axis]) } }));
}

function axisObject(self: ChartRef, host: HostContext, axis: AxisRef['axis']) {
  if (chartById(self, host).type === 'Pie') throw new HostError('InvalidOperation');
  return object('ChartAxis', { ...self, axis });
}

export const chartAxes: ClassRecord<ChartRef> = {
  objects: {
    ValueAxis: (self, host) => axisObject(self, host, 'valueAxis'),
    CategoryAxis: (self, host) => axisObject(self, host, 'categoryAxis'),
  },
  methods: {
    GetItem: (self, host, args) => {
      const type = args.word(0, ['Category', 'Value', 'Series']);
      const group = args.word(1, ['Primary', 'Secondary'], 'Primary');
      if (type === 'Series' || group === 'Secondary') throw notImplemented(`ChartAxes.getItem ${type} ${group}`);
      return axisObject(self, host, type === 'Value' ? 'valueAxis' : 'categoryAxis');
    },
  },
};

/** What a value axis runs from and to: Excel answers numbers also where it chose them itself. */
function scaleOfChart(chart: ChartInfo, host: HostContext) {
  const { series } = readChart(chart, host.workbook, host.language);
  const values = series.flatMap((each) => each.values.filter((value) => value !== null));
  return scaleOf(values, chart.valueAxis, linesOf(chart.type, boxOf(chart.place, host.workbook)));
}

function end(key: 'minimum' | 'maximum'): PropertyRecord<AxisRef> {
  const refuse = (self: AxisRef): void => {
    if (self.axis === 'categoryAxis') throw notImplemented(`ChartAxis.${key} of a category axis`);
  };
  return {
    onlyNamed: true,
    get: (self, host) => {
      refuse(self);
      return scaleOfChart(chartById(self, host), host)[key];
    },
    set: (self, host, value) => {
      refuse(self);
      if (value !== '' && !(typeof value === 'number' && Number.isFinite(value))) throw invalidArgument();
      changeAxis(self, host, () => ({ [key]: value === '' ? null : value }));
    },
  };
}

function linkedFormat(self: AxisRef, host: HostContext): string {
  const chart = chartById(self, host);
  if (self.axis === 'valueAxis') return readChart(chart, host.workbook, host.language).valueFormat;
  const labels = chart.series.find(({ categories }) => categories !== null)?.categories;
  return (labels && host.workbook.read({ ...labels, rows: 1, columns: 1 })[0]?.[0]?.numberFormat) ?? 'General';
}

export const chartAxis: ClassRecord<AxisRef> = {
  properties: {
    NumberFormat: {
      get: (self, host) => axisOf(self, host).numberFormat ?? linkedFormat(self, host),
      set: (self, host, value) => changeAxis(self, host, () => ({ numberFormat: textOf(value) })),
    },
    Minimum: end('minimum'),
    Maximum: end('maximum'),
    ReversePlotOrder: {
      get: (self, host) => axisOf(self, host).reversed,
      set: (self, host, value) => changeAxis(self, host, () => ({ reversed: flagOf(value) })),
    },
    Visible: {
      get: (self, host) => axisOf(self, host).visible,
      set: (self, host, value) => changeAxis(self, host, () => ({ visible: flagOf(value) })),
    },
  },
  objects: { Title: (self) => object('ChartAxisTitle', self) },
};

export const chartAxisTitle: ClassRecord<AxisRef> = {
  properties: {
    /** A title that is given a text is shown. */
    Text: {
      get: (self, host) => axisTitleText(axisOf(self, host).title.text, host.language),
      set: (self, host, value) => changeAxis(self, host, () => ({ title: { text: textOf(value), visible: true } })),
    },
    Visible: {
      get: (self, host) => axisOf(self, host).title.visible,
      set: (self, host, value) =>
        changeAxis(self, host, ({ title }) => ({ title: { ...title, visible: flagOf(value) } })),
    },
  },
};
