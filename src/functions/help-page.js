/**
 * The help page of the functions, one per language, made by the build from the very metadata Excel gets. Plain HTML: no
 * script, nothing loaded, light and dark as the reader's system.
 */

/** The page in a language, beside `functions.json`: zh-CN is `help.html`, as in localise-functions.js. */
function helpFile(language) {
  return language === 'zh-CN' ? 'help.html' : `help.${language}.html`;
}

/**
 * Where help stands while the build is served by `npm run excel`; `npm run manifest` puts the deployed address in its place.
 * Excel wants a whole address, which the build does not know.
 */
const LOCAL_BASE = 'https://localhost:3000';

/** The address of a function's help, for `helpUrl`. */
function helpUrl(language, id) {
  return `${LOCAL_BASE}/${helpFile(language)}#${id}`;
}

const WORDS = {
  'zh-CN': {
    title: '研表函数说明',
    intro:
      '各参数都可以直接写，也可以引用单元格；方括号里的可以省略。名称可用别名、繁体、全角。查不到的给出 #N/A，写错的给出 #VALUE!，错误提示里说明已有什么、可以怎么写。',
    contents: '目录',
    example: '例',
    parameter: '参数',
    meaning: '说明',
    optional: '可省略',
    required: '必填',
    spills: '结果为多行多列，从该单元格向右下方展开；表格（Table）里不能展开。',
    note: '（向右下展开，表格内不可用）',
    single: '结果为一个单元格。',
    other: 'English',
  },
  'en-US': {
    title: 'Yanbiao functions',
    intro:
      'Every argument may be written out or be a cell; those in brackets may be left out. Names may be aliases, traditional or full-width. What no report states is #N/A, what is written wrongly is #VALUE!; the message says what there is and how to ask.',
    contents: 'Contents',
    example: 'Example',
    parameter: 'Argument',
    meaning: 'Meaning',
    optional: 'may be left out',
    required: 'needed',
    spills: 'Gives rows and columns that spill right and down from the cell; inside an Excel table nothing can spill.',
    note: ' (Spills; not inside a table.)',
    single: 'Gives one cell.',
    other: '中文',
  },
};

/** The description of a function that spills, with a note on where it can: Excel itself only says #SPILL!. */
function withSpillNote(description, language) {
  return description.replace(/\s*(?=例：=|Example: =)/, (gap) => `${WORDS[language].note}${gap}`);
}

/** The description without its example, and the example: every description ends with one (test/functions/metadata.test.ts). */
function partsOf(description) {
  const [, text, example] = /^(.*?)\s*(?:例：|Example: )(=.*)$/s.exec(description) ?? [];
  return { text: text ?? description, example: example ?? '' };
}

/**
 * @param {{functions: {id: string, description: string, result?: {dimensionality?: string}, parameters: {name: string,
 *   description: string, optional?: boolean}[]}[]}} metadata in `language`, with its descriptions
 * @param {string} language zh-CN or en-US
 * @returns {string} the whole page; every text of the metadata is escaped
 */
function helpPage(metadata, language) {
  const words = WORDS[language];
  const otherLanguage = Object.keys(WORDS).find((each) => each !== language);
  const contents = metadata.functions.map(({ id }) => `<li><a href="#${escape(id)}">${escape(id)}</a></li>`).join('');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escape(words.title)}</h1><a href="${helpFile(otherLanguage)}" lang="${otherLanguage}">${escape(words.other)}</a></header>
<p>${escape(words.intro)}</p>
<nav aria-label="${escape(words.contents)}"><ul>${contents}</ul></nav>
<main>
${metadata.functions.map((entry) => section(entry, words)).join('\n')}
</main>
</body>
</html>
`;
}

function section({ id, description, parameters, result }, words) {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  const { text, example } = partsOf(description.replace(words.note, '')); // said in full below
  const rows = parameters
    .map(
      ({ name, description: meaning, optional }) =>
        `<tr><th scope="row"><code>${escape(name)}</code><small>${escape(optional ? words.optional : words.required)}</small></th><td>${escape(meaning)}</td></tr>`,
    )
    .join('');
  const spills = result?.dimensionality === 'matrix';
  return `<section id="${escape(id)}">
<h2><code>${escape(id)}(${escape(names)})</code></h2>
<p>${escape(text)}</p>
<p>${escape(words.example)} <code>${escape(example)}</code></p>
<table><thead><tr><th scope="col">${escape(words.parameter)}</th><th scope="col">${escape(words.meaning)}</th></tr></thead><tbody>${rows}</tbody></table>
<p><small>${escape(spills ? words.spills : words.single)}</small></p>
</section>`;
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as HTML, in an element or a quoted attribute. */
function escape(text) {
  return String(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --quiet: #616161; --line: #d6d6d6; --ground: #fff; --raised: #f5f5f5; --link: #24607a; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f0f0; --quiet: #adadad; --line: #474747; --ground: #1f1f1f; --raised: #2b2b2b; --link: #85bad1; } }
body { max-width: 46rem; margin: 0 auto; padding: 16px; background: var(--ground); color: var(--ink); font: 15px/1.6 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; overflow-wrap: anywhere; }
header { display: flex; align-items: baseline; justify-content: space-between; gap: 16px; }
h1 { font-size: 22px; margin: 0; } h2 { font-size: 16px; margin: 0 0 8px; }
a { color: var(--link); } a:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 14px; list-style: none; margin: 0; padding: 0; }
section { margin-top: 24px; padding-top: 16px; border-top: 1px solid var(--line); scroll-margin-top: 8px; }
section:target { border-top-color: var(--link); } section p { margin: 6px 0; }
code { font-family: Consolas, 'SF Mono', monospace; font-size: 0.94em; } p > code { background: var(--raised); padding: 1px 4px; border-radius: 3px; }
table { width: 100%; border-collapse: collapse; } th, td { text-align: start; vertical-align: top; padding: 5px 12px 5px 0; border-bottom: 1px solid var(--line); }
thead th, small { color: var(--quiet); font-weight: 400; font-size: 12.5px; } th[scope=row] { width: 7rem; font-weight: 400; } th small { display: block; }
`;

module.exports = { LOCAL_BASE, helpFile, helpPage, helpUrl, withSpillNote };
