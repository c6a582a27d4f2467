/** What the Excel at hand allows, as settings: asked once by the page, never by a function in the middle of calculating. */
import type { Settings } from './session';

/** The two things of Office.context that matter here, passed in because this folder knows no Office. */
export interface HostAbilities {
  readonly displayLanguage: string | undefined;
  isSetSupported(name: string, minVersion: string): boolean;
}

/**
 * Language: Chinese for any Chinese Excel and where it does not say, English for all others. Cards on plain numbers and texts came with ExcelApi
 * 1.19, numbers with a format with 1.16; both need data types in custom functions (CustomFunctionsRuntime 1.4).
 */
export function settingsFor(host: HostAbilities): Settings {
  const dataTypes = host.isSetSupported('CustomFunctionsRuntime', '1.4');
  return {
    language: /^(?:zh\b|$)/i.test(host.displayLanguage ?? '') ? 'zh-CN' : 'en-US',
    cards: dataTypes && host.isSetSupported('ExcelApi', '1.19'),
    formats: dataTypes && host.isSetSupported('ExcelApi', '1.16'),
  };
}
