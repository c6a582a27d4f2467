/** The page's own words. */
export type Language = 'zh-CN' | 'en-US';

const STRINGS = {
  'zh-CN': {
    title: '工作簿1 · 本地工作台',
    open: '打开 .xlsx',
    save: '另存为 .xlsx',
    language: '语言',
    splitter: '任务窗格宽度',
    pane: '任务窗格',
    starting: '正在打开工作簿…',
    fileName: '工作簿1.xlsx',
    cannotOpen: '这个文件打不开：{0}',
    cannotSave: '保存失败：{0}',
    close: '关闭',
    commands: '加载项的功能区按钮',
    commandFailed: '“{0}”没有运行：{1}',
    noManifest: '读不到加载项的清单 {0}（{1}）。请用 npm start 启动工作台。',
    brokenManifest: '加载项的清单 {0} 有错误：{1}',
    noSourceLocation: '没有 SourceLocation，不知道打开哪个页面',
    notXml: '不是合法的 XML',
    noAddin: '打不开加载项页面 {0}（{1}）。请检查地址，或者先构建加载项。',
    foreignAddin: '加载项页面 {0} 不在本站（{1}）。?addin= 只接受本站的地址。',
    failed: '工作台没有启动：{0}',
    unreachable: '服务器没有回应',
  },
  'en-US': {
    title: 'Book1 · Local workbench',
    open: 'Open .xlsx',
    save: 'Save as .xlsx',
    language: 'Language',
    splitter: 'Width of the task pane',
    pane: 'Task pane',
    starting: 'Opening the workbook…',
    fileName: 'Book1.xlsx',
    cannotOpen: 'This file cannot be opened: {0}',
    cannotSave: 'Saving failed: {0}',
    close: 'Close',
    commands: "The add-in's ribbon buttons",
    commandFailed: '“{0}” did not run: {1}',
    noManifest: "The add-in's manifest {0} cannot be read ({1}). Start the workbench by npm start.",
    brokenManifest: "The add-in's manifest {0} is broken: {1}",
    noSourceLocation: 'it has no SourceLocation, so there is no page to open',
    notXml: 'it is not well-formed XML',
    noAddin: 'The add-in page {0} cannot be opened ({1}). Check the address, or build the add-in first.',
    foreignAddin: 'The add-in page {0} is not of this site ({1}). ?addin= takes addresses of this site only.',
    failed: 'The workbench did not start: {0}',
    unreachable: 'the server does not answer',
  },
} as const satisfies Record<Language, Record<string, string>>;

export type StringKey = keyof (typeof STRINGS)['zh-CN'];

/** A sentence in the language, `{0}` and `{1}` filled in. */
export function say(language: Language, key: StringKey, ...values: readonly string[]): string {
  return values.reduce((text, value, index) => text.replace(`{${index}}`, value), STRINGS[language][key] as string);
}

/** `?lang=`, else the browser's: Chinese for Chinese, English for all others. */
export function pageLanguage(search: string, browser: string): Language {
  const wanted = new URLSearchParams(search).get('lang') ?? browser;
  return wanted.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}
