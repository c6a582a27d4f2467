/** Named cell styles for the lines around a table: changed once under Cell Styles, all tables of the workbook follow. */
import type { Language, TablePlan } from '../tables';
import { hasExcelApi, run } from './run';

export type Line = 'title' | 'source';

const NAMES: Readonly<Record<Language, Readonly<Record<Line, string>>>> = {
  zh: { title: '研表 标题', source: '研表 来源' },
  en: { title: 'Yanbiao title', source: 'Yanbiao source' },
};

interface LineFont {
  readonly bold: boolean;
  readonly size: number;
  /** Null for Excel's own colour of text, which turns with light and dark. */
  readonly color: string | null;
}

/** The grey is told from white and from black alike: 4.5 to 1 against both (WCAG 2, 1.4.3). */
export const LINE_FONTS: Readonly<Record<Line, LineFont>> = {
  title: { bold: true, size: 12, color: null },
  source: { bold: false, size: 9, color: '#767676' },
};

/** The style of each line; null for a line that is formatted directly, or left out. */
export type LineStyles = Readonly<Record<Line, string | null>>;

const NO_STYLES: LineStyles = { title: null, source: null };

/** Those of our styles that the workbook lacks; null where this Excel has none to look for (ExcelApi 1.14). */
export type MissingStyles = readonly Line[] | null;

/** Queues the question; the answer is there after the next sync. */
export function askStyles(context: Excel.RequestContext, plan: TablePlan): () => MissingStyles {
  if (!hasExcelApi('1.14')) return () => null;
  const styles = linesOf(plan).map((line) => ({
    line,
    style: context.workbook.styles.getItemOrNullObject(NAMES[plan.language][line]).load('name'),
  }));
  return () => styles.filter(({ style }) => style.isNullObject).map(({ line }) => line);
}

function linesOf({ options }: TablePlan): Line[] {
  return (['title', 'source'] as const).filter((line) => options[line]);
}

/**
 * Makes the missing styles and gives the names to use; one sync where any is missing, else none. In a run of its own, since
 * styles cannot be undone and would break the group of what can. A style of that name is the user's: never changed. Never
 * throws: what cannot have a style is formatted directly.
 */
export async function readyStyles(plan: TablePlan, missing: MissingStyles): Promise<LineStyles> {
  if (missing === null) return NO_STYLES;
  const names = NAMES[plan.language];
  const ready: Record<Line, string | null> = { ...NO_STYLES };
  for (const line of linesOf(plan)) ready[line] = names[line];
  if (missing.length === 0) return ready;
  try {
    await run(async (context) => {
      for (const line of missing) addStyle(context, names[line], LINE_FONTS[line]);
      await context.sync();
    });
    return ready;
  } catch {
    await removeStyles(missing.map((line) => names[line]));
    for (const line of missing) ready[line] = null;
    return ready;
  }
}

function addStyle(context: Excel.RequestContext, name: string, { bold, size, color }: LineFont): void {
  context.workbook.styles.add(name);
  const style = context.workbook.styles.getItem(name);
  // The font alone: fill, borders and number format of the cell stay what they are.
  style.includeAlignment = false;
  style.includeBorder = false;
  style.includeNumber = false;
  style.includePatterns = false;
  style.includeProtection = false;
  style.font.bold = bold;
  style.font.size = size;
  if (color !== null) style.font.color = color;
}

/** A style made half would be taken for the user's the next time. */
async function removeStyles(names: readonly string[]): Promise<void> {
  for (const name of names) {
    await run(async (context) => {
      context.workbook.styles.getItem(name).delete();
      await context.sync();
    }).catch(() => undefined);
  }
}

/** Queues the look of a line: by its style, or directly where it has none. Before its text, whose number format must win. */
export function lookLike(range: Excel.Range, line: Line, style: string | null): void {
  if (style !== null) {
    range.style = style;
    return;
  }
  const { bold, size, color } = LINE_FONTS[line];
  range.format.font.bold = bold;
  range.format.font.size = size;
  if (color !== null) range.format.font.color = color;
}
