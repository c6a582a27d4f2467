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
