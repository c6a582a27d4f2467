/** Whom a figure is about, by syntax and scope: its own stretch, its clause, the clauses before it, its item, the heading. Never mere distance. */
import type { SubjectKind } from '../lexicon/subjects';
import type { DraftSubject } from '../draft';
import type { Reading } from '../reading';
import { clauseHead } from './clause-head';
import { listedName } from './lists';
import type { SubjectMention } from './subject-mentions';

export interface BoundSubject extends DraftSubject {
  /** Where the scope stack gave it. */
  readonly via: 'list' | 'bracket' | 'own' | 'head' | 'clause' | 'earlier' | 'item' | 'heading' | 'title';
  /** End of the name in the text where it stands in the figure's own clause, else -1. */
  readonly end: number;
}

function bound(mention: SubjectMention, via: BoundSubject['via'], end = -1): BoundSubject {
  return { name: mention.name, aliases: mention.aliases, kind: mention.kind, via, end };
}

/** The most exact of names standing side by side: 阿里千问新模型Qwen3.6-Plus is about the last. */
function endOfChain(
  text: string,
  mentions: readonly SubjectMention[],
  first: number,
  kinds: readonly SubjectKind[],
): SubjectMention | null {
  let best = mentions[first] ?? null;
  for (let i = first + 1; i < mentions.length && best; i++) {
    const next = mentions[i];
    const gap = next ? text.slice(mentions[i - 1]?.end ?? 0, next.start) : '';
    if (!next || gap.length > 6 || /[,、和与及;的(]/.test(gap)) break;
    if (kinds.includes(next.kind)) best = next;
  }
  return best;
}

/** The bracket's owner: the name right before it, listed or not. */
function beforeBracket(reading: Reading, open: number): BoundSubject | null {
  const { text } = reading.page.block;
  const touching = reading.page.subjects.find(
    (one) => one.end <= open && one.start < open && /^(?:指数|板块|行业|公司)?$/.test(text.slice(one.end, open)),
  );
  if (touching) return bound(touching, 'bracket');
  const run = /[\u4e00-\u9fffA-Za-z0-9\-·]{2,12}$/.exec(text.slice(Math.max(0, open - 14), open));
  const name = run?.[0].replace(/^.*(?:流出|流入|居前|分别为|包括|如|为|和|及|与)/, '') ?? '';
  return name.length >= 2 ? { name, aliases: [], kind: 'noun', via: 'bracket', end: -1 } : null;
}

/** Topic of an earlier clause: what was read from it, else the first name in it. */
function topicOf(reading: Reading, clauseIndex: number, kinds: readonly SubjectKind[]): BoundSubject | null {
  const { page, earlier } = reading;
  const clause = page.layout.clauses[clauseIndex];
  if (!clause) return null;
  const read = earlier.filter((one) => one.clauseIndex === clauseIndex && kinds.includes(one.draft.subject.kind));
  const last = read[read.length - 1];
  if (last) return { ...last.draft.subject, via: 'earlier', end: -1 };
  const inside = page.subjects.filter(
    (one) => one.start >= clause.start && one.end <= clause.end && one.role === 'plain',
  );
  const first = inside.findIndex((one) => kinds.includes(one.kind));
  if (first < 0) return null;
  const mention = endOfChain(page.block.text, inside, first, kinds);
  return mention ? bound(mention, 'earlier') : null;
}

/**
 * `kinds` are the kinds wanted, most wanted first; `limit` is where the metric or verb starts (the figure itself where
 * there is neither). Null where nothing in scope fits: a rule then declines rather than guess.
 */
export function bindSubject(
  reading: Reading,
  kinds: readonly SubjectKind[],
  limit = reading.quantity.start,
): BoundSubject | null {
  const { page, ground, clause, clauseIndex, leadStart } = reading;
  const { text } = page.block;
  const listed = listedName(reading);
  if (listed && kinds.includes(listed.kind)) return { ...listed, via: 'list', end: -1 };
  if (reading.bracket && !/[\u4e00-\u9fffA-Za-z]{4}/.test(reading.lead)) {
    const owner = beforeBracket(reading, reading.bracket.open);
    if (owner) return owner;
  }
  const within = (from: number, to: number): SubjectMention[] =>
    page.subjects.filter((one) => one.start >= from && one.end <= to && one.role === 'plain');

  const own = within(leadStart, Math.max(limit, leadStart)).filter((one) => kinds.includes(one.kind));
  if (own.length > 0) {
    const all = within(leadStart, Math.max(limit, leadStart));
    const first = all.findIndex((one) => one === own[0]);
    const mention = endOfChain(text, all, first, kinds);
    if (mention) return bound(mention, 'own', mention.end);
  }
  const head = clauseHead(reading, limit);
  if (head?.kind === 'name' && kinds.includes('noun')) {
    return { name: head.name, aliases: [], kind: 'noun', via: 'head', end: limit };
  }
  const before = within(clause.start, leadStart).filter((one) => kinds.includes(one.kind));
  const readHere = reading.earlier.filter(
    (one) => one.clauseIndex === clauseIndex && kinds.includes(one.draft.subject.kind),
  );
  const lastHere = readHere[readHere.length - 1];
  if (lastHere) return { ...lastHere.draft.subject, via: 'clause', end: -1 };
  if (before[0]) return bound(before[0], 'clause');

  for (let i = clauseIndex - 1; i >= 0; i--) {
    const other = page.layout.clauses[i];
    if (!other || other.item !== clause.item) break;
    const topic = topicOf(reading, i, kinds);
    // A common noun rules its own sentence only.
    if (topic && (topic.kind !== 'noun' || other.sentence === clause.sentence)) return topic;
  }
  // A list item without a name of its own belongs to what the paragraph opened with.
  for (let i = 0; i < page.layout.clauses.length && page.layout.clauses[i]?.item === 0 && clause.item > 0; i++) {
    const topic = topicOf(reading, i, kinds);
    if (topic && topic.kind !== 'noun') return { ...topic, via: 'item' };
  }
  const named = (mentions: readonly SubjectMention[]): SubjectMention | undefined =>
    mentions.find((one) => kinds.includes(one.kind) && one.role === 'plain');
  const heading = named(ground.headingSubjects);
  if (heading) return bound(heading, 'heading');
  const title = named(ground.titleSubjects);
  return title ? bound(title, 'title') : null;
}
