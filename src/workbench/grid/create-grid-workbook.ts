/** The grid as the page uses it: drawn into an element, in the page's language. */
import type { HostWorkbook } from '../host-workbook';
import { drawnHeight } from './drawn-cells';
import { createGrid, type GridOptions } from './grid-workbook';
import { LOCALES } from './locales';
import { followColorScheme, prefersDark, registerScreen } from './screen-plugins';

/** @param container the element the workbook fills */
export async function createGridWorkbook(
  container: HTMLElement,
  options: Pick<GridOptions, 'language' | 'files'>,
): Promise<HostWorkbook> {
  return createGrid({
    ...options,
    dark: prefersDark(),
    locales: LOCALES,
    wrappedHeight: drawnHeight,
    screen: (univer) => {
      registerScreen(univer, container);
      followColorScheme(univer);
    },
  });
}
