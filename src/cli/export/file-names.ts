/** Names of files that Windows, macOS and Linux accept. */

/** In UTF-16 units, without the ending; with it far from the 255 bytes of Linux even in Chinese. */
const LONGEST = 60;

/** Not allowed in a name on Windows, or in no name at all; and what is not seen in one. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Surrogate}\ufffe\uffff]+/gu;

/** Devices of Windows, whatever the ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * A legal name for `wanted` with the ending, unused among `taken` (case does not matter). It names a file of the folder it is
 * put in and nothing else: no path, no hidden file, no device.
 */
export function fileName(wanted: string, ending: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  const plain = cut(wanted.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ')).replace(/^[\s.]+|[\s.]+$/g, '');
  const base = plain === '' || DEVICE.test(plain) ? `_${plain}` : plain;
  for (let n = 1; ; n += 1) {
    const candidate = `${base}${n === 1 ? '' : ` (${n})`}${ending}`;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}
