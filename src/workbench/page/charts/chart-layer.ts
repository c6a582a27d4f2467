/**
 * The charts of the active sheet, drawn over its cells: they scroll and zoom with them. A chart is a picture to the keyboard and to
 * a screen reader, by its title: nothing in it takes the focus.
 */
import type { SeenBox, SheetView } from '../../grid/sheet-view';
import type { ChartInfo } from '../../host-charts';
import type { HostWorkbook } from '../../host-workbook';
import { readChart } from '../../host/model/chart-data';
import { boxOf, placeOf } from '../../host/model/chart-place';
import { chartOption } from './chart-option';
import { listenToPointer } from './chart-pointer';
import { DARK, LIGHT } from './chart-theme';
import type { Drawing } from './draw-chart';

export interface ChartWords {
  readonly language: 'zh-CN' | 'en-US';
  /** A value under Excel's number format. */
  readonly format: (value: number, numberFormat: string) => string;
}

/** A chart on the page. */
interface Figure {
  readonly frame: HTMLElement;
  readonly canvas: HTMLElement;
  drawing?: Drawing;
  /** What was drawn last. */
  drawn: string;
}

const POINTS_PER_PX = 72 / 96;
const DARK_SCHEME = '(prefers-color-scheme: dark)';

export function installCharts(workbook: HostWorkbook, view: SheetView, words: ChartWords): void {
  const layer = new ChartLayer(workbook, view, words);
  view.onChanged((what) => layer.schedule(what === 'changed'));
  workbook.on((event) => {
    if (event.kind === 'chart' && event.change === 'activated') layer.select(event.chart);
    else if (event.kind === 'selection') layer.select(undefined);
    layer.schedule(event.kind !== 'selection');
  });
  window.matchMedia(DARK_SCHEME).addEventListener('change', () => layer.schedule(true));
}

class ChartLayer {
  private readonly figures = new Map<string, Figure>();
  private readonly layer = document.createElement('div');
  private scheduled = false;
  private contentToo = false;
  private selected: string | undefined;
  private dragged: { readonly id: string; readonly x: number; readonly y: number } | undefined;

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly view: SheetView,
    private readonly words: ChartWords,
  ) {
    this.layer.className = 'chart-layer';
  }

  /** Once a frame, however often it is asked for. */
  schedule(contentToo: boolean): void {
    this.contentToo ||= contentToo;
    if (this.scheduled) return;
    this.scheduled = true;
    requestAnimationFrame(() => {
      this.scheduled = false;
      const content = this.contentToo;
      this.contentToo = false;
      this.update(content);
    });
  }

  select(chart: string | undefined): void {
    this.selected = chart;
  }

  private update(content: boolean): void {
    const active = this.workbook.activeSheet();
    const charts = (this.workbook.charts?.list() ?? []).filter(({ place }) => place.cells.sheet === active);
    if (charts.length === 0 && this.figures.size === 0) return;
    this.attach();
    const shown = new Set(charts.map(({ id }) => id));
    for (const [id, figure] of this.figures) if (!shown.has(id)) this.remove(id, figure);
    for (const chart of charts) {
      const box = this.view.boxOf(chart.place);
      if (box) this.show(chart, box, content);
    }
  }

  /** The grid may make its surface anew. */
  private attach(): void {
    const surface = this.view.canvas()?.parentElement;
    if (surface && this.layer.parentElement !== surface) surface.append(this.layer);
  }

  private remove(id: string, { frame, drawing }: Figure): void {
    drawing?.dispose();
    frame.remove();
    this.figures.delete(id);
  }

  private show(chart: ChartInfo, box: SeenBox, content: boolean): void {
    const known = this.figures.get(chart.id);
    const figure = known ?? this.add(chart.id);
    place(figure, this.dragged?.id === chart.id ? movedBy(box, this.dragged) : box);
    figure.frame.toggleAttribute('data-selected', chart.id === this.selected);
    if (known && !content && known.drawn !== '') return;
    void this.draw(chart, figure, { width: box.width / box.zoom, height: box.height / box.zoom });
  }

  private add(id: string): Figure {
    const frame = document.createElement('div');
    frame.className = 'chart';
    frame.setAttribute('role', 'img');
    const canvas = document.createElement('div');
    frame.append(canvas);
    this.layer.append(frame);
    this.listen(id, frame);
    const figure = { frame, canvas, drawn: '' };
    this.figures.set(id, figure);
    return figure;
  }

  private listen(id: string, frame: HTMLElement): void {
    listenToPointer(frame, {
      select: () => {
        this.selected = id;
        this.schedule(false);
      },
      drag: (x, y) => {
        this.dragged = { id, x, y };
        this.schedule(false);
      },
      drop: (x, y) => {
        const chart = this.workbook.charts?.list().find((each) => each.id === id);
        const zoom = chart ? (this.view.boxOf(chart.place)?.zoom ?? 1) : 1;
        this.dragged = undefined;
        if (chart && (x !== 0 || y !== 0)) this.move(chart, x / zoom, y / zoom);
        this.schedule(false);
      },
      below: () => this.view.canvas(),
    });
  }

  /** By pixels at 100 %. On a protected sheet it stays, in Excel too. */
  private move(chart: ChartInfo, x: number, y: number): void {
    const { sheet } = chart.place.cells;
    if (this.workbook.sheets().some(({ id, protected: locked }) => id === sheet && locked)) return;
    const { left, top, ...size } = boxOf(chart.place, this.workbook);
    const box = { left: Math.max(0, left + x * POINTS_PER_PX), top: Math.max(0, top + y * POINTS_PER_PX), ...size };
    this.workbook.charts?.put({ ...chart, place: placeOf(sheet, box, this.workbook) });
  }

  private async draw(chart: ChartInfo, figure: Figure, size: { width: number; height: number }): Promise<void> {
    const { language, format } = this.words;
    const data = readChart(chart, this.workbook, language);
    const dark = window.matchMedia(DARK_SCHEME).matches;
    const wanted = JSON.stringify([chart, data, size, dark]);
    if (wanted === figure.drawn || size.width < 1 || size.height < 1) return;
    figure.drawn = wanted;
    figure.frame.setAttribute('aria-label', data.title || chart.name);
    const { createDrawing } = await import('./draw-chart');
    // Meanwhile it may have been changed again or taken away.
    if (figure.drawn !== wanted || !figure.frame.isConnected) return;
    figure.drawing ??= createDrawing(figure.canvas);
    const theme = dark ? DARK : LIGHT;
    const font = getComputedStyle(figure.frame).fontFamily;
    figure.drawing.draw(chartOption(chart, data, { theme, language, font, format, size }), size);
  }
}

function movedBy(box: SeenBox, { x, y }: { readonly x: number; readonly y: number }): SeenBox {
  return { ...box, left: box.left + x, top: box.top + y };
}

/** Cut off where it would lie over headers or frozen cells that it does not scroll with. */
function place({ frame, canvas }: Figure, { left, top, width, height, zoom, pane }: SeenBox): void {
  Object.assign(frame.style, {
    transform: `translate(${left}px, ${top}px)`,
    width: `${width}px`,
    height: `${height}px`,
    clipPath: `inset(${Math.max(-1, pane.top - top)}px -1px -1px ${Math.max(-1, pane.left - left)}px)`,
  });
  Object.assign(canvas.style, { transform: zoom === 1 ? '' : `scale(${zoom})`, transformOrigin: '0 0' });
}
