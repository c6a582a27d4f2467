/** A sheet that names every table and every formula of ours with its citation, written anew each time it is asked for. */
import { inertText, type Language, type StandingValue } from '../../tables';
import { readArguments } from '../call-arguments';
import { citationOf, type Cite } from '../cited-calls';
import { findFormulas, type FoundFormula } from '../find-formulas';
import type { ToolRefused } from '../formula-outcome';
import type { KnownTable } from '../identity/known-tables';
import { openOurSheet, type SheetWords } from '../our-sheet';
import { problemIn, Refusal } from '../refresh/refusal';
import { run } from '../run';
import { cellAddress } from '../target';
import { typedCell, typeLines, type TypedCell } from '../typed-lines';

export interface ReferenceRequest {
  readonly tables: readonly KnownTable[];
  readonly language: Language;
  /** Local time: `2026-04-07 09:05`. */
  readonly now: string;
  /** The source line of a table; "" where it is not known. */
  readonly sourceOf: (table: KnownTable) => string;
  readonly cite: Cite;
}

export interface SourceListWritten {
  readonly ok: true;
  readonly sheet: string;
  readonly tables: number;
  readonly formulas: number;
}

const LIST_SHEET: Readonly<Record<Language, SheetWords>> = {
  zh: { name: '研表出处', header: ['种类', '工作表', '位置', '表格或公式', '值', '出处', '数据版本', '更新时间'] },
  en: {
    name: 'Yanbiao references',
    header: ['Kind', 'Sheet', 'Place', 'Table or formula', 'Value', 'Source', 'Data version', 'As of'],
  },
};

const KINDS: Readonly<Record<Language, { readonly table: string; readonly formula: string }>> = {
  zh: { table: '表格', formula: '公式' },
  en: { table: 'Table', formula: 'Formula' },
};

/** Column widths in points. */
const WIDTHS = [50, 90, 80, 240, 90, 340, 90, 110] as const;

/** Never throws; a sheet of ours is written anew, one of the user's that is merely called so stays as it is. */
export async function writeSourceList(request: ReferenceRequest): Promise<SourceListWritten | ToolRefused> {
  try {
    const { tables, formulas, lines } = await run((context) => collect(context, request));
    if (lines.length === 0) throw new Refusal({ id: 'nothing-to-cite' });
    const sheet = await run((context) => write(context, lines, request.language));
    return { ok: true, sheet, tables, formulas };
  } catch (error) {
    return { ok: false, problem: problemIn(error) };
  }
}

interface Collected {
  readonly tables: number;
  readonly formulas: number;
  readonly lines: readonly (readonly TypedCell[])[];
}

async function collect(context: Excel.RequestContext, request: ReferenceRequest): Promise<Collected> {
  const standing = request.tables.filter(({ sheet }) => sheet !== '');
  const { formulas } = await findFormulas(context, 'workbook');
  const argumentsOf = await readArguments(context, formulas);
  const lines = [
    ...standing.map((table) => tableLine(table, request)),
    ...formulas.map((formula) => formulaLine(formula, citationOf(formula.calls, argumentsOf, request), request)),
  ];
  return { tables: standing.length, formulas: formulas.length, lines };
}

function tableLine(table: KnownTable, { language, sourceOf }: ReferenceRequest): TypedCell[] {
  const { name, sheet, address, record } = table;
  return [
    inertText(KINDS[language].table),
    inertText(sheet),
    inertText(address.slice(address.lastIndexOf('!') + 1)),
    inertText(name),
    typedCell(''),
    inertText(sourceOf(table)),
    inertText(record?.dataVersion ?? ''),
    inertText(record?.refreshed ?? ''),
  ];
}

function formulaLine(found: FoundFormula, citation: string, { language, now }: ReferenceRequest): TypedCell[] {
  const { sheet, row, column, formula, value } = found;
  return [
    inertText(KINDS[language].formula),
    inertText(sheet),
    inertText(cellAddress({ kind: 'cell', sheet, row, column })),
    inertText(formula),
    typedCell(value as StandingValue),
    inertText(citation),
    typedCell(''),
    inertText(now),
  ];
}

async function write(
  context: Excel.RequestContext,
  lines: readonly (readonly TypedCell[])[],
  language: Language,
): Promise<string> {
  const { sheet, row } = await openOurSheet(context, LIST_SHEET, language, WIDTHS);
  // What an earlier list left below would be taken for part of this one.
  if (row > 1) sheet.getRangeByIndexes(1, 0, row - 1, WIDTHS.length).clear();
  await typeLines(context, sheet, { row: 1, column: 0 }, lines);
  sheet.load('name');
  sheet.activate();
  await context.sync();
  return sheet.name;
}
