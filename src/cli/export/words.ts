/** Words of the exported workbook that are not a table's own. */
export type ExportLanguage = 'zh' | 'en';

export interface ExportWords {
  readonly contents: string;
  readonly functions: string;
  /** Headers of the list of contents: title, sheet, table, rows, source. */
  readonly contentsHeaders: readonly string[];
  readonly version: (version: string) => string;
  /** Headers of the list of functions: function, what it gives, formula, result. */
  readonly functionHeaders: readonly string[];
  readonly functionsNote: string;
  /** Beside a formula whose result fills several cells. */
  readonly below: string;
}

export const WORDS: Readonly<Record<ExportLanguage, ExportWords>> = {
  zh: {
    contents: '目录',
    functions: '函数',
    contentsHeaders: ['数据', '工作表', '表格', '行数', '资料来源'],
    version: (version) => `研表数据版本 ${version}`,
    functionHeaders: ['函数', '说明', '公式', '结果'],
    functionsNote: '结果为导出时的值。装有研表的 Excel 中公式可重新计算；若显示 #NAME?，请在研表窗格中选择“修复公式”。',
    below: '见下方',
  },
  en: {
    contents: 'Contents',
    functions: 'Functions',
    contentsHeaders: ['Data', 'Sheet', 'Table', 'Rows', 'Source'],
    version: (version) => `Yanbiao data version ${version}`,
    functionHeaders: ['Function', 'Gives', 'Formula', 'Result'],
    functionsNote:
      'Results are those at the time of export. Excel with Yanbiao calculates the formulas anew; where one shows #NAME?, choose Repair formulas in the Yanbiao pane.',
    below: 'see below',
  },
};
