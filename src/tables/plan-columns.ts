/** The columns of a plan: headers with their units, each once, and room for what stands below them. */
import type { Column } from './dataset';
import { headerText } from './header-text';
import type { PlanCell, PlanColumn } from './table-plan';
import { signedFormat } from './signed-format';
import type { SignStyle } from './table-options';
import type { Language } from './words';

/** Words get the room they need up to this width, and break into lines beyond it. */
const WIDEST = 48;

/** Columns under their headers, before anything is known of the cells. */
export function planColumns(columns: readonly Column[], language: Language, signs: SignStyle): PlanColumn[] {
  const taken = new Set<string>();
  return columns.map(({ key, kind, header, format, width, unit, scale, signed }) => {
    const named = unit ? withUnit(header[language], unit[language], language) : header[language];
    const text = unique(headerText(named) || key, taken);
    return {
      key,
      header: text,
      kind,
      format: signed ? signedFormat(format, signs) : format,
      width: Math.max(width, headerWidth(text)),
      wrap: false,
      scale: scale ?? null,
      unit: unit?.[language] ?? null,
      signed: signed ?? false,
    };
  });
}

/** The columns once the longest text of each is known, in characters. */
export function widened(columns: readonly PlanColumn[], longest: readonly number[]): PlanColumn[] {
  return columns.map((column, index) => {
    const words = column.kind === 'text' ? (longest[index] ?? 0) + 2 : 0;
    return { ...column, width: Math.max(column.width, Math.min(words, WIDEST)), wrap: words > WIDEST };
  });
}

function withUnit(header: string, unit: string, language: Language): string {
  return language === 'zh' ? `${header}（${unit}）` : `${header} (${unit})`;
}

/** Excel refuses two equal headers in a table, whatever their case. */
function unique(header: string, taken: Set<string>): string {
  let candidate = header;
  for (let n = 2; taken.has(candidate.toLowerCase()); n += 1) candidate = `${header} ${n}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}

/** Room for the header and its filter button, up to a width at which a header may rather be cut. */
function headerWidth(header: string): number {
  return Math.min(32, textWidth(header) + 5);
}

/** Width of a text in characters of the standard font: 2 for each character outside Latin-1. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0xff ? 2 : 1;
  return width;
}

/** Length of a cell for `widened`: 0 for what is no text. */
export function cellWidth(cell: PlanCell): number {
  return typeof cell === 'string' ? textWidth(cell) : 0;
}
