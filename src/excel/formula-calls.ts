/** Reads a formula for the calls of our functions in it. Texts, sheet names, table columns and other names are not calls. */
import { ourName, spelled, type OurName } from './our-functions';

export interface OurCall extends OurName {
  /** Of the identifier within the formula. */
  readonly start: number;
  readonly end: number;
  /** The arguments as written, trimmed; none where the function is only named (`MAP(A1:A3,_xldudf_TOKENS)`). */
  readonly args: readonly string[];
  /** Behind its closing bracket. */
  readonly callEnd: number;
}

interface Identifier {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly called: boolean;
}

const NAME_START = /[\p{L}_\\]/u;
/** Sticky, each character read once. */
const NAME = /[\p{L}\p{N}\p{M}_.\\?]+/uy;

/** Where what begins at `start` ends: a text, a quoted sheet name, or a bracket with what it holds. */
function skip(formula: string, start: number): number {
  const opening = formula[start];
  if (opening === '[') return skipBrackets(formula, start);
  for (let at = start + 1; at < formula.length; at++) {
    if (formula[at] !== opening) continue;
    // Doubled, it stands for itself.
    if (formula[at + 1] !== opening) return at + 1;
    at++;
  }
  return formula.length;
}

/** Structured references and books: `[[#This Row],[金额]]`, `[Book1.xlsx]`; an apostrophe escapes the next character. */
function skipBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

function isQuote(character: string | undefined): boolean {
  return character === '"' || character === "'" || character === '[';
}

function identifiers(formula: string): Identifier[] {
  const found: Identifier[] = [];
  for (let at = 0; at < formula.length;) {
    const character = formula[at] ?? '';
    if (isQuote(character)) at = skip(formula, at);
    else if (/[\p{L}\p{N}_\\.]/u.test(character)) {
      NAME.lastIndex = at;
      const text = NAME.exec(formula)?.[0] ?? character;
      const end = at + text.length;
      // `Sheet1!TOKENS` is a name of that sheet, `TOKENS!A1` a sheet.
      const foreign = formula[at - 1] === '!' || formula[end] === '!' || formula[at - 1] === '$';
      if (!foreign && NAME_START.test(character)) found.push({ text, start: at, end, called: formula[end] === '(' });
      at = end;
    } else at++;
  }
  return found;
}

/** Arguments between the bracket at `open` and its partner; null where it has none. */
function argumentsFrom(formula: string, open: number): { args: string[]; end: number } | null {
  const args: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < formula.length;) {
    const character = formula[at];
    if (isQuote(character)) {
      at = skip(formula, at);
      continue;
    }
    if (character === '(' || character === '{') depth++;
    else if (character === ',' && depth === 1) {
      args.push(formula.slice(from, at).trim());
      from = at + 1;
    } else if ((character === ')' || character === '}') && --depth === 0) {
      const last = formula.slice(from, at).trim();
      return { args: args.length === 0 && last === '' ? [] : [...args, last], end: at + 1 };
    }
    at++;
  }
  return null;
}

/**
 * The calls of our functions in a formula, from the left; none in what is no formula. `taken` are names (upper case) that the
 * workbook defines itself: whoever calls those means the workbook's. The same goes for a name that the formula itself uses
 * without a bracket, as LET and LAMBDA do with their own.
 */
export function ourCalls(formula: string, taken: ReadonlySet<string> = new Set()): OurCall[] {
  if (!formula.startsWith('=')) return [];
  const all = identifiers(formula);
  const own = new Set(all.filter(({ called }) => !called).map(({ text }) => text.toUpperCase()));
  return all.flatMap(({ text, start, end, called }): OurCall[] => {
    const ours = ourName(text);
    if (!ours) return [];
    if (!called) return ours.stuck ? [{ ...ours, start, end, args: [], callEnd: end }] : [];
    const typed = text.toUpperCase();
    if (!ours.stuck && (own.has(typed) || taken.has(typed))) return [];
    const inner = argumentsFrom(formula, end);
    return inner ? [{ ...ours, start, end, args: inner.args, callEnd: inner.end }] : [];
  });
}

/** True where the formula is one call of ours and nothing around it. */
export function isWhollyOurs(formula: string, calls: readonly OurCall[]): boolean {
  const [first] = calls;
  if (!first) return false;
  return /^=\s*@?\s*$/.test(formula.slice(0, first.start)) && formula.slice(first.callEnd).trim() === '';
}

/** The formula with our functions spelled as they are typed: without Excel's prefix, and with or without our namespace. */
export function respelled(formula: string, calls: readonly OurCall[], namespaced?: boolean): string {
  let written = '';
  let from = 0;
  for (const call of calls) {
    written += formula.slice(from, call.start) + spelled(call.name, namespaced ?? call.namespaced);
    from = call.end;
  }
  return written + formula.slice(from);
}
