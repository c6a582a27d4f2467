/** Univer's own words in the two languages of the page. */
import { LocaleType, mergeLocales, type ILocales } from '@univerjs/core';
import designEn from '@univerjs/design/locale/en-US';
import designZh from '@univerjs/design/locale/zh-CN';
import docsEn from '@univerjs/docs-ui/locale/en-US';
import docsZh from '@univerjs/docs-ui/locale/zh-CN';
import filterEn from '@univerjs/sheets-filter-ui/locale/en-US';
import filterZh from '@univerjs/sheets-filter-ui/locale/zh-CN';
import formulaEn from '@univerjs/sheets-formula/locale/en-US';
import formulaZh from '@univerjs/sheets-formula/locale/zh-CN';
import formulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUiZh from '@univerjs/sheets-formula-ui/locale/zh-CN';
import numfmtEn from '@univerjs/sheets-numfmt-ui/locale/en-US';
import numfmtZh from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsZh from '@univerjs/sheets/locale/zh-CN';
import tableEn from '@univerjs/sheets-table/locale/en-US';
import tableZh from '@univerjs/sheets-table/locale/zh-CN';
import tableUiEn from '@univerjs/sheets-table-ui/locale/en-US';
import tableUiZh from '@univerjs/sheets-table-ui/locale/zh-CN';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiZh from '@univerjs/sheets-ui/locale/zh-CN';
import uiEn from '@univerjs/ui/locale/en-US';
import uiZh from '@univerjs/ui/locale/zh-CN';

export const LOCALES: ILocales = {
  [LocaleType.ZH_CN]: mergeLocales(
    designZh,
    uiZh,
    docsZh,
    sheetsZh,
    sheetsUiZh,
    formulaZh,
    formulaUiZh,
    numfmtZh,
    filterZh,
    tableZh,
    tableUiZh,
  ),
  [LocaleType.EN_US]: mergeLocales(
    designEn,
    uiEn,
    docsEn,
    sheetsEn,
    sheetsUiEn,
    formulaEn,
    formulaUiEn,
    numfmtEn,
    filterEn,
    tableEn,
    tableUiEn,
  ),
};
