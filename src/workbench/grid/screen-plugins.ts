/** Univer's plugins that draw: canvas, ribbon, formula bar, tabs, menus. Only a page loads this file. */
import { ThemeService, type Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import { drawCellsAsExcel } from './drawn-cells';
import { SHEET_COLUMNS, SHEET_ROWS } from './grid-context';

import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-table-ui/lib/index.css';
import '@univerjs/sheets-filter-ui/lib/index.css';

/** @param container the element the workbook fills */
export function registerScreen(univer: Univer, container: HTMLElement): void {
  drawCellsAsExcel();
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: 'simple', disableAutoFocus: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    footer: { addSheetButtonConfig: { defaultRowCount: SHEET_ROWS, defaultColumnCount: SHEET_COLUMNS } },
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  // Excel has no tab over a table; it would cover the row above and the column letters.
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
}

const DARK = '(prefers-color-scheme: dark)';

export function prefersDark(): boolean {
  return window.matchMedia(DARK).matches;
}

/** The grid turns dark and light with the system, as the page around it does. */
export function followColorScheme(univer: Univer): void {
  const theme = univer.__getInjector().get(ThemeService);
  window.matchMedia(DARK).addEventListener('change', (event) => theme.setDarkMode(event.matches));
}
