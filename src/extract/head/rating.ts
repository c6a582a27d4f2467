/** The rating word on the title page and what was done with it. */
import { ENGLISH_RATING_WORDS, RATING_WORDS } from '../../document/blocks/words';
import type { FrontLine } from './front-lines';

export interface Rating {
  /** As printed. */
  readonly word: string;
  /** 维持, 上调, 下调, 首次; null where none is printed. */
  readonly action: string | null;
}

const WORD = `(?<word>${RATING_WORDS})`;
const ACTION = '(?<action>维持|下调|上调|调高|调低|首次|重申|不变|未变)(?:覆盖|评级)*';
const LABEL = '(?:(?:投资|行业|公司|股票|证券)*评级\\s*[:|]?\\s*)';
const QUOTE = '["“”「」]?';
/** In the order in which they are looked for, each on every line. `-A` is the risk class some houses print. */
const WITH_ACTION: readonly RegExp[] = [
  new RegExp(`${WORD}(?:-[AB])?${QUOTE}\\s*(?:评级)?\\s*[(]\\s*${ACTION}\\s*[)]`),
  new RegExp(`^${LABEL}?${QUOTE}${WORD}(?:-[AB])?${QUOTE}\\s*(?:评级)?\\s*[/|,·、-]?\\s*${ACTION}$`),
];
const OTHERWISE: readonly RegExp[] = [
  new RegExp(`${ACTION}\\s*[:/|]?\\s*${QUOTE}\\s*${WORD}`),
  new RegExp(`(?:投资|行业|公司|股票)?评级\\s*[:|]\\s*${QUOTE}${WORD}`),
  new RegExp(`^(?:投资|行业|公司|股票|证券)*评级\\s+${QUOTE}${WORD}`),
  new RegExp(`^${WORD}(?:-[AB])?$`),
];
/** Rating: Buy (maintained), BUY – upgraded; the label or the action shows that the word is a rating. */
const ENGLISH: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:stock|sector|industry|company|investment)\\s)?(?:rating|recommendation)s?\\s*[:|]?\\s*(?<word>${ENGLISH_RATING_WORDS})\\b(?:\\s*[(,/–-]?\\s*(?<action>maintain|reiterat|unchanged|upgrad|downgrad|initiat)\\w*)?`,
    'i',
  ),
  new RegExp(
    `^(?<word>${ENGLISH_RATING_WORDS})\\s*[(,/–-]\\s*(?<action>maintain|reiterat|unchanged|upgrad|downgrad|initiat)\\w*[)]?$`,
    'i',
  ),
  new RegExp(
    `^(?<action>maintain|reiterat|upgrad|downgrad|initiat)\\w*\\s(?:to\\s|at\\s|with\\s)?(?<word>${ENGLISH_RATING_WORDS})$`,
    'i',
  ),
];
/** What was done, printed apart: 评级变动：维持, or （维持） under the word. */
const ACTION_APART = new RegExp(`^(?:(?:评级)?(?:变动|变化|调整|方向)\\s*[:|]?\\s*|[(]\\s*)?${ACTION}\\s*[)]?$`);
/** The rating of another day. */
const FORMER = /(?:上次|前次|上期|此前|原)(?:投资|行业|公司|股票)*评级/;

/** One word for one thing: 调高 is 上调, 重申 and 不变 are 维持. */
const SAME_ACTION: Readonly<Record<string, string>> = {
  调高: '上调',
  调低: '下调',
  重申: '维持',
  不变: '维持',
  未变: '维持',
  maintain: '维持',
  reiterat: '维持',
  unchanged: '维持',
  upgrad: '上调',
  downgrad: '下调',
  initiat: '首次',
};

/** Null where the title page prints no rating. */
export function readRating(front: readonly FrontLine[]): Rating | null {
  const lines = front.filter(({ related, plain }) => !related && !FORMER.test(plain));
  return (
    firstMatch(lines, WITH_ACTION) ?? withActionApart(firstMatch(lines, OTHERWISE), lines) ?? firstMatch(lines, ENGLISH)
  );
}

function firstMatch(lines: readonly FrontLine[], patterns: readonly RegExp[]): Rating | null {
  for (const { plain, text } of lines) {
    for (const pattern of patterns) {
      const match = pattern.exec(plain);
      const { word, action } = match?.groups ?? {};
      if (!match || word === undefined) continue;
      const start = match.index + match[0].lastIndexOf(word);
      return { word: text.slice(start, start + word.length), action: actionOf(action) };
    }
  }
  return null;
}

function withActionApart(rating: Rating | null, lines: readonly FrontLine[]): Rating | null {
  if (!rating || rating.action !== null) return rating;
  for (const { plain } of lines) {
    const action = ACTION_APART.exec(plain)?.groups?.['action'];
    if (action !== undefined) return { ...rating, action: actionOf(action) };
  }
  return rating;
}

function actionOf(word: string | undefined): string | null {
  return word === undefined ? null : (SAME_ACTION[word.toLowerCase()] ?? word);
}
