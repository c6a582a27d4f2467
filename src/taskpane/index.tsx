/** src/taskpane is the pane an analyst sees: it lists what there is, previews it, and asks src/excel to insert it. */
import { createRoot } from 'react-dom/client';
import { applyPlan } from '../excel';
import { session } from '../query/session';
import { App } from './app';
import { languageOf, languageTag } from './language';
import { displayLanguage, officeHost } from './office-host';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no element with the id "root"');
  const host = await officeHost();
  const language = languageOf(displayLanguage(host));
  session.changeSettings({ language: languageTag(language) });
  document.documentElement.lang = languageTag(language);
  createRoot(root).render(<App host={host} language={language} store={session.store} insert={applyPlan} />);
}

void start();
