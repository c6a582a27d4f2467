/** Words of the exported files that are not a table's own. */
export type ExportLanguage = 'zh' | 'en';

interface SheetWords {
  /** Name of the sheet, and the line above it. */
  readonly title: string;
  readonly note: string;
}

export interface ExportWords {
  readonly contents: string;
  /** The sheets of functions, with formulas and with values alone. */
  readonly formulas: SheetWords;
  readonly values: SheetWords;
  /** Headers of the list of contents: title, sheet, table, rows, source. */
  readonly contentsHeaders: readonly string[];
  /** The same of a folder of CSV files: title, file, rows, source. */
  readonly folderHeaders: readonly string[];
  readonly version: (version: string) => string;
  /** Headers of the list of functions: function, what it gives, formula, result. */
  readonly functionHeaders: readonly string[];
  /** Beside a formula whose result fills several cells. */
  readonly below: string;
}

export const WORDS: Readonly<Record<ExportLanguage, ExportWords>> = {
  zh: {
    contents: '目录',
    formulas: {
      title: '函数',
      note: '结果为导出时的值。装有研表的 Excel 中公式可重新计算；若显示 #NAME?，请在研表窗格中选择“修复公式”。',
    },
    values: {
      title: '函数值',
      note: '与“函数”表相同，只有导出时的值，没有公式：没有研表、重算之后或在 LibreOffice 中同样可读。',
    },
    contentsHeaders: ['数据', '工作表', '表格', '行数', '资料来源'],
    folderHeaders: ['数据', '文件', '行数', '资料来源'],
    version: (version) => `研表数据版本 ${version}`,
    functionHeaders: ['函数', '说明', '公式', '结果'],
    below: '见下方',
  },
  en: {
    contents: 'Contents',
    formulas: {
      title: 'Functions',
      note: 'Results are those at the time of export. Excel with Yanbiao calculates the formulas anew; where one shows #NAME?, choose Repair formulas in the Yanbiao pane.',
    },
    values: {
      title: 'Function values',
      note: 'The same as the sheet Functions, as values at the time of export and without formulas: readable without Yanbiao, after a recalculation and in LibreOffice.',
    },
    contentsHeaders: ['Data', 'Sheet', 'Table', 'Rows', 'Source'],
    folderHeaders: ['Data', 'File', 'Rows', 'Source'],
    version: (version) => `Yanbiao data version ${version}`,
    functionHeaders: ['Function', 'Gives', 'Formula', 'Result'],
    below: 'see below',
  },
};
