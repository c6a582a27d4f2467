/** Names of worksheets that Excel accepts. */

/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;

/** Not allowed anywhere in a sheet name, or in no file at all. An apostrophe is not allowed at either end. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;

/**
 * A legal, unused sheet name close to `wanted`. Excel compares names without regard to case and keeps `History` for itself.
 * An empty wish becomes `研表`.
 */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set([...taken.map((name) => name.toLowerCase()), 'history']);
  const base = trim(wanted.replace(FORBIDDEN, ' ').replace(/\s+/g, ' '), LONGEST) || '研表';
  if (!lower.has(base.toLowerCase())) return base;
  for (let n = 2; ; n += 1) {
    const suffix = ` (${n})`;
    const candidate = trim(base, LONGEST - suffix.length) + suffix;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}

/** Cut to a length in UTF-16 units without splitting a character, then freed of blanks and apostrophes at the ends. */
function trim(text: string, length: number): string {
  let cut = '';
  for (const character of text.replace(/^[\s']+/, '')) {
    if (cut.length + character.length > length) break;
    cut += character;
  }
  return cut.replace(/[\s']+$/, '');
}
