/** Which printed characters the readers see as which: widths, dashes and blanks. */

const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\uFE63\uFF0D\u2796';
const TILDES = '\u301C\u223C\uFF5E\u02DC';
const BLANKS =
  '\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u2028\u2029\u0085\u000B\u000C';
/** Zero-width, soft hyphen, bidi marks and other characters that print nothing. */
export const INVISIBLE =
  '\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF';

/** Ends of lines that are none of ours: a soft break, a paragraph's separator, next line, vertical tab. */
export const SOFT_BREAKS = '\u2028\u2029\u0085\u000B';

const invisible = new RegExp([...INVISIBLE].join('|'), 'g');

/** The text without zero-width, bidi and other invisible characters; as it is where there are none. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}

/** Marks an invisible character: it is dropped wherever it stands. */
export const DROPPED = 0;
/** What every blank becomes, a line separator included; tab and \n keep their own meaning. */
export const BLANK = 0x20;

/**
 * For each UTF-16 unit the unit the readers see; DROPPED for the invisible. The full-width comma is not here: between digits
 * it separates figures, elsewhere clauses, so normalise() decides.
 */
export const FOLDS: Uint16Array = buildFolds();

function buildFolds(): Uint16Array {
  const folds = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const fold = (units: string, to: (index: number) => number) => {
    for (let i = 0; i < units.length; i++) folds[units.charCodeAt(i)] = to(i);
  };
  for (let unit = 0xff01; unit <= 0xff5e; unit++) folds[unit] = unit - 0xfee0;
  fold(DASHES, () => 0x2d);
  fold(TILDES, () => 0x7e);
  fold(BLANKS, () => BLANK);
  fold(INVISIBLE, () => DROPPED);
  fold('\uFE6A', () => 0x25);
  fold('\uFFE5', () => 0xa5);
  fold('\uFF0E', () => 0x2e);
  return folds;
}

/** True for Han characters and the CJK punctuation a blank beside which means nothing. */
export function isCjk(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    (unit >= 0x3001 && unit <= 0x301f) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xd840 && unit <= 0xdfff)
  );
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
