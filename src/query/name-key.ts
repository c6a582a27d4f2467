/** Two spellings of one name have one key: width, case, blanks, hyphens and traditional characters make no difference. */
import { ConverterFactory } from 'opencc-js/core';
import HKVariantsRev from 'opencc-js/dict/HKVariantsRev';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev';

/**
 * Single characters only: the phrase tables choose between readings (乾 in 乾坤), which a key that is never shown does not
 * need as long as both sides go the same way, and they would triple what the page loads before the first answer.
 */
const convert = ConverterFactory([[HKVariantsRev, TWVariantsRev]], [[TSCharacters]]);

/** Characters that have a simplified form lie in CJK extension A and the unified block; what lies beyond both is left as it is. */
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
/** The simplified form by character, 0 where it was not asked for yet: names use a few thousand characters, again and again. */
const known = new Uint16Array(LAST_HAN - FIRST_HAN + 1);

function toSimplified(text: string): string {
  let simplified = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < FIRST_HAN || unit > LAST_HAN) continue;
    const simple = (known[unit - FIRST_HAN] ||= simpleForm(unit));
    if (simple === unit) continue;
    simplified += text.slice(copied, i) + String.fromCharCode(simple);
    copied = i + 1;
  }
  return copied === 0 ? text : simplified + text.slice(copied);
}

function simpleForm(unit: number): number {
  const converted = convert(String.fromCharCode(unit));
  return converted.length === 1 ? converted.charCodeAt(0) : unit;
}

/** Blanks, hyphens and dashes, middle dots, underscores, quotes and brackets of titles. A full stop counts: M2.5 is not M25. */
const SKIPPED = /[\s\p{Pd}_·・•'"‘’“”「」《》〈〉]/gu;

const ASCII = /^[\x20-\x7e]*$/;

/** Simplified characters and half width, for text that a person typed. */
export function plainText(text: string): string {
  return ASCII.test(text) ? text.trim() : toSimplified(text.normalize('NFKC')).trim();
}

/** The key under which a name is filed and looked up. Equal keys are the same name; an empty key is no name at all. */
export function nameKey(text: string): string {
  return plainText(text).toLowerCase().replace(SKIPPED, '');
}
