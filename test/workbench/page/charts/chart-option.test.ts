/** What ECharts is told of a chart: numbers of the axis, colours, labels, and what Excel leaves out. */
import type { ChartInfo } from '../../../../src/workbench/host-charts';
import type { ChartData } from '../../../../src/workbench/host/model/chart-data';
import { chartOption } from '../../../../src/workbench/page/charts/chart-option';
import { accentAt, DARK, LIGHT } from '../../../../src/workbench/page/charts/chart-theme';

const AXIS = {
  visible: true,
  title: { text: null, visible: false },
  numberFormat: null,
  minimum: null,
  maximum: null,
  reversed: false,
};

function chart(patch: Partial<ChartInfo> = {}): ChartInfo {
  const cells = { sheet: 's', row: 0, column: 0, rows: 1, columns: 1 };
  return {
    id: 'a',
    name: '图表 1',
    type: 'ColumnClustered',
    place: { cells, left: 0, top: 0, right: 0, bottom: 0 },
    title: { text: null, visible: true },
    legend: { visible: true, position: 'Bottom' },
    valueAxis: AXIS,
    categoryAxis: AXIS,
    series: [
      { name: null, values: null, categories: null },
      { name: null, values: null, categories: null, fill: '#123456' },
    ],
    ...patch,
  };
}

const DATA: ChartData = {
  title: '收入',
  categories: [
    { text: '一季度', value: '一季度' },
    { text: '46082', value: 46_082 },
  ],
  series: [
    { name: '甲', values: [0.1, null], categories: [] },
    { name: '乙', values: [0.25, 0.3], categories: [] },
  ],
  valueFormat: '0.0%',
};

/** The number format is named, so that a test sees which one was used. */
const LOOK = {
  theme: LIGHT,
  language: 'zh-CN',
  font: 'sans-serif',
  format: (value: number, format: string) => `${value} as ${format}`,
  size: { width: 480, height: 288 },
} as const;

interface Axis {
  readonly type: string;
  readonly min: number;
  readonly max: number;
  readonly name: string;
  readonly inverse: boolean;
  readonly data: string[];
  readonly axisLabel: { readonly show: boolean; formatter(value: number): string };
}

interface Told {
  readonly title: { readonly show: boolean; readonly text: string };
  readonly legend: Record<string, unknown>;
  readonly xAxis: Axis;
  readonly yAxis: Axis;
  readonly grid: { readonly bottom: number; readonly left: number };
  readonly series: {
    readonly type: string;
    readonly name: string;
    readonly data: unknown[];
    readonly itemStyle: { readonly color: string };
    readonly lineStyle: { readonly color: string };
    readonly showSymbol: boolean;
  }[];
}

const tell = (info: ChartInfo, data = DATA, look = LOOK) => chartOption(info, data, look) as unknown as Told;

test('the axis of values has the ends and the number format of the cells, or its own', () => {
  const { yAxis } = tell(chart());
  expect([yAxis.min, yAxis.max, yAxis.axisLabel.formatter(0.1)]).toEqual([0, 0.35, '0.1 as 0.0%']);
  const own = tell(chart({ valueAxis: { ...AXIS, minimum: -1, maximum: 1, numberFormat: '0.00' } })).yAxis;
  expect([own.min, own.max, own.axisLabel.formatter(0.1)]).toEqual([-1, 1, '0.1 as 0.00']);
});

test('labels are the texts of the cells; a format of the axis is for numbers', () => {
  expect(tell(chart()).xAxis.data).toEqual(['一季度', '46082']);
  const dated = chart({ categoryAxis: { ...AXIS, numberFormat: 'yyyy-mm' } });
  expect(tell(dated).xAxis.data).toEqual(['一季度', '46082 as yyyy-mm']);
});

test('bars lie: their categories are at the side', () => {
  const { xAxis, yAxis, series } = tell(chart({ type: 'BarClustered' }));
  expect([xAxis.type, yAxis.type, series[0]?.type]).toEqual(['value', 'category', 'bar']);
});

test('axes hidden, turned round, named', () => {
  const title = { text: null, visible: true };
  const told = tell(chart({ categoryAxis: { ...AXIS, visible: false, reversed: true, title } }));
  expect([told.xAxis.axisLabel.show, told.xAxis.inverse, told.xAxis.name, told.yAxis.name]).toEqual([
    false,
    true,
    '坐标轴标题',
    '',
  ]);
});

test('colours by place, or as they were given; a gap stays a gap', () => {
  const { series } = tell(chart());
  expect(series.map(({ name, itemStyle }) => [name, itemStyle.color])).toEqual([
    ['甲', LIGHT.accents[0]],
    ['乙', '#123456'],
  ]);
  expect(series[0]?.data).toEqual([0.1, null]);
  const lines = tell(chart({ type: 'LineMarkers' })).series;
  expect(lines.map(({ lineStyle, showSymbol }) => [lineStyle.color, showSymbol])).toEqual([
    [LIGHT.accents[0], true],
    ['#123456', true],
  ]);
  expect(tell(chart({ type: 'Line' })).series[0]?.showSymbol).toBe(false);
});

test('a pie shows its first series, slices by amount, and no axis', () => {
  const data = { ...DATA, series: [{ name: '甲', values: [-3, 1], categories: [] }] };
  const { series, xAxis } = tell(chart({ type: 'Pie' }), data);
  expect(series).toHaveLength(1);
  expect(series[0]?.data).toMatchObject([
    { name: '一季度', value: 3 },
    { name: '46082', value: 1 },
  ]);
  expect(xAxis).toBeUndefined();
});

test('title and legend make room, or leave it where they are hidden', () => {
  const both = tell(chart());
  expect([both.title.show, both.legend.show]).toEqual([true, true]);
  const hidden = tell(chart({ legend: { visible: false, position: 'Bottom' } }), { ...DATA, title: '' });
  expect([hidden.title.show, hidden.legend.show]).toEqual([false, false]);
  expect(hidden.grid.bottom).toBeLessThan(both.grid.bottom);
  expect(tell(chart({ legend: { visible: true, position: 'Left' } })).grid.left).toBeGreaterThan(both.grid.left);
});

test('colours after the sixth are others than the first, in the dark too', () => {
  for (const theme of [LIGHT, DARK]) {
    const colors = Array.from({ length: 18 }, (_, index) => accentAt(theme, index));
    expect(new Set(colors).size).toBe(18);
    expect(colors.every((color) => /^#[0-9a-f]{6}$/i.test(color))).toBe(true);
  }
});
