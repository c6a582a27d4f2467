/** All that src/query says to a person, in both languages. Each id has the details it needs; nothing is said elsewhere. */
import type { ReportHead } from '../facts/report';
import { dateText } from './citation';
import type { Language } from './session';

interface Words<Details> {
  readonly zh: (details: Details) => string;
  readonly en: (details: Details) => string;
}

function words<Details>(zh: Words<Details>['zh'], en: Words<Details>['en']): Words<Details> {
  return { zh, en };
}

type Names = readonly string[];

/** `intro` and the list, or nothing for an empty list. */
function zhList(intro: string, names: Names): string {
  return names.length === 0 ? '' : `${intro}${names.join('、')}。`;
}

function enList(intro: string, names: Names): string {
  return names.length === 0 ? '' : ` ${intro} ${names.join(', ')}.`;
}

/** An estimated date says that it is one. */
function datesOf(reports: readonly ReportHead[], language: Language): Names {
  return [...new Set(reports.map((report) => dateText(report, language)))];
}

/** What is said of figures whose report names no period: they answer only where there are no others. */
function zhUndated(others: Names): string {
  return others.length === 0
    ? '报告只给出未注明期间的数字：期间留空可取。'
    : '另有未注明期间的数字，不用来回答指定的期间。';
}

function enUndated(others: Names): string {
  return others.length === 0
    ? ' The reports state it without a period: leave the period out.'
    : ' There is one without a stated period too; it never answers for a certain one.';
}

export const MESSAGES = {
  entityUnknown: words<{ name: string; near: Names; known: Names }>(
    ({ name, near, known }) =>
      `没有“${name}”。${near.length ? zhList('是否指：', near) : zhList('已有的例如：', known)}`,
    ({ name, near, known }) =>
      `No “${name}”.${near.length ? enList('Did you mean:', near) : enList('There are, for example:', known)}`,
  ),
  entityAmbiguous: words<{ name: string; names: Names }>(
    ({ name, names }) => `“${name}”可以指多个对象，请写全称。${zhList('可选：', names)}`,
    ({ name, names }) => `“${name}” may mean several; write the full name.${enList('Choose one of:', names)}`,
  ),
  noTokens: words<{ name: string; have: Names }>(
    ({ name, have }) => `报告中没有“${name}”的 Token 使用量。${zhList('有此数据的：', have)}`,
    ({ name, have }) => `No report states token usage of “${name}”.${enList('Stated for:', have)}`,
  ),
  noMetric: words<{ name: string; metric: string; near: Names; have: Names }>(
    ({ name, metric, near, have }) =>
      `“${name}”没有指标“${metric}”。${zhList('是否指：', near)}${zhList('已有指标：', have)}`,
    ({ name, metric, near, have }) =>
      `“${name}” has no metric “${metric}”.${enList('Did you mean:', near)}${enList('It has:', have)}`,
  ),
  periodMissing: words<{
    name: string;
    /** null for token usage of any kind. */
    metric: string | null;
    asked: string;
    have: Names;
    containing: Names;
    undated: boolean;
  }>(
    ({ name, metric, asked, have, containing, undated }) =>
      `没有“${name}”${asked} 的“${metric ?? 'Token 使用量'}”。${zhList('已有期间：', have)}${zhList('包含所问期间（不会代替它）：', containing)}${undated ? zhUndated(have) : ''}`,
    ({ name, metric, asked, have, containing, undated }) =>
      `No ${metric ?? 'token usage'} of “${name}” for ${asked}.${enList('There is:', have)}${enList('Longer, never taken in its place:', containing)}${undated ? enUndated(have) : ''}`,
  ),
  periodUnreadable: words<{ text: string; examples: Names }>(
    ({ text, examples }) => `看不懂期间“${text}”。${zhList('可以写：', examples)}也可以引用日期单元格，或留空取最新。`,
    ({ text, examples }) =>
      `Cannot read the period “${text}”.${enList('Write:', examples)} Or point to a date cell, or leave it out for the latest.`,
  ),
  dayUnreadable: words<{ text: string }>(
    ({ text }) => `看不懂日期“${text}”。请写 2026-03-10、2026-03 这样的日期或期间，或引用日期单元格，或留空。`,
    ({ text }) =>
      `Cannot read the date “${text}”. Write one such as 2026-03-10 or 2026-03, point to a date cell, or leave it out.`,
  ),
  spanBackwards: words<{ from: string; to: string }>(
    ({ from, to }) => `起始期间“${from}”晚于截止期间“${to}”：先写早的，再写晚的。`,
    ({ from, to }) => `The span begins with “${from}” after it ends with “${to}”: the earlier goes first.`,
  ),
  calendarUnknown: words<{ name: string; text: string }>(
    ({ name, text }) => `不知道“${name}”的财年从哪个月开始，“${text}”没有确定的日期。请写 2025Q4 这样的自然期间。`,
    ({ name, text }) =>
      `The fiscal year of “${name}” is not known, so “${text}” has no dates. Write a calendar period such as 2025Q4.`,
  ),
  unitUnknown: words<{ unit: string; allowed: Names }>(
    ({ unit, allowed }) => `单位“${unit}”不适用。${zhList('可用：', allowed)}`,
    ({ unit, allowed }) => `The unit “${unit}” does not fit.${enList('Use one of:', allowed)}`,
  ),
  brokerUnknown: words<{ name: string; near: Names; known: Names }>(
    ({ name, near, known }) => `没有券商“${name}”的报告。${zhList('是否指：', near)}${zhList('已有券商：', known)}`,
    ({ name, near, known }) =>
      `No report of a broker “${name}”.${enList('Did you mean:', near)}${enList('Brokers:', known)}`,
  ),
  industryUnknown: words<{ name: string; near: Names; known: Names }>(
    ({ name, near, known }) => `没有行业“${name}”的报告。${zhList('是否指：', near)}${zhList('已有行业：', known)}`,
    ({ name, near, known }) =>
      `No report on an industry “${name}”.${enList('Did you mean:', near)}${enList('Industries:', known)}`,
  ),
  argumentsSwapped: words<{ broker: string; industry: string }>(
    ({ broker, industry }) => `参数顺序是先券商、后行业，例如 RATING("${broker}","${industry}")。`,
    ({ broker, industry }) => `The broker comes first, then the industry: RATING("${broker}","${industry}").`,
  ),
  noRatingBy: words<{ broker: string; industry: string; have: Names }>(
    ({ broker, industry, have }) => `${broker}没有对“${industry}”的评级。${zhList(`${broker}已有评级的行业：`, have)}`,
    ({ broker, industry, have }) => `${broker} has no rating of “${industry}”.${enList('It rates:', have)}`,
  ),
  noRating: words<{ broker: string; industry: string; asOf: string; rated: readonly ReportHead[] }>(
    ({ broker, industry, asOf, rated }) =>
      `${asOf} 及以前没有${broker}对“${industry}”的评级。${zhList('已有评级日期：', datesOf(rated, 'zh-CN'))}`,
    ({ broker, industry, asOf, rated }) =>
      `No rating of “${industry}” by ${broker} on or before ${asOf}.${enList('Rated on:', datesOf(rated, 'en-US'))}`,
  ),
  reportUnknown: words<{ name: string; near: Names; known: Names }>(
    ({ name, near, known }) => `没有报告“${name}”。${zhList('是否指：', near)}${zhList('已有报告：', known)}`,
    ({ name, near, known }) => `No report “${name}”.${enList('Did you mean:', near)}${enList('There are:', known)}`,
  ),
  exhibitUnknown: words<{ report: string; label: string; have: Names; pictures: Names }>(
    ({ report, label, have, pictures }) =>
      `报告“${report}”没有带数据的“${label}”。${zhList('有数据的图表：', have)}${zhList('只有图片、没有数据的：', pictures)}`,
    ({ report, label, have, pictures }) =>
      `“${report}” has no “${label}” with data.${enList('With data:', have)}${enList('Pictures without data:', pictures)}`,
  ),
  nothingFound: words<{ asked: string; have: Names }>(
    ({ asked, have }) => `没有符合“${asked}”的记录。${zhList('已有：', have)}`,
    ({ asked, have }) => `Nothing found for “${asked}”.${enList('There is:', have)}`,
  ),
  noPicks: words<{ name: string; have: Names }>(
    ({ name, have }) => `“${name}”的报告没有列出股票。${zhList('列出股票的券商：', have)}`,
    ({ name, have }) => `No report of “${name}” names stocks.${enList('Brokers that do:', have)}`,
  ),
  dataLoading: words<Record<string, never>>(
    () => '数据还在载入，载入后会自动更新；如长时间如此，请打开任务窗格查看。',
    () =>
      'The data is still being loaded; the cell updates by itself when it is there. If that lasts, open the task pane.',
  ),
  noReports: words<Record<string, never>>(
    () => '还没有任何报告。请在任务窗格导入研究报告。',
    () => 'There are no reports yet. Import one in the task pane.',
  ),
} as const;

export type Messages = typeof MESSAGES;
