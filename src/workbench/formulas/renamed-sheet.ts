/** A formula that names a sheet by its title, after the title has changed. */
import { quoteSheet } from '../host/address';
import { BRACKETS } from './references';

const TITLE = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?<quoted>(?:[^']|'')*)'!|${BRACKETS}|(?<plain>[\p{L}\p{N}_.]+)!`,
  'gsu',
);

/** The same text where it does not name the sheet. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  if (!formula.includes('!')) return formula;
  return formula.replace(TITLE, (whole: string, ...rest: unknown[]) => {
    const { quoted, plain } = rest.at(-1) as { quoted?: string; plain?: string };
    const title = quoted?.replaceAll("''", "'") ?? plain;
    return title?.toLowerCase() === before.toLowerCase() ? `${quoteSheet(after)}!` : whole;
  });
}
