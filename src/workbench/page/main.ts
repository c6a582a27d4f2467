/** The host page: a workbook beside an add-in's task pane, as in Excel. It knows no add-in; it reads the manifest it is served. */
import { createGridWorkbook } from '../grid/create-grid-workbook';
import { displayText } from '../grid/display-text';
import { startHost } from '../host/start-host';
import { xlsxFiles } from '../xlsx/xlsx-files';
import type { AddinDescription } from './addin-manifest';
import { installCellCard } from './cell-card';
import { installCharts } from './charts/chart-layer';
import { installCommands } from './command-bar';
import { installFileButtons } from './file-buttons';
import { findAddin, NoAddin } from './find-addin';
import { installSplitter } from './splitter';
import { pageLanguage, say, type Language, type StringKey } from './strings';

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element;
}

function showNotice(message: string): void {
  const notice = byId('notice');
  notice.textContent = message;
  notice.hidden = false;
}

function writeWords(language: Language): void {
  document.documentElement.lang = language;
  document.title = say(language, 'title');
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    element.textContent = say(language, element.dataset.text as StringKey);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.setAttribute('aria-label', say(language, element.dataset.label as StringKey));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
    const address = new URL(window.location.href);
    address.searchParams.set('lang', link.dataset.language ?? language);
    link.href = address.href;
    if (link.dataset.language === language) link.setAttribute('aria-current', 'true');
  }
}

function showAddin(addin: AddinDescription): void {
  byId('pane-title').textContent = addin.name;
  const icon = byId('pane-icon') as HTMLImageElement;
  if (addin.iconUrl === undefined) return;
  icon.src = addin.iconUrl;
  icon.hidden = false;
}

async function main(): Promise<void> {
  const language = pageLanguage(window.location.search, navigator.language);
  writeWords(language);
  installSplitter(byId('splitter'), byId('pane'));
  // Both at once: the manifest is small, the grid is not.
  const [{ workbook, view }, addin] = await Promise.all([
    createGridWorkbook(byId('grid'), { language, files: xlsxFiles }),
    findAddin(window.location, language).catch((error: unknown) => {
      if (!(error instanceof NoAddin)) throw error;
      showNotice(error.message);
      return undefined;
    }),
  ]);
  installCharts(workbook, view, { language, format: displayText });
  installCellCard(workbook, byId('cell-card'), { close: say(language, 'close'), format: displayText });
  const buttons = { open: byId('open-file'), save: byId('save-file'), picker: byId('file') as HTMLInputElement };
  installFileButtons(workbook, language, buttons, showNotice);
  if (!addin) return;
  showAddin(addin);
  const host = startHost(workbook, {
    frame: byId('addin') as HTMLIFrameElement,
    addinUrl: addin.pageUrl,
    language,
    functionsUrl: addin.functionsUrl,
    namespace: addin.namespace,
  });
  installCommands(byId('commands'), addin, (command) =>
    host.runCommand(command.action, command.id).catch((error: unknown) => {
      showNotice(say(language, 'commandFailed', command.label, error instanceof Error ? error.message : String(error)));
    }),
  );
}

main().catch((error: unknown) => {
  console.error(error);
  const language = pageLanguage(window.location.search, navigator.language);
  showNotice(say(language, 'failed', error instanceof Error ? error.message : String(error)));
});
