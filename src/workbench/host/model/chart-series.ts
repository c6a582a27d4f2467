/** Excel.ChartSeriesCollection, ChartSeries and the colours of a series. */
import { SERIES_COLORS, type SeriesInfo } from '../../host-charts';
import { HostError, invalidArgument } from '../host-error';
import { fullAddress, parseAddress } from '../address';
import type { Arguments } from '../wire/arguments';
import { object, type ClassRecord, type HostContext } from '../wire/class-record';
import { changeChart, chartById } from './chart-access';
import { readSeries, seriesName } from './chart-data';
import { textOf } from './chart-values';
import { readColor } from './color';
import type { ChartRef, SeriesRef } from './model-types';
import { areaOfFormula } from './names';
import { sheetById } from './sheets';

function seriesAt(self: SeriesRef, host: HostContext): SeriesInfo {
  const found = chartById(self, host).series[self.index];
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function changeSeries(self: SeriesRef, host: HostContext, patch: Partial<SeriesInfo>): void {
  seriesAt(self, host);
  changeChart(self, host, ({ series }) => ({
    series: series.map((each, index) => (index === self.index ? { ...each, ...patch } : each)),
  }));
}

/** A text, or the cells a formula (`=Sheet1!$B$1`) refers to. */
function nameOf(value: unknown, host: HostContext): SeriesInfo['name'] {
  const text = textOf(value);
  const cells = text.startsWith('=') && parseAddress(text.slice(1)) ? areaOfFormula(text, host) : null;
  return cells ? { cells } : { text };
}

function add(self: ChartRef, host: HostContext, args: Arguments) {
  const { series } = chartById(self, host);
  const index = args.integer(1, series.length);
  if (index < 0 || index > series.length) throw invalidArgument();
  const name = args.optionalText(0);
  const added: SeriesInfo = {
    name: name === undefined ? null : nameOf(name, host),
    values: null,
    // A new series stands over the labels that are there.
    categories: series.find(({ categories }) => categories !== null)?.categories ?? null,
  };
  changeChart(self, host, () => ({ series: [...series.slice(0, index), added, ...series.slice(index)] }));
  return object('ChartSeries', { ...self, index });
}

export const chartSeriesCollection: ClassRecord<ChartRef> = {
  properties: { Count: { get: (self, host) => chartById(self, host).series.length } },
  items: (self, host) => chartById(self, host).series.map((_, index) => object('ChartSeries', { ...self, index })),
  methods: {
    Add: add,
    GetCount: (self, host) => chartById(self, host).series.length,
    GetItemAt: (self, host, args) => {
      const index = args.integer(0);
      if (!chartById(self, host).series[index]) throw invalidArgument();
      return object('ChartSeries', { ...self, index });
    },
  },
};

const DIMENSIONS = ['Values', 'Categories'] as const;

function dimension(self: SeriesRef, host: HostContext, args: Arguments): unknown[] {
  const data = readSeries(seriesAt(self, host), self.index, host.workbook, host.language);
  return args.word(0, DIMENSIONS) === 'Values' ? [...data.values] : data.categories.map(({ text }) => text);
}

function dimensionSource(self: SeriesRef, host: HostContext, args: Arguments): string {
  const { values, categories } = seriesAt(self, host);
  const area = args.word(0, DIMENSIONS) === 'Values' ? values : categories;
  return area ? fullAddress(sheetById(host, area.sheet).name, area) : '';
}

export const chartSeries: ClassRecord<SeriesRef> = {
  properties: {
    Name: {
      get: (self, host) => seriesName(seriesAt(self, host), self.index, host.workbook, host.language),
      set: (self, host, value) => changeSeries(self, host, { name: nameOf(value, host) }),
    },
  },
  objects: { Format: (self) => object('ChartSeriesFormat', self) },
  methods: {
    Delete: (self, host) => {
      seriesAt(self, host);
      changeChart(self, host, ({ series }) => ({ series: series.filter((_, index) => index !== self.index) }));
    },
    SetValues: (self, host, args) => changeSeries(self, host, { values: rangeOf(args) }),
    SetXAxisValues: (self, host, args) => changeSeries(self, host, { categories: rangeOf(args) }),
    GetDimensionValues: dimension,
    GetDimensionDataSourceString: dimensionSource,
  },
};

function rangeOf(args: Arguments) {
  const range = args.object(0, 'Range');
  if (!range) throw invalidArgument();
  return range;
}

export const chartSeriesFormat: ClassRecord<SeriesRef> = {
  objects: {
    Fill: (self) => object('ChartFill', self),
    Line: (self) => object('ChartLineFormat', self),
  },
};

export const chartFill: ClassRecord<SeriesRef> = {
  methods: {
    SetSolidColor: (self, host, args) => changeSeries(self, host, { fill: readColor(args.any(0)) }),
  },
};

export const chartLineFormat: ClassRecord<SeriesRef> = {
  properties: {
    Color: {
      get: (self, host) => {
        const { line, fill } = seriesAt(self, host);
        return line ?? fill ?? SERIES_COLORS[self.index % SERIES_COLORS.length];
      },
      set: (self, host, value) => changeSeries(self, host, { line: readColor(value) }),
    },
  },
};
