/** Where the cells of the active sheet are on the screen, for what the page lays over them. Only a page loads this file. */
import { CommandType } from '@univerjs/core';
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  type IRender,
  type SpreadsheetSkeleton,
} from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { ChartPlace } from '../host-charts';
import { WORKBOOK_ID, type GridContext } from './grid-context';

const PX_PER_POINT = 96 / 72;

/** CSS pixels from the corner of the surface, zoom included. */
export interface SeenBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** 1 is 100 %. */
  readonly zoom: number;
  /** Where the cells it scrolls with begin: it is not seen left of and above this. */
  readonly pane: { readonly left: number; readonly top: number };
}

export class SheetView {
  constructor(private readonly context: GridContext) {}

  /** The element the cells are drawn in; the pointer and the wheel act on it. */
  canvas(): HTMLElement | null {
    return this.render()?.engine.getCanvasElement() ?? null;
  }

  /** Where a chart of the active sheet is seen; null before the sheet is drawn. It may lie outside of what is in sight. */
  boxOf(place: ChartPlace): SeenBox | null {
    const render = this.render();
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !skeleton || !main) return null;
    const { startRow, startColumn, xSplit, ySplit } = this.context.sheet(place.cells.sheet).getFreeze();
    const [columns, rows] = [skeleton.columnWidthAccumulation, skeleton.rowHeightAccumulation];
    const across = axis(columns, skeleton.rowHeaderWidth, main.viewportScrollX, startColumn, xSplit);
    const down = axis(rows, skeleton.columnHeaderHeight, main.viewportScrollY, startRow, ySplit);
    const { row, column, rows: rowCount, columns: columnCount } = place.cells;
    const left = across(startOf(columns, column) + place.left * PX_PER_POINT);
    const top = down(startOf(rows, row) + place.top * PX_PER_POINT);
    const width = endOf(columns, column, columnCount, place.left, place.right);
    const height = endOf(rows, row, rowCount, place.top, place.bottom);
    const zoom = render.scene.getAncestorScale().scaleX;
    return {
      left: left.at * zoom,
      top: top.at * zoom,
      width: width * zoom,
      height: height * zoom,
      zoom,
      pane: { left: left.pane * zoom, top: top.pane * zoom },
    };
  }

  /** `moved`: scrolled, zoomed, sized; `changed`: anything of the workbook may be another. Called often. */
  onChanged(listener: (what: 'moved' | 'changed') => void): void {
    this.context.commands.onCommandExecuted((command) =>
      listener(command.type === CommandType.MUTATION ? 'changed' : 'moved'),
    );
    const render = this.render();
    render?.engine.onTransformChange$.subscribeEvent(() => listener('moved'));
    render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN)?.onScrollAfter$.subscribeEvent(() => listener('moved'));
  }

  private render(): IRender | null {
    return this.context.injector.get(IRenderManagerService).getRenderById(WORKBOOK_ID) ?? null;
  }
}

type Ends = SpreadsheetSkeleton['rowHeightAccumulation'];

/** Where a row or column begins: where the one before it ends. */
function startOf(ends: Ends, index: number): number {
  return index <= 0 ? 0 : (ends[Math.min(index, ends.length) - 1] ?? 0);
}

/** The length between a distance into the first and one into the last; points. */
function endOf(ends: Ends, first: number, count: number, into: number, until: number): number {
  const length = startOf(ends, first + count - 1) - startOf(ends, first);
  return Math.max(0, length + (until - into) * PX_PER_POINT);
}

/** From the sheet to the screen along one direction: frozen rows or columns do not scroll. */
function axis(ends: Ends, header: number, scroll: number, frozenEnd: number, frozen: number) {
  const freezes = frozen > 0 && frozenEnd > 0;
  const from = freezes ? startOf(ends, frozenEnd - frozen) : 0;
  const to = freezes ? startOf(ends, frozenEnd) : 0;
  return (distance: number): { at: number; pane: number } =>
    freezes && distance < to
      ? { at: header + distance - from, pane: header }
      : { at: header + distance - scroll, pane: header + to - from };
}
