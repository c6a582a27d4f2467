/** Two spellings of one name have one key: width, case, blanks, hyphens and traditional characters make no difference. */
import { ConverterFactory } from 'opencc-js/core';
import HKVariantsRev from 'opencc-js/dict/HKVariantsRev';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev';

/**
 * Single characters only: the phrase tables choose between readings (乾 in 乾坤), which a key that is never shown does not
 * need as long as both sides go the same way, and they would triple what the page loads before the first answer.
 */
const toSimplified = ConverterFactory([[HKVariantsRev, TWVariantsRev]], [[TSCharacters]]);

/** Blanks, hyphens and dashes, middle dots, underscores, quotes and brackets of titles. A full stop counts: M2.5 is not M25. */
const SKIPPED = /[\s\p{Pd}_·・•'"‘’“”「」《》〈〉]/gu;

/** Simplified characters and half width, for text that a person typed. */
export function plainText(text: string): string {
  return toSimplified(text.normalize('NFKC')).trim();
}

/** The key under which a name is filed and looked up. Equal keys are the same name; an empty key is no name at all. */
export function nameKey(text: string): string {
  return plainText(text).toLowerCase().replace(SKIPPED, '');
}
