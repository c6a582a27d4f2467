/** Who is named in a text, and in what part: as the one spoken of, as source, as yardstick, as place. */
import { OWN_DEED } from '../lexicon/institutions';
import { SECTOR_MAKERS, SECTOR_NAMES, SECTOR_TAILS } from '../lexicon/sectors';
import { SUBJECTS, type SubjectEntry, type SubjectKind } from '../lexicon/subjects';
import { COMPARISON_HEADS, SOURCE_HEADS, SOURCE_TAILS } from '../lexicon/words';
import { NO_NAMES, type NameFinder } from './document-names';
import { unknownNames } from './unknown-names';
import { wordMatcher } from './word-matcher';

/** `plain` may be the subject of a figure; `source` said it; `yardstick` is compared with; `place` is where it happened; `aside` stands alone in brackets. */
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

function endsWithAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.endsWith(word));
}

const PLACE_TAIL = /^(?:平台)?(?:上|中|方面|内|侧|榜单|市场)/;

/** 在行业标准Arena文本榜单中: a list or platform something stands on. */
const FIELD_TAIL = /^.{0,8}?(?:榜单|平台|测试|社区|评测|排行榜)(?:中|上|里)?/;

/** Between a yardstick and the next name that is one, too. */
const PASSES_ON = /^(?:(?:、|和|及|以及|与|指数)+(?:\([^)]*\))?|(?:指数)?\([^)]{0,12}\)[、和及与])$/;

/** Its part in the sentence, from the words that touch it. A yardstick list passes its part on through 、 和 及. */
function roleOf(text: string, start: number, end: number, kind: SubjectKind, last: SubjectMention | null): SubjectRole {
  if (kind === 'media') return 'source';
  if (kind === 'institution' && !OWN_DEED.test(text.slice(end, end + 24))) return 'source';
  const before = text.slice(Math.max(0, start - 8), start).replace(/[“"《同期]+$/, '');
  const after = text.slice(end, end + 14).replace(/^[”"》]+/, '');
  if (text[start - 1] === '(' && text[end] === ')') return 'aside';
  // EIA预计: a name nobody listed that foresees speaks of others.
  if (kind === 'product' && /^(?:预计|预测|认为|估算|测算)/.test(after)) return 'source';
  if (SOURCE_TAILS.some((tail) => after.startsWith(tail))) return 'source';
  if (endsWithAny(before, SOURCE_HEADS) && /(?:表示|显示|披露|称|公告|数据|报道|统计)/.test(after)) return 'source';
  if (/^\d{0,2}月?\d{0,2}日?通过.{0,8}(?:账号|媒体)/.test(after)) return 'source';
  if (last?.role === 'yardstick' && PASSES_ON.test(text.slice(last.end, start))) return 'yardstick';
  if (endsWithAny(before, COMPARISON_HEADS)) return /^.{0,6}的(?:约)?[\d.]/.test(after) ? 'plain' : 'yardstick';
  if (/[在从向由与和对]$/.test(before) && PLACE_TAIL.test(after)) return 'place';
  const near = text.slice(Math.max(0, start - 11), start);
  const at = near.lastIndexOf('在');
  if (at >= 0 && !/[,。;:]/.test(near.slice(at)) && FIELD_TAIL.test(after)) return 'place';
  return 'plain';
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

/** All named in `text`, left to right, never overlapping; listed names before shapes, longer before shorter. */
export function subjectMentions(
  text: string,
  taken: readonly { start: number; end: number }[],
  names: NameFinder = NO_NAMES,
): SubjectMention[] {
  interface Found {
    start: number;
    end: number;
    name: string;
    aliases: readonly string[];
    kind: SubjectKind;
  }
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
  const listed = own.length === 0 ? known : [...known.filter((one) => !own.some((hit) => overlaps(one, hit))), ...own];
  const shaped: Found[] = unknownNames(text, taken).map((hit) => ({ ...hit, aliases: [] }));
  // A shape that reaches further than the listed name inside it is another, more exact name (Qwen inside Qwen3.6-Plus).
  const latin = shaped.filter(({ name }) => /[A-Za-z]/.test(name));
  const kept = listed.filter((one) => !latin.some((other) => other.start <= one.start && other.end > one.end));
  const all = [
    ...kept,
    ...shaped.filter((one) => !kept.some((other) => other.start < one.end && one.start < other.end)),
  ];
  all.sort((a, b) => a.start - b.start);

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
