/** Whether the words before a figure make it a change (同比增长 3.2%) or a level. */
import { matchesOf } from '../../document/matches';
import { perReading } from '../reading';
import { CHANGE_BASES, CHANGE_WORDS } from '../lexicon/words';

export interface ChangeWord {
  /** As printed: 增长, 下跌, 复合增长率. */
  readonly word: string;
  /** 同比, 环比, 较上年 …; null where none stands before the verb. */
  readonly basis: string | null;
  readonly sign: 1 | -1;
  /** Offset in the text given. */
  readonly start: number;
}

const words = Object.keys(CHANGE_WORDS).sort((a, b) => b.length - a.length);
const BETWEEN =
  '(?:[了约近超仍逾达至到为自:已也均将可最高幅度率水平高达多或左右达到超过接近大约不足整体普遍在仅]|均值){0,6}';
const adjacent = new RegExp(
  `((?:${CHANGE_BASES.join('|')})?)(?:分别|大幅|小幅|累计|合计|略|也|亦|均|或|则|将)?(${words.join('|')})${BETWEEN}$`,
);
const bareBasis = new RegExp(`(${CHANGE_BASES.join('|')})[约近超为:\\s]{0,2}$`);
const anywhere = new RegExp(words.join('|'), 'g');

/** The change word that ends `lead`, fillers such as 了约 apart; null where there is none. */
export function changeWord(lead: string): ChangeWord | null {
  const match = adjacent.exec(lead);
  if (match) {
    const word = match[2] ?? '';
    // 同比高: basis and word in one.
    const basis = match[1] || (/^[同环]比/.exec(word)?.[0] ?? null);
    return { word, basis, sign: CHANGE_WORDS[word] ?? 1, start: match.index };
  }
  const basis = bareBasis.exec(lead);
  // 同比 + 18.8%: the sign is printed, the verb is not.
  return basis ? { word: '', basis: basis[1] ?? null, sign: 1, start: basis.index } : null;
}

/** The change word right before the figure. */
export const leadChange = perReading((reading) => changeWord(reading.lead));

/** The last change word anywhere in `lead`: for verbs whose object stands between (上调某产品价格约15%). */
export function looseChangeWord(lead: string): ChangeWord | null {
  let last: ChangeWord | null = null;
  for (const match of matchesOf(anywhere, lead)) {
    last = { word: match[0], basis: null, sign: CHANGE_WORDS[match[0]] ?? 1, start: match.index };
  }
  return last;
}

/** 降幅较一季度的12%, 跌幅由5%收窄至3%: how large a fall was or is. */
const SIZE_OF_FALL = /(?:降幅|跌幅)(?:较|由|从|明显|大幅|继续|已|进一步)?(?:收窄|扩大|缩小|走阔)?[^,。;:]{0,12}$/;

/** True where the words before a figure, from the start of its clause, say that it is the size of a fall, whose value is negative though the words end with none. */
export function isSizeOfFall(words: string): boolean {
  return SIZE_OF_FALL.test(words);
}
