/** The grid as the page uses it: drawn into an element, in the page's language. */
import type { Univer } from '@univerjs/core';
import type { HostWorkbook } from '../host-workbook';
import { drawnHeight } from './drawn-cells';
import { GridContext } from './grid-context';
import { createGrid, type GridOptions } from './grid-workbook';
import { LOCALES } from './locales';
import { followColorScheme, prefersDark, registerScreen } from './screen-plugins';
import { SheetView } from './sheet-view';

export interface DrawnWorkbook {
  readonly workbook: HostWorkbook;
  /** Where its cells are on the screen. */
  readonly view: SheetView;
}

/** @param container the element the workbook fills */
export async function createGridWorkbook(
  container: HTMLElement,
  options: Pick<GridOptions, 'language' | 'files'>,
): Promise<DrawnWorkbook> {
  let drawn: Univer | undefined;
  const workbook = createGrid({
    ...options,
    dark: prefersDark(),
    locales: LOCALES,
    wrappedHeight: drawnHeight,
    screen: (univer) => {
      drawn = univer;
      registerScreen(univer, container);
      followColorScheme(univer);
    },
  });
  if (!drawn) throw new Error('the grid has started without a screen');
  return { workbook, view: new SheetView(new GridContext(drawn)) };
}
