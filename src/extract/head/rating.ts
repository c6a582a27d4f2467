/** The rating word on the title page and what was done with it. */
import { RATING_WORDS } from '../../document/blocks/words';
import type { FrontLine } from './front-lines';

export interface Rating {
  /** As printed. */
  readonly word: string;
  /** 维持, 上调, 下调, 首次; null where none is printed. */
  readonly action: string | null;
}

const ACTION = '(维持|下调|上调|调高|调低|首次|重申|不变|未变)(?:覆盖|评级)*';
const WITH_ACTION = new RegExp(`(${RATING_WORDS})\\s*(?:评级)?\\s*[(]\\s*${ACTION}\\s*[)]`);
const ACTION_FIRST = new RegExp(`${ACTION}\\s*[:"“]?\\s*(${RATING_WORDS})`);
const LABELLED = new RegExp(`(?:投资|行业|公司|股票)?评级\\s*:\\s*["“]?(${RATING_WORDS})`);
const ALONE = new RegExp(`^(?:${RATING_WORDS})$`);

/** One word for one thing: 调高 is 上调, 重申 and 不变 are 维持. */
const SAME_ACTION: Readonly<Record<string, string>> = {
  调高: '上调',
  调低: '下调',
  重申: '维持',
  不变: '维持',
  未变: '维持',
};

/** Null where the title page prints no rating. */
export function readRating(front: readonly FrontLine[]): Rating | null {
  const lines = front.filter(({ related }) => !related);
  for (const { plain, text } of lines) {
    const match = WITH_ACTION.exec(plain);
    if (match) return { word: printed(text, match.index, match[1]), action: actionOf(match[2]) };
  }
  for (const { plain, text } of lines) {
    const first = ACTION_FIRST.exec(plain);
    if (first)
      return {
        word: printed(text, first.index + first[0].length - (first[2]?.length ?? 0), first[2]),
        action: actionOf(first[1]),
      };
    const labelled = LABELLED.exec(plain);
    if (labelled)
      return {
        word: printed(text, labelled.index + labelled[0].length - (labelled[1]?.length ?? 0), labelled[1]),
        action: null,
      };
    if (ALONE.test(plain)) return { word: text, action: null };
  }
  return null;
}

function printed(text: string, start: number, word: string | undefined): string {
  return text.slice(start, start + (word?.length ?? 0));
}

function actionOf(word: string | undefined): string | null {
  return word === undefined ? null : (SAME_ACTION[word] ?? word);
}
