/** What a frozen cell says of itself. */
import type { Language } from '../tables';
import type { Citation } from './citation-notes';

/** Where no citation could be found: an argument is itself computed, or the report is no longer among the data. */
export const NO_CITATION: Readonly<Record<Language, string>> = {
  zh: '出处未能确定（参数由其他公式算出，或数据中已无该报告）',
  en: 'source not determined (an argument is computed, or the report is no longer among the data)',
};

/** Of a note: the citation, the formula it was, and when it was frozen. */
export function noteText(
  { citation, formula }: Citation,
  { language, now }: { readonly language: Language; readonly now: string },
): string {
  const frozen = language === 'zh' ? `研表固化于 ${now}` : `Frozen by Yanbiao, ${now}`;
  return [citation, formula, frozen].join('\n');
}
