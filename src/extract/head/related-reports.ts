/** Titles and dates under 相关研究, in the ways brokers print them. */
import type { RelatedReport } from '../../facts/report';
import { datesIn } from './dates';
import type { FrontLine } from './front-lines';

const LABEL = /^(?:(?:相关|近期|往期|前期)(?:研究报告|研究|报告)|Related (?:reports?|research))\s*:?\s*/i;
const NUMBER = /^(?:\d{1,2}\s*[.、)]|[(]\d{1,2}[)]|[-•·■●])\s*/;

/** In printed order. A date on a line of its own belongs to the title above it. */
export function readRelatedReports(front: readonly FrontLine[]): RelatedReport[] {
  const reports: { title: string; date: string | null }[] = [];
  for (const line of withOpenTitlesJoined(front.filter(({ related }) => related))) {
    const label = LABEL.exec(line.plain)?.[0].length ?? 0;
    for (const { text, plain } of entriesOf(line.text.slice(label), line.plain.slice(label))) {
      const date = datesIn(plain).at(-1);
      const own = date ? text.slice(0, date.start) + text.slice(date.end) : text;
      const title = titleOf(own);
      const last = reports[reports.length - 1];
      if (title !== '') reports.push({ title, date: date?.iso ?? null });
      else if (date && last && last.date === null) last.date = date.iso;
    }
  }
  return reports;
}

/** Characters; what is open longer than this was never a title. */
const LONGEST_TITLE = 120;

/** A wrapped title closes its 《 on the next line. */
function withOpenTitlesJoined(lines: readonly FrontLine[]): FrontLine[] {
  const joined: FrontLine[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (last && last.plain.length < LONGEST_TITLE && last.plain.split('《').length > last.plain.split('》').length) {
      joined[joined.length - 1] = { ...last, text: last.text + line.text, plain: last.plain + line.plain };
    } else joined.push(line);
  }
  return joined;
}

/** Several 《…》 on one line are several entries. */
function entriesOf(text: string, plain: string): { text: string; plain: string }[] {
  const cuts = [
    0,
    ...[...plain.matchAll(/(?<=》.{0,24})(?=《)/g)]
      .filter(({ index }) => /^[^》]*》[^《]*\d/.test(plain.slice(0, index)))
      .map(({ index }) => index),
  ];
  return cuts.map((cut, i) => ({ text: text.slice(cut, cuts[i + 1]), plain: plain.slice(cut, cuts[i + 1]) }));
}

/** Without numbering, dashes and the outer 《》; marks inside a title stay. */
function titleOf(text: string): string {
  const bare = text
    .replace(NUMBER, '')
    .replace(/[\s—–(（)）,，-]+$/, '')
    .replace(/^[\s—–-]+/, '')
    .trim();
  const quoted = /^《(.*)》$/.exec(bare)?.[1];
  return quoted !== undefined && !quoted.includes('《') ? quoted : bare;
}
