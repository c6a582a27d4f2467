/** ECharts, with what the five types of charts need and nothing else. Loaded when there is a chart to draw. */
import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendScrollComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// SVG stays sharp when the sheet is zoomed.
register([
  BarChart,
  LineChart,
  PieChart,
  GridComponent,
  LegendScrollComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer,
]);

export interface Drawing {
  /** @param size CSS pixels */
  draw(option: EChartsCoreOption, size: { readonly width: number; readonly height: number }): void;
  dispose(): void;
}

export function createDrawing(element: HTMLElement): Drawing {
  const chart = init(element, undefined, { renderer: 'svg', width: 1, height: 1 });
  return {
    draw: (option, size) => {
      chart.resize(size);
      chart.setOption(option, { notMerge: true });
    },
    dispose: () => chart.dispose(),
  };
}
