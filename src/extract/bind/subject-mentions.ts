/** Who is named in a text, and in what part: as the one spoken of, as source, as yardstick, as place. */
import { OWN_DEED } from '../lexicon/institutions';
import { SECTOR_MAKERS, SECTOR_NAMES, SECTOR_TAILS } from '../lexicon/sectors';
import { SUBJECTS, type SubjectEntry, type SubjectKind } from '../lexicon/subjects';
import { COMPARISON_HEADS, SOURCE_HEADS, SOURCE_TAILS } from '../lexicon/words';
import { NO_NAMES, type NameFinder } from './document-names';
import { unknownNames } from './unknown-names';
import { firstTouching } from '../readers/claims';
import { WordTable } from '../readers/word-table';
import { wordMatcher } from './word-matcher';

/** `plain` may be the subject of a figure; `source` said it; `yardstick` is compared with; `place` is where it happened; `aside` stands alone in brackets or only joins in (跟投). */
export type SubjectRole = 'plain' | 'source' | 'yardstick' | 'place' | 'aside';

export interface SubjectMention {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: SubjectKind;
  readonly role: SubjectRole;
}

function sectorRows(): [string, SubjectEntry][] {
  const found: [string, SubjectEntry][] = [];
  for (const sector of SECTOR_NAMES) {
    for (const maker of SECTOR_MAKERS) {
      const name = `${maker === 'SW' ? '申万' : maker}${sector}`;
      const entry: SubjectEntry = {
        name,
        kind: 'sector',
        aliases: [`${sector}(${maker})`, `${name}行业`, `${name}行业指数`],
      };
      for (const stem of [`${maker}${sector}`, `${sector}(${maker})`, `${sector}行业(${maker})`]) {
        found.push([stem, entry], ...SECTOR_TAILS.map((tail): [string, SubjectEntry] => [stem + tail, entry]));
      }
    }
    const bare: SubjectEntry = { name: `${sector}行业`, kind: 'sector', aliases: [sector, `${sector}板块`] };
    for (const tail of SECTOR_TAILS) found.push([sector + tail, bare]);
  }
  return found;
}

const findListed = wordMatcher<SubjectEntry>([
  ...SUBJECTS.flatMap((entry) => [entry.name, ...entry.aliases].map((word): [string, SubjectEntry] => [word, entry])),
  ...sectorRows(),
]);

const known = (words: readonly string[]): WordTable<true> => new WordTable(words.map((word) => [word, true] as const));
const TAILS_OF_SOURCE = known(SOURCE_TAILS);
const HEADS_OF_SOURCE = known(SOURCE_HEADS);
const HEADS_OF_COMPARISON = known(COMPARISON_HEADS);

const PLACE_TAIL = /^(?:平台(?:的|上|中|内)|上|中|方面|内|侧|榜单|市场)/;
/** 由甲资本领投,乙跟投: who puts money into someone is not who the news is about. */
const JOINS_IN = /^(?:等[^,。;]{0,6})?(?:领投|跟投|参投|联合领投|追加投资)/;

/** 在行业标准Arena文本榜单中: a list or platform something stands on. */
const FIELD_TAIL = /^.{0,8}?(?:榜单|平台|测试|社区|评测|排行榜)(?:中|上|里)?/;

/** Between a yardstick and the next name that is one, too. */
const PASSES_ON = /^(?:(?:、|和|及|以及|与|指数)+(?:\([^)]*\))?|(?:指数)?\([^)]{0,12}\)[、和及与])$/;

/** Its part in the sentence, from the words that touch it. A yardstick list passes its part on through 、 和 及. */
function roleOf(text: string, start: number, end: number, kind: SubjectKind, last: SubjectMention | null): SubjectRole {
  if (kind === 'media') return 'source';
  if (kind === 'institution' && !OWN_DEED.test(text.slice(end, end + 24))) return 'source';
  if (text[start - 1] === '(' && text[end] === ')') return 'aside';
  // Every name of a report passes here: one look at a character comes before any pattern.
  let from = start;
  while (from > 0 && start - from < 8 && '“"《同期'.includes(text[from - 1] ?? ' ')) from--;
  let to = end;
  while (to < text.length && '”"》'.includes(text[to] ?? ' ')) to++;
  const after = text.slice(to, end + 14);
  // EIA预计: a name nobody listed that foresees speaks of others.
  if (kind === 'product' && /^(?:预计|预测|认为|估算|测算)/.test(after)) return 'source';
  if ('领跟参联追等'.includes(text[to] ?? ' ') && JOINS_IN.test(after)) return 'aside';
  if (TAILS_OF_SOURCE.at(text, to) !== null) return 'source';
  if (HEADS_OF_SOURCE.before(text, from) !== null && /(?:表示|显示|披露|称|公告|数据|报道|统计)/.test(after))
    return 'source';
  if ('0123456789月日通'.includes(text[to] ?? ' ') && /^\d{0,2}月?\d{0,2}日?通过.{0,8}(?:账号|媒体)/.test(after))
    return 'source';
  if (last?.role === 'yardstick' && PASSES_ON.test(text.slice(last.end, start))) return 'yardstick';
  if (HEADS_OF_COMPARISON.before(text, from) !== null)
    return /^.{0,6}的(?:约)?[\d.]/.test(after) ? 'plain' : 'yardstick';
  if ('在从向由与和对'.includes(text[from - 1] ?? ' ') && PLACE_TAIL.test(after)) return 'place';
  return standsIn(text, start) && FIELD_TAIL.test(after) ? 'place' : 'plain';
}

/** 超过乙的76分: compared with, though the figure is its own; the next clause is not about it. */
export function isCompared(text: string, start: number): boolean {
  return HEADS_OF_COMPARISON.before(text, start) !== null;
}

/** True where 在 stands not far before `start`, in the same clause. */
function standsIn(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - 11; at--) {
    const character = text[at] ?? ' ';
    if (character === '在') return true;
    if (',。;:'.includes(character)) return false;
  }
  return false;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** 海蓝-W is also called 海蓝. */
function shareAlias(name: string): string[] {
  const bare = name.replace(/-(?:SW|W|S|B)$/, '');
  return bare === name ? [] : [bare];
}

interface Found extends Span {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: SubjectKind;
}

function inOrder(found: Found[]): Found[] {
  return found.sort((a, b) => a.start - b.start);
}

/** A shape that reaches further than the listed name inside it is another, more exact name (Qwen inside Qwen3.6-Plus). */
function withShapes(listed: readonly Found[], shaped: readonly Found[]): Found[] {
  const latin = shaped.filter(({ name }) => /[A-Za-z]/.test(name));
  const kept = listed.filter((one) => !latin.some((other) => other.start <= one.start && other.end > one.end));
  return inOrder([...kept, ...shaped.filter((one) => !firstTouching(kept, one.start, one.end))]);
}

/** All named in `text`, left to right, never overlapping; listed names before shapes, longer before shorter. */
export function subjectMentions(
  text: string,
  taken: readonly { start: number; end: number }[],
  names: NameFinder = NO_NAMES,
): SubjectMention[] {
  const known: Found[] = findListed(text).map((hit) => ({
    start: hit.start,
    end: hit.end,
    name: hit.value.name,
    aliases: hit.value.aliases,
    kind: hit.value.kind,
  }));
  // A name of the document's own that a listed one is part of is the more exact one; where they only cross, the listed one stands.
  const own: Found[] = names(text)
    .filter(
      (hit) =>
        !known.some(
          (one) =>
            overlaps(one, hit) &&
            !(hit.start <= one.start && one.end <= hit.end && one.end - one.start < hit.end - hit.start),
        ),
    )
    .map((hit) => ({ ...hit, aliases: shareAlias(hit.name) }));
  const listed =
    own.length === 0 ? known : inOrder([...known.filter((one) => !firstTouching(own, one.start, one.end)), ...own]);
  const shaped: Found[] = unknownNames(text, taken).map((hit) => ({ ...hit, aliases: [] }));
  const all = shaped.length === 0 ? listed : withShapes(listed, shaped);

  const mentions: SubjectMention[] = [];
  for (const found of all) {
    const previous = mentions[mentions.length - 1] ?? null;
    if (previous && found.start < previous.end) continue;
    // 微信公众号 is a kind of source, and says nothing about 微信.
    // 其中国内: 其中 and 国内, no 中国.
    if (text[found.start] === '中' && text[found.start - 1] === '其' && !/[尤与极]/.test(text[found.start - 2] ?? ''))
      continue;
    if (found.name === '微信' && /^(?:公众|官方公众)/.test(text.slice(found.end, found.end + 4))) continue;
    mentions.push({ ...found, role: roleOf(text, found.start, found.end, found.kind, previous) });
  }
  return mentions;
}
