/** Dated happenings of the text: who did what on which day. Precision before recall: an unclear statement is left out. */
import { matchesOf } from '../../document/matches';
import type { ReportEvent } from '../../facts/report';
import type { PeriodMention } from '../readers/mention';
import { firstFrom } from '../readers/claims';
import type { Page } from '../reading';
import { eventLabel } from './event-label';
import { EVENT_KINDS, PLANNED, REPORTED } from './event-kinds';
import { companyByShape } from './named-by-shape';

/** Characters after a date in which the verb must stand, and in which the object is looked for. */
const VERB_REACH = 48;
const STATEMENT = 90;
/** Characters before a date in which the company that acts may have been named, and in which its sentence may begin. */
const SCOPE = 2000;

/** By date, then in printed order; the same event told twice is one with both lines. */
export function readEvents(pages: readonly Page[]): ReportEvent[] {
  const events: OwnEvent[] = [];
  const byKey = new Map<string, OwnEvent[]>();
  for (const page of pages) {
    if (page.block.block.kind !== 'body' || page.block.block.exhibit !== null) continue;
    const days = page.periods.filter(isOwnDay);
    days.forEach((period, i) => {
      const event = eventAt(nearby(page, period), period, days[i + 1]?.start ?? Infinity);
      if (!event) return;
      const alike = byKey.get(keyOf(event)) ?? [];
      const same = alike.find((one) => sameLabel(one, event));
      if (!same) {
        const own = { ...event, lines: [...event.lines] };
        events.push(own);
        byKey.set(keyOf(event), [...alike, own]);
      } else {
        same.lines.push(...event.lines.filter((line) => !same.lines.includes(line)));
        // The longer label says more; a source once named stays.
        if (event.label.length > same.label.length) Object.assign(same, { label: event.label });
        if (same.quotedSource === null) Object.assign(same, { quotedSource: event.quotedSource });
      }
    });
  }
  return events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The page with the names around one date only: who acts is looked for no further away. */
function nearby(page: Page, { start, end }: PeriodMention): Page {
  const from = firstFrom(page.subjects, start - SCOPE);
  return { ...page, subjects: page.subjects.slice(from, firstFrom(page.subjects, end + SCOPE)) };
}

/** Another day ends the statement; a quarter or 截至… inside it does not. */
function isOwnDay({ period, role }: PeriodMention): boolean {
  return period.kind === 'day' && role === 'at';
}

type OwnEvent = Omit<ReportEvent, 'lines'> & { lines: number[] };

function keyOf({ date, subject, kind }: ReportEvent): string {
  return [date, subject, kind].join('\n');
}

/** One label holds the other: GLM-5 and 模型 GLM-5. */
function sameLabel(a: OwnEvent, b: ReportEvent): boolean {
  const [one, other] = [a.label.replace(/\s/g, ''), b.label.replace(/\s/g, '')];
  return one.includes(other) || other.includes(one);
}

function eventAt(page: Page, period: PeriodMention, next: number): ReportEvent | null {
  if (period.period.start === null) return null;
  const { text } = page.block;
  const before = text.slice(Math.max(0, period.start - 16), period.start);
  const sentenceEnd = text.slice(period.end, period.end + STATEMENT).search(/[。;]/);
  const end = Math.min(next, period.end + STATEMENT, sentenceEnd < 0 ? Infinity : period.end + sentenceEnd);
  const statement = text.slice(period.end, end);
  if (PLANNED.test(before)) return null;
  for (const kind of EVENT_KINDS) {
    const verb = kind.verb.exec(statement.slice(0, STATEMENT));
    if (!verb || verb.index > VERB_REACH || PLANNED.test(statement.slice(0, verb.index))) continue;
    const subject = subjectOf(page, period, period.end + verb.index, statement);
    if (!subject) return null;
    const label = eventLabel(kind, statement, subject.name, page, period.end);
    if (label === null) return null;
    const { line } = page.block.place(period.start);
    return {
      date: period.period.start,
      subject: subject.name,
      kind: kind.kind,
      label,
      lines: [line],
      quotedSource: sourceOf(page, period),
    };
  }
  return null;
}

const ACTORS = new Set(['company', 'platform', 'model', 'institution']);

const OPENING =
  /^,?(?:宣布)?(?:[A-Z][A-Za-z0-9. -]{1,30})?(?:模型|版本)*(?:正式|现已|宣布)*(?:发布|推出|上线|开源|面世)/;

/** Between date and verb; else right before the date; else the last company the paragraph named. */
function subjectOf(page: Page, period: PeriodMention, verbAt: number, statement: string): { name: string } | null {
  const actors = page.subjects.filter(({ kind, role }) => ACTORS.has(kind) && role !== 'yardstick');
  const between = actors.filter(({ start, end, kind }) => start >= period.end && end <= verbAt && kind !== 'model');
  const shaped = companyByShape(statement, verbAt - period.end);
  // 某日,海蓝储能与一家大厂签约: the first name acts, listed or not.
  const first = between[0];
  if (first && (!shaped || first.start <= period.end + shaped.start + shaped.name.length)) return first;
  if (shaped) return shaped;
  // 某日,豆包视频生成模型 Seedance 2.0 正式发布: a family of models stands for its maker.
  const family = actors.find(({ kind, start }) => kind === 'model' && start >= period.end && start <= period.end + 1);
  if (family && family.end < verbAt - 2) return family;
  if (REPORTED.test(statement)) {
    const told = statement.search(/,/);
    return actors.find(({ start }) => told >= 0 && start === period.end + told + 1) ?? null;
  }
  const ahead = actors.filter(({ end }) => end <= period.start);
  const last = ahead[ahead.length - 1];
  const gap = last ? page.block.text.slice(last.end, period.start) : '';
  if (last && last.kind !== 'model' && /^[\u4e00-\u9fff]{0,6}[于在]?$/.test(gap)) return last;
  // 其中,3月30日发布…;3月31日…: the paragraph's company goes on as long as its sentence opens with the date itself.
  const opens =
    /(?:^|[,;。:)])(?:其中,)?$/.test(page.block.text.slice(Math.max(0, period.start - 8), period.start)) &&
    OPENING.test(statement);
  const company = ahead.filter(({ kind }) => kind === 'company').pop();
  return opens && company ? company : null;
}

/** Characters; the bracket at the end with its name of at most 24. */
const TRAILING_LENGTH = 60;
const TRAILING = /(?:资料来源|来源):([^)]{1,24})\)\s*$/;
const QUOTED = /(?:根据|据)([^,。;:]{2,12}?)(?:微信公众号|官方公众号|公众号|官网|报道|数据|消息|\d{1,2}月)/g;

/** Whom the report quotes: right before the date, in the sentence, or at the end of the paragraph. */
function sourceOf(page: Page, period: PeriodMention): string | null {
  const { text } = page.block;
  const before = text.slice(Math.max(0, period.start - SCOPE), period.start);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  const media = page.subjects
    .filter(({ kind, end }) => kind === 'media' && end <= period.start && end >= period.start - sentence.length)
    .pop();
  if (media) return media.name;
  const quoted = matchesOf(QUOTED, sentence).pop()?.[1];
  return quoted ?? TRAILING.exec(text.slice(-TRAILING_LENGTH))?.[1]?.trim() ?? null;
}
