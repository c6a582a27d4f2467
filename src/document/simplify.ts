/** Traditional to simplified characters, one for one, so that places in the text stay true. For matching only, never for output. */
import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });
const known = new Map<string, string>();

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
