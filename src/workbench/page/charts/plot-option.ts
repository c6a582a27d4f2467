/** Charts with two axes: columns, bars and lines. */
import type { EChartsCoreOption } from 'echarts/core';
import type { AxisInfo, ChartInfo, SeriesInfo } from '../../host-charts';
import { axisTitleText, type Category, type ChartData } from '../../host/model/chart-data';
import { linesOf, scaleOf } from '../../host/model/chart-scale';
import { categoryLabels } from './category-labels';
import { accentAt } from './chart-theme';
import { FONT_SIZE, plotInsets, tooltipOption, type ChartLook } from './chart-look';

const POINTS_PER_PX = 72 / 96;
/** What the labels of the value axis take off the width of the plot, about. */
const VALUE_LABELS = 48;

export function plotOption(chart: ChartInfo, data: ChartData, look: ChartLook): EChartsCoreOption {
  const valueFormat = chart.valueAxis.numberFormat ?? data.valueFormat;
  const insets = plotInsets(chart, data.title !== '');
  const horizontal = chart.type === 'BarClustered';
  const length = horizontal
    ? look.size.height - insets.top - insets.bottom
    : look.size.width - insets.left - insets.right - VALUE_LABELS;
  const category = categoryAxis(chart, data, look, length);
  const value = valueAxis(chart, data, look, valueFormat);
  return {
    grid: { ...insets, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    xAxis: horizontal ? value : category,
    yAxis: horizontal ? category : value,
    tooltip: tooltipOption('axis', valueFormat, look),
    series: chart.series.map((series, index) => ({
      name: data.series[index]?.name ?? '',
      data: data.series[index]?.values ?? [],
      ...(horizontal || chart.type === 'ColumnClustered'
        ? barSeries(series, accentAt(look.theme, index))
        : lineSeries(series, accentAt(look.theme, index), chart.type === 'LineMarkers')),
    })),
  };
}

function barSeries({ fill, line }: SeriesInfo, otherwise: string): object {
  const border = line === undefined ? {} : { borderColor: line, borderWidth: 1 };
  const itemStyle = { color: fill ?? otherwise, ...border };
  return { type: 'bar', barGap: '0%', barCategoryGap: '45%', barMaxWidth: 64, itemStyle };
}

function lineSeries({ fill, line }: SeriesInfo, otherwise: string, markers: boolean): object {
  const color = line ?? fill ?? otherwise;
  return {
    type: 'line',
    lineStyle: { color, width: 2.25, cap: 'round', join: 'round' },
    itemStyle: { color: fill ?? color },
    symbol: markers ? 'circle' : 'none',
    symbolSize: 6,
    showSymbol: markers,
    showAllSymbol: markers,
  };
}

function categoryAxis(chart: ChartInfo, data: ChartData, look: ChartLook, length: number): object {
  const horizontal = chart.type === 'BarClustered';
  const { theme } = look;
  const base = axisBase(chart.categoryAxis, horizontal, look);
  const texts = data.categories.map((each) => labelText(each, chart.categoryAxis, look));
  return {
    type: 'category',
    ...base,
    data: texts,
    // Below negative values, not upon them.
    axisLine: { show: chart.categoryAxis.visible, onZero: true, lineStyle: { color: theme.axisLine } },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: { ...base.axisLabel, ...categoryLabels(texts, length, horizontal) },
  };
}

function labelText({ text, value }: Category, axis: AxisInfo, { format }: ChartLook): string {
  return axis.numberFormat !== null && typeof value === 'number' ? format(value, axis.numberFormat) : text;
}

function valueAxis(chart: ChartInfo, data: ChartData, look: ChartLook, numberFormat: string): object {
  const { theme, size, format } = look;
  const base = axisBase(chart.valueAxis, chart.type !== 'BarClustered', look);
  const values = data.series.flatMap((each) => each.values.filter((value) => value !== null));
  const points = { width: size.width * POINTS_PER_PX, height: size.height * POINTS_PER_PX };
  const { minimum, maximum, step } = scaleOf(values, chart.valueAxis, linesOf(chart.type, points));
  return {
    type: 'value',
    ...base,
    min: minimum,
    max: maximum,
    interval: step,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: true, lineStyle: { color: theme.gridLine } },
    axisLabel: { ...base.axisLabel, formatter: (value: number) => format(value, numberFormat) },
  };
}

/** @param upright the axis stands at the side */
function axisBase(axis: AxisInfo, upright: boolean, { theme, language }: ChartLook) {
  return {
    name: axis.title.visible ? axisTitleText(axis.title.text, language) : '',
    nameLocation: 'middle',
    nameRotate: upright ? 90 : 0,
    nameTextStyle: { color: theme.text, fontSize: FONT_SIZE },
    inverse: axis.reversed,
    axisLabel: { show: axis.visible, color: theme.text, fontSize: FONT_SIZE },
  };
}
