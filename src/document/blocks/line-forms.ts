/** What a single stretch of text looks like, by its own characters alone. */
import { withoutInvisible } from '../character-folds';
import { ENGLISH_RATING_WORDS, RATING_WORDS, SECTION_WORDS } from './words';
import { type Segment, widthOf } from './segment';

const CAPTION = /^\**\s*(图表|图|表|Figure|Exhibit|Table)\s?(\d{1,3}(?:[-–]\d{1,3})?)\s?(?:[:：.、]\s*|\s+)(?=\S)/i;
const SOURCE = /^\**(?:资料来源|数据来源|来源|资料来源及注释)\s*[:：]/;
const NUMBERED =
  /^(?:第[一二三四五六七八九十]{1,3}[章节部]|[一二三四五六七八九十]{1,3}\s*[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}(?:\.\d{1,2}){1,3}[、.．]?|\d{1,2}(?:[、.．]|(?=\s)))\s*(\S.*)$/;
/** A wrapped sentence may begin with a number; after a section number no unit follows. */
const MEASURE =
  /^(?:[\d%％,，、。)）~～—-]|[年月日号时周个家款元亿万倍片台名位次天席部户港]|(?:美元|百分|TB|GB|EFLOPS|TFLOPS)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,?\s+20\d\d)/;
const SENTENCE_END = /[。；;！？!?，,、]$/;

const RATING_TERM = new RegExp(
  `^[|｜]?\\s*(?:[^\\t|｜]{0,8}[\\t|｜]\\s*)?(?:[（(]?\\d[)）.、]\\s*)?[“"「]?(?:${RATING_WORDS}|(?:${ENGLISH_RATING_WORDS})(?=\\s*(?:[:：\\t|｜]|[-–—]\\s|[（(])))[”"」]?\\s*(?:[（(][A-Za-z -]+[)）])?(?:\\s*[:：\\t|｜—–]|\\s|$)`,
);
/** Behind the kind, a word with its bounds, or at least two words, all on one line: 行业评级 看好：超越5% 中性：±5%以内. */
const SCALE_IN_LINE = new RegExp(
  `^(?:行业|公司|股票|个股)(?:投资)?评级\\s*[:：]\\s*(?:${RATING_WORDS})\\s*(?:[:：]|[,，]\\s*(?=未来|预[计期]|指))|评级[^:：]{0,40}?[:：\\s]\\s*(?:${RATING_WORDS})\\s*[:：][^:：]{2,80}[\\s；;，。](?:${RATING_WORDS})\\s*[:：]`,
);

/** Label (`图表4`) and caption of a caption line, else null. */
export function captionOf(segment: Segment): { label: string; caption: string } | null {
  const match = CAPTION.exec(segment.plain);
  if (!match) return null;
  const label = `${match[1] ?? ''}${match[2] ?? ''}`;
  const caption = withoutInvisible(segment.text).slice(match[0].length).replace(/\*\*/g, '').trim();
  // A sentence about an exhibit is no caption of it.
  if (caption.includes('。') || widthOf(caption) > 200) return null;
  return { label, caption };
}

/** True for 资料来源: … standing on its own. */
export function isSource(segment: Segment): boolean {
  return SOURCE.test(segment.plain);
}

/** True for a row of a tab or pipe table; rows that only their neighbours tell are found by markGridRows. */
export function isTableRow(segment: Segment): boolean {
  const { text } = segment;
  if (text.includes('\t')) return true;
  // Every pass asks this of every line, and most lines have no such mark.
  if (!text.includes('|') && !text.includes('｜') && !text.includes('│')) return false;
  return /^[|｜│].*[|｜│]$/.test(text) || (text.match(/ [|｜│] /g)?.length ?? 0) >= 2;
}

/** True for a title by its form: markdown, a section number, a mark such as ■, or a known section word. */
export function isHeadingForm(segment: Segment): boolean {
  const { plain, bare } = segment;
  if (bare === '' || isTableRow(segment)) return false;
  if (/^#{1,6}\s/.test(plain)) return true;
  if (SECTION_WORDS.test(bare)) return true;
  if (SENTENCE_END.test(plain) || bare.includes('。') || widthOf(bare) > 130) return false;
  if (/^[■●◆▌►▶◼▪]/.test(plain)) return widthOf(bare) <= 90;
  const rest = NUMBERED.exec(bare)?.[1];
  if (rest !== undefined) return !MEASURE.test(rest) && /[\p{L}“《]/u.test(rest);
  return /^\*\*[^*]+\*\*$/.test(plain) && widthOf(bare) <= 60;
}

/** True for a title of the top or second level that a report numbers: 1, 3.1, 一、. */
export function isNumbered(segment: Segment): boolean {
  return isHeadingForm(segment) && NUMBERED.test(segment.bare);
}

/** True where a list item or a marked paragraph begins. */
export function startsItem(segment: Segment): boolean {
  return /^(?:[-*•·]\s|[■●◆▌►▶◼▪➢✓]|[（(]\d{1,2}[)）]|\d{1,2}[)）、]|[①-⑳])/.test(segment.plain);
}

/** True for running text: a full sentence, or more than a title could hold. */
export function isLongText(segment: Segment): boolean {
  return segment.plain.includes('。') || widthOf(segment.plain) >= 130;
}

/** True for a line that defines a rating word. */
export function isRatingTerm(segment: Segment): boolean {
  return RATING_TERM.test(segment.plain);
}

/** True for a line that names a kind of rating and defines several of its words in bounds of percent. */
export function isScaleInLine({ plain }: Segment): boolean {
  return /[%％]/.test(plain) && SCALE_IN_LINE.test(plain.slice(0, 400));
}
