/** Traditional to simplified characters, one for one, so that places in the text stay true. For matching only, never for output. */
import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });

/** Share of its Chinese characters that a traditional text writes otherwise. */
const TRADITIONAL_SHARE = 0.08;

/** The characters of CJK extension A and of the unified block; no other is converted. */
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
const FIRST_UNIFIED = 0x4e00;
/** Simplified names and texts use these, too: 昇腾, 乾照光电, 瞭望, 藉以. */
const KEPT = new Set([...'乾昇瞭藉'].map((character) => character.charCodeAt(0)));

/** Simplified unit by `unit - FIRST_HAN`; 0 where it was not asked for yet. Filled on demand, as the whole table takes a while. */
const known = new Uint16Array(LAST_HAN - FIRST_HAN + 1);

function isHan(unit: number): boolean {
  return unit >= FIRST_HAN && unit <= LAST_HAN;
}

/** The simplified form of a Han unit; itself where it has none, or one of another length. */
function simpleHan(unit: number): number {
  const seen = known[unit - FIRST_HAN] ?? 0;
  if (seen !== 0) return seen;
  const converted = convert(String.fromCharCode(unit));
  const found = converted.length === 1 ? converted.charCodeAt(0) : unit;
  known[unit - FIRST_HAN] = found;
  return found;
}

/** A traditional text simplified; any other as it is, so that a rare character of a name (乾) stays. Same length. */
export function simplifyTraditional(text: string): string {
  let changed = 0;
  let han = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isHan(unit)) continue;
    han++;
    if (simpleHan(unit) !== unit) changed++;
  }
  return changed > han * TRADITIONAL_SHARE ? simplifyCharacters(text) : text;
}

/** One UTF-16 unit simplified, unless it is also a character of simplified texts; any other unit as it is. */
export function simplifiedUnit(unit: number): number {
  if (unit < FIRST_UNIFIED || unit > LAST_HAN) return unit;
  const simple = simpleHan(unit);
  return simple === unit || KEPT.has(unit) ? unit : simple;
}

/** The text with every traditional character simplified; same length in UTF-16 units, so offsets carry over. */
export function simplifyCharacters(text: string): string {
  let simplified = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isHan(unit)) continue;
    const simple = simpleHan(unit);
    if (simple === unit) continue;
    simplified += text.slice(copied, i) + String.fromCharCode(simple);
    copied = i + 1;
  }
  return copied === 0 ? text : simplified + text.slice(copied);
}
