/** The 资料来源 line under a table: broker, report title, date. Titles stand in 《》, because many have commas of their own. */
import type { Source } from './dataset';
import type { Language } from './words';

/** More reports than this are counted instead of listed: every row of such a table names its own report. */
const LISTED = 3;

const FORM = {
  zh: {
    prefix: '资料来源：',
    comma: '，',
    between: '；',
    title: (text: string) => `《${text}》`,
    more: (n: number) => `；等共 ${n} 篇报告`,
    note: (text: string) => `（原注：${text}）`,
    estimated: (date: string) => `${date}（推算）`,
    undated: '日期未刊载',
  },
  en: {
    prefix: 'Source: ',
    comma: ', ',
    between: '; ',
    title: (text: string) => `“${text}”`,
    more: (n: number) => `; ${n} reports in all`,
    note: (text: string) => ` (as printed: ${text})`,
    estimated: (date: string) => `${date} (estimated)`,
    undated: 'undated',
  },
} as const;

/** `资料来源：某证券，《题目》，2026-04-07（原注：Wind）`. Parts that the report does not state are left out or said to be missing. */
export function sourceLine(sources: readonly Source[], printed: string | null, language: Language): string {
  const form = FORM[language];
  const listed = sources.slice(0, LISTED).map((source) => {
    const date = source.date === null ? form.undated : source.dateEstimated ? form.estimated(source.date) : source.date;
    return [source.broker, source.title && form.title(source.title), date]
      .filter((part) => part !== null && part !== '')
      .join(form.comma);
  });
  const more = sources.length > LISTED ? form.more(sources.length) : '';
  return form.prefix + listed.join(form.between) + more + (printed ? form.note(printed) : '');
}
