/** A pie: the first series alone, one slice a category. */
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartInfo } from '../../host-charts';
import type { ChartData } from '../../host/model/chart-data';
import { accentAt } from './chart-theme';
import { plotInsets, tooltipOption, type ChartLook } from './chart-look';

export function pieOption(chart: ChartInfo, data: ChartData, look: ChartLook): EChartsCoreOption {
  const { left, right, top, bottom } = plotInsets(chart, data.title !== '');
  const width = look.size.width - left - right;
  const height = look.size.height - top - bottom;
  const [series] = data.series;
  return {
    tooltip: tooltipOption('item', chart.valueAxis.numberFormat ?? data.valueFormat, look),
    series: [
      {
        type: 'pie',
        name: series?.name ?? '',
        radius: Math.max(10, Math.min(width, height) / 2 - 4),
        center: [left + width / 2, top + height / 2],
        label: { show: false },
        itemStyle: { borderColor: look.theme.surface, borderWidth: 1.5 },
        emphasis: { scale: false },
        data: data.categories.map(({ text }, index) => ({
          name: text,
          // A slice has no sign: Excel draws the amount.
          value: Math.abs(series?.values[index] ?? 0),
          itemStyle: { color: accentAt(look.theme, index) },
        })),
      },
    ],
  };
}
