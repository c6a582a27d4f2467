/** A chart as ECharts wants it told: Excel's own default looks, by the chart's settings and the theme. */
import type { EChartsCoreOption } from 'echarts/core';
import type { ChartInfo, LegendPosition } from '../../host-charts';
import type { ChartData } from '../../host/model/chart-data';
import { EDGE, FONT_SIZE, LEGEND_WIDTH, TITLE_HEIGHT, type ChartLook } from './chart-look';
import { pieOption } from './pie-option';
import { plotOption } from './plot-option';

export function chartOption(chart: ChartInfo, data: ChartData, look: ChartLook): EChartsCoreOption {
  const { theme } = look;
  return {
    animation: false,
    color: [...theme.accents],
    backgroundColor: 'transparent',
    textStyle: { color: theme.text, fontFamily: look.font, fontSize: FONT_SIZE },
    title: titleOption(data.title, look),
    legend: legendOption(chart, data.title !== '', look),
    ...(chart.type === 'Pie' ? pieOption(chart, data, look) : plotOption(chart, data, look)),
  };
}

function titleOption(text: string, { theme, size }: ChartLook): object {
  const width = size.width - 2 * EDGE;
  return {
    text,
    show: text !== '',
    left: 'center',
    top: 14,
    textStyle: { color: theme.title, fontSize: 16, fontWeight: 500, width, overflow: 'truncate' },
  };
}

const LEGEND_SPOT: Readonly<Record<LegendPosition, object>> = {
  Top: { left: 'center' },
  Bottom: { left: 'center', bottom: 10 },
  Left: { left: EDGE, top: 'middle', orient: 'vertical' },
  Right: { right: EDGE, top: 'middle', orient: 'vertical' },
  Corner: { right: EDGE, orient: 'vertical' },
};

const SQUARE = { itemWidth: 9, itemHeight: 9 };
const LEGEND_MARK: Readonly<Record<ChartInfo['type'], object>> = {
  ColumnClustered: SQUARE,
  BarClustered: SQUARE,
  Pie: SQUARE,
  Line: { icon: 'rect', itemWidth: 20, itemHeight: 2.5 },
  LineMarkers: { itemWidth: 22, itemHeight: 9 },
};

function legendOption({ legend, type }: ChartInfo, titled: boolean, { theme, size }: ChartLook): object {
  const { visible, position } = legend;
  const beside = position === 'Left' || position === 'Right' || position === 'Corner';
  const under = titled ? TITLE_HEIGHT + 2 : EDGE;
  return {
    show: visible,
    type: 'scroll',
    ...(position === 'Top' || position === 'Corner' ? { top: under } : {}),
    ...LEGEND_SPOT[position],
    ...LEGEND_MARK[type],
    itemGap: beside ? 9 : 16,
    // Excel's legend is no switch.
    selectedMode: false,
    textStyle: {
      color: theme.text,
      fontSize: FONT_SIZE,
      width: beside ? LEGEND_WIDTH - 42 : size.width / 3,
      overflow: 'truncate',
    },
    pageTextStyle: { color: theme.text },
    pageIconColor: theme.text,
    pageIconInactiveColor: theme.gridLine,
  };
}
