/**
 * Tells the functions what this Excel speaks and can show, as soon as Office knows. Part of the functions bundle, so that
 * the first answers need not wait for the pane.
 */
import { settingsFor } from '../query/host-settings';
import { session } from '../query/session';

// Where office.js could not be reached there is nobody to ask; the pane says so and sets the language by itself.
if (typeof Office !== 'undefined') {
  void Office.onReady(({ host }) => {
    // Nor is there in a plain browser.
    if (host !== Office.HostType.Excel) return;
    const { displayLanguage, requirements } = Office.context;
    const isSetSupported = (name: string, version: string) => requirements.isSetSupported(name, version);
    session.changeSettings(settingsFor({ displayLanguage, isSetSupported }));
  });
}
