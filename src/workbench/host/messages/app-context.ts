/** The answer to `getAppContextAsync`: who the host is, in which language, and what it can do. */
import type { Conversation } from './frame-url';
import { REQUIREMENT_SETS } from './requirement-sets';

/** OSF.AppName.ExcelWebApp. */
const EXCEL_WEB_APP = 16;

/**
 * Excel on the web gives no office theme, so none is given here. Settings are pairs of key and JSON text.
 */
export function appContext(
  conversation: Conversation,
  language: string,
  settings: readonly (readonly [string, string])[],
  excelApi: string,
): object {
  return {
    _id: conversation.controlId,
    _appName: EXCEL_WEB_APP,
    _appVersion: '16.01',
    _appMinorVersion: 0,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: `${conversation.hostUrl}workbench.xlsx`,
    _clientMode: 0,
    _settings: settings,
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: conversation.id,
    _appInstanceId: conversation.controlId,
    _initialDisplayMode: 1,
    _requirementMatrix: JSON.stringify({ ...REQUIREMENT_SETS, ExcelApi: excelApi }),
  };
}
