/**
 * Tells the functions what this Excel speaks and can show, and what the user wants of it, as soon as Office knows. Part of
 * the functions bundle, so that the first answers need not wait for the pane.
 */
import { session } from '../query/session';
import { preferredSettings, readFunctionPreferences } from './function-preferences';
import { hostSettings } from './host-settings';
import { storagePrefix } from './office-host';

// Where office.js could not be reached there is nobody to ask; the pane says so and sets the language by itself.
if (typeof Office !== 'undefined') {
  void Office.onReady(({ host }) => {
    // Nor is there in a plain browser.
    if (host !== Office.HostType.Excel) return;
    session.changeSettings(preferredSettings(hostSettings(), readFunctionPreferences(storagePrefix('excel'))));
  });
}
