/** Sentences of a message, put together. */
import type { Language } from '../../tables';

/** With a blank between them in English, without one in Chinese. */
export function sentences(parts: readonly string[], language: Language): string {
  return parts.join(language === 'zh' ? '' : ' ');
}
