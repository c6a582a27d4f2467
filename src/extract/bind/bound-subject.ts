/** A subject with the scope that gave it, and the small steps both halves of the scope stack take. */
import type { DraftSubject } from '../draft';
import type { SubjectKind } from '../lexicon/subjects';
import type { SubjectMention } from './subject-mentions';

export interface BoundSubject extends DraftSubject {
  /** Where the scope stack gave it. */
  readonly via: 'list' | 'bracket' | 'own' | 'head' | 'clause' | 'earlier' | 'item' | 'heading' | 'title';
  /** End of the name in the text where it stands in the figure's own clause, else -1. */
  readonly end: number;
}

export function bound(mention: SubjectMention, via: BoundSubject['via'], end = -1): BoundSubject {
  return { name: mention.name, aliases: mention.aliases, kind: mention.kind, via, end };
}

/** A price belongs to goods, what follows it to their maker: the goods' owner stands in for them. */
export function ownerOf(subject: DraftSubject): DraftSubject {
  return subject.owner ?? subject;
}

/** What stands between two names that do not name one thing: a mark, or a verb with the second as its object. */
const BREAKS = /[,、和与及;的(]|新增|收购|投资|宣布|联合|携手|采购|签约|适配/;
const PARTS_HAVE: ReadonlySet<SubjectKind> = new Set(['product', 'platform', 'model']);

/** The most exact of names standing side by side: 阿里千问新模型Qwen3.6-Plus is about the last. */
export function endOfChain(
  text: string,
  mentions: readonly SubjectMention[],
  first: number,
  kinds: readonly SubjectKind[],
): SubjectMention | null {
  let best = mentions[first] ?? null;
  for (let i = first + 1; i < mentions.length && best; i++) {
    const next = mentions[i];
    const gap = next ? text.slice(mentions[i - 1]?.end ?? 0, next.start) : '';
    if (!next || gap.length > 6 || BREAKS.test(gap) || text[next.end] === '、') break;
    // 百炼Mars平台: a plain Latin word behind a listed product says which part of it.
    if (/^[\u4e00-\u9fff]+$/.test(best.name) && PARTS_HAVE.has(best.kind) && /^[A-Za-z]+$/.test(next.name)) continue;
    if (kinds.includes(next.kind)) best = next;
  }
  return best;
}
