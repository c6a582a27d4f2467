/** Traditional to simplified characters, one for one, so that places in the text stay true. For matching only, never for output. */
import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });
const known = new Map<string, string>();

/** Share of its Chinese characters that a traditional text writes otherwise. */
const TRADITIONAL_SHARE = 0.08;

/** A traditional text simplified; any other as it is, so that a rare character of a name (乾) stays. Same length. */
export function simplifyTraditional(text: string): string {
  const simplified = simplifyCharacters(text);
  let changed = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== simplified.charCodeAt(i)) changed++;
  return changed > (text.match(/[\u3400-\u9fff]/g)?.length ?? 0) * TRADITIONAL_SHARE ? simplified : text;
}

/** Simplified names and texts use these, too: 昇腾, 乾照光电, 瞭望, 藉以. */
const KEPT = new Set([...'乾昇瞭藉'].map((character) => character.charCodeAt(0)));
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** Simplified unit by `unit - FIRST_HAN`; 0 where it was not asked for yet. Filled on demand, as the whole table takes a while. */
const simplifiedUnits = new Uint16Array(LAST_HAN - FIRST_HAN + 1);

/** One UTF-16 unit simplified, unless it is also a character of simplified texts; any other unit as it is. */
export function simplifiedUnit(unit: number): number {
  if (unit < FIRST_HAN || unit > LAST_HAN) return unit;
  const known = simplifiedUnits[unit - FIRST_HAN];
  if (known) return known;
  const found = KEPT.has(unit) ? unit : simplifyCharacters(String.fromCharCode(unit)).charCodeAt(0);
  simplifiedUnits[unit - FIRST_HAN] = found;
  return found;
}

/** The text with every traditional character simplified; same length in UTF-16 units, so offsets carry over. */
export function simplifyCharacters(text: string): string {
  return text.replace(/[\u3400-\u9fff]/g, (character) => {
    const seen = known.get(character);
    if (seen !== undefined) return seen;
    const converted = convert(character);
    const kept = converted.length === 1 ? converted : character;
    known.set(character, kept);
    return kept;
  });
}
