/** A choice in words: why the chosen figure answers, and what of every other. COMPARE, cards and the pane say the same. */
import type { Agreement } from './agreement';
import type { Choice, Other } from './choice';
import type { Both } from './fact-words';
import type { Language } from './session';

export const AGREEMENTS: Readonly<Record<Agreement, Both>> = {
  agrees: ['一致', 'agrees'],
  differs: ['不一致', 'differs'],
  'not comparable': ['口径不同', 'not comparable'],
};

/** Why the chosen one was taken; that it is the only one where there was no choice. */
export function chosenBecause(choice: Choice, language: Language): string {
  const english = language === 'en-US';
  if (choice.others.length === 0) return english ? 'the only one' : '唯一';
  const rules = choice.reasons.map(({ words }) => (english ? words.en : words.zh));
  return english ? `chosen: ${rules.join('; ')}` : `选用：${rules.join('；')}`;
}

/** Whether the other figure says the same, and the rule by which the chosen one went first. */
export function otherBecause({ agreement, rule }: Other, language: Language): string {
  const [zh, en] = AGREEMENTS[agreement];
  return language === 'en-US' ? `${en}; ${rule.words.en}` : `${zh}；${rule.words.zh}`;
}
