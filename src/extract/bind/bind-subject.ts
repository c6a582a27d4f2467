/** Whom a figure is about, by syntax and scope: its own stretch, its clause, the clauses before it, its item, the heading. Never mere distance. */
import { aspectOf } from './aspect';
import type { SubjectKind } from '../lexicon/subjects';
import type { Reading } from '../reading';
import { bound, endOfChain, ownerOf, type BoundSubject } from './bound-subject';
import { isOwnerless } from '../lexicon/attributes';
import { accountHolder } from './account-holder';
import { clauseHead } from './clause-head';
import { listedName } from './lists';
import { placedNoun } from './placed-noun';
import { subjectInScope } from './scope-subject';
import { topicBefore } from './topic-before';
import type { SubjectMention } from './subject-mentions';

export type { BoundSubject } from './bound-subject';

/** The bracket's owner: the name right before it, listed or not. */
function beforeBracket(reading: Reading, open: number): BoundSubject | null {
  const { page } = reading;
  const { text } = page.block;
  const touching = page.subjects.find(
    (one) => one.end <= open && one.start < open && /^(?:指数|板块|行业|公司)?$/.test(text.slice(one.end, open)),
  );
  if (touching) return bound(touching, 'bracket');
  // 上周仅游戏(+2.1%): the time before a name is no part of it.
  const from = page.periods.reduce(
    (at, one) => (one.end <= open && one.end > at ? one.end : at),
    Math.max(0, open - 14),
  );
  const run = /[\u4e00-\u9fffA-Za-z0-9\-·]{2,12}$/.exec(text.slice(from, open));
  const hasFigure = page.quantities.some((one) => one.start < open && one.end > open - (run?.[0].length ?? 0));
  if (hasFigure) return null;
  const name =
    run?.[0].replace(/^.*(?:流出|流入|的有|的是|居前|分别为|包括|如|为|和|及|与)|^(?:仅有?|只有|除了?)/, '') ?? '';
  return name.length >= 2 ? { name, aliases: [], kind: 'noun', via: 'bracket', end: -1 } : null;
}

/** 首次超过同期德国模型的0.97万亿: whose figure it is stands before 的. */
const POSSESSOR = /(?:超过|高于|低于|不及|少于|多于)(?:了)?(?:同期)?([\u4e00-\u9fffA-Za-z0-9]{2,10})的(?:约|近)?$/;

/**
 * `kinds` are the kinds wanted, most wanted first; `limit` is where the metric or verb starts (the figure itself where
 * there is neither). Null where nothing in scope fits: a rule then declines rather than guess.
 */
export function bindSubject(
  reading: Reading,
  kinds: readonly SubjectKind[],
  limit = reading.quantity.start,
): BoundSubject | null {
  const { page, clause, clauseIndex, leadStart, quantity } = reading;
  const listed = listedName(reading);
  if (listed && kinds.includes(listed.kind)) return { ...listed, via: 'list', end: -1 };
  if (reading.bracket && !/[\u4e00-\u9fffA-Za-z]{4}/.test(reading.lead)) {
    const owner = beforeBracket(reading, reading.bracket.open);
    if (owner) return owner;
  }
  // A name may run into the metric: 社会消费品零售总额 is both.
  const within = (from: number, to: number): SubjectMention[] =>
    page.subjects.filter(
      (one) => one.start >= from && one.start < to && one.end <= quantity.start && one.role === 'plain',
    );

  const own = within(leadStart, limit);
  // 全球储能电池出货量 is about 全球储能电池; 全球出货量 about 全球. A listed name in it is better known.
  const listedOwn = own.some((one) => one.kind !== 'country' && kinds.includes(one.kind));
  const placed = kinds.includes('noun') && !listedOwn ? placedNoun(reading, limit) : null;
  if (placed) return placed;
  const first = own.findIndex((one) => kinds.includes(one.kind));
  const mention = first < 0 ? null : endOfChain(page.block.text, own, first, kinds);
  const goods = mention?.kind === 'country' && kinds.includes('noun') ? aspectOf(reading, mention.name) : null;
  if (goods) return { ...goods, via: 'clause', end: -1 };
  if (mention) return bound(mention, 'own', mention.end);

  const possessor = limit === quantity.start ? POSSESSOR.exec(reading.lead)?.[1] : undefined;
  if (possessor && kinds.includes('noun'))
    return { name: possessor, aliases: [], kind: 'noun', via: 'head', end: limit };

  const head = clauseHead(reading, limit);
  if (head?.kind === 'name' && kinds.includes('noun')) {
    const topic = isOwnerless(head.name) ? topicBefore(reading, kinds) : null;
    if (topic) return topic;
    return { name: head.name, aliases: [], kind: 'noun', via: 'head', end: limit };
  }
  if (head?.kind === 'anaphora' && /公司|集团|企业|管理层|^其/.test(head.word)) {
    const company = subjectInScope(reading, ['company'], true) ?? accountHolder(reading);
    if (company && (head.word !== '其' || kinds[0] === 'company')) return company;
  }
  const readHere = reading.earlier.filter((one) => one.clauseIndex === clauseIndex);
  const lastHere = readHere[readHere.length - 1]?.draft.subject;
  if (lastHere && kinds.includes(ownerOf(lastHere).kind)) return { ...ownerOf(lastHere), via: 'clause', end: -1 };
  const before = within(clause.start, leadStart).find((one) => kinds.includes(one.kind));
  if (before) return bound(before, 'clause');
  return subjectInScope(reading, kinds, false);
}

const SEGMENT =
  /(?:平台|业务|板块|分部|服务|云|广告|游戏|海外|境外|境内|国内|外部|内部|线上|线下|数据中心|会员|物流|金融|直销|经销|产品|硬件|软件|芯片|手机|汽车|方面)$|^云.*AI/;

/** A company's segment is no subject of its own where the company is in scope: API平台收入 of 智谱. */
export function bindOwner(
  reading: Reading,
  kinds: readonly SubjectKind[],
  limit: number,
): { readonly subject: BoundSubject; readonly segment: string } | null {
  const subject = bindSubject(reading, kinds, limit);
  if (!subject) return null;
  const { text } = reading.page.block;
  if (subject.via === 'head') {
    if (!SEGMENT.test(subject.name)) return { subject, segment: '' };
    const owner = subjectInScope(reading, ['company', 'model', 'noun'], true);
    return owner ? { subject: owner, segment: subject.name } : { subject, segment: '' };
  }
  const words = text
    .slice(subject.via === 'own' ? subject.end : reading.leadStart, Math.max(limit, subject.end))
    .replace(/^.*(?:[的在,、]|公司|集团|全年|实现|其中|其)/, '')
    .trim();
  const isSegment = words.length <= 10 && SEGMENT.test(words) && !/[\d%]/.test(words);
  return { subject, segment: isSegment ? words : '' };
}
