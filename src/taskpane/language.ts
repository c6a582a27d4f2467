/** The pane has two languages; every Office language maps to one of them. */
import type { Language } from '../tables';

/** Any kind of Chinese is `zh`, everything else `en`. */
export function languageOf(tag: string | undefined): Language {
  return /^zh\b/i.test(tag ?? '') ? 'zh' : 'en';
}

/** The tag the functions' messages and the document use. */
export function languageTag(language: Language): 'zh-CN' | 'en-US' {
  return language === 'zh' ? 'zh-CN' : 'en-US';
}
