/** src/taskpane is the pane an analyst sees: it lists what there is, previews it, and asks src/excel to insert it. */
import { createRoot } from 'react-dom/client';
import { applyPlan, insertFormula, refreshFormulas } from '../excel';
import { settingsFor } from '../query/host-settings';
import { session } from '../query/session';
import { App } from './app';
import { preferredSettings, readFunctionPreferences } from './function-preferences';
import { hostSettings } from './host-settings';
import { displayLanguage, officeHost, storagePrefix } from './office-host';
import { functionPrefix } from './namespace';
import { associateTools, excelTools } from './tools/excel-operations';
import { refreshStandingCells } from './refresh-standing';
import { excelCopies } from './tables/excel-copies';
import { excelTableOperations } from './tables/excel-table-operations';
import { WorkbookCopies } from './tables/workbook-copies';
import { WorkbookTables } from './tables/workbook-tables';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no element with the id "root"');
  const host = await officeHost();
  const able =
    host === 'excel'
      ? hostSettings()
      : settingsFor({ displayLanguage: displayLanguage(host), isSetSupported: () => false });
  const settings = preferredSettings(able, readFunctionPreferences(storagePrefix(host)));
  session.changeSettings(settings);
  if (host === 'excel') refreshStandingCells(session, refreshFormulas);
  document.documentElement.lang = settings.language;
  const tools = excelTools(session, host);
  const tables = new WorkbookTables(excelTableOperations(session));
  const copies = new WorkbookCopies(excelCopies(session));
  if (host === 'excel') associateTools(tools, tables, copies);
  createRoot(root).render(
    <App
      host={host}
      able={able}
      session={session}
      prefix={functionPrefix(window.location.search)}
      insert={applyPlan}
      insertFormula={insertFormula}
      tools={tools}
      tables={tables}
      copies={copies}
    />,
  );
}

void start();
