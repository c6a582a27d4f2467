/** What the Excel around the page speaks and can show. */
import { settingsFor } from '../query/host-settings';
import type { Settings } from '../query/session';

/** Only in Excel, once Office is ready. */
export function hostSettings(): Settings {
  const { displayLanguage, requirements } = Office.context;
  const isSetSupported = (name: string, version: string): boolean => requirements.isSetSupported(name, version);
  return settingsFor({ displayLanguage, isSetSupported });
}
