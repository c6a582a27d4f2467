/** The arguments of a call as values: literals from the formula, references from the cells they name. */
import type { OurCall } from './formula-calls';
import { rangeOf, type Box } from './box';
import { blockRows } from './read-blocks';

export type ArgumentValue = string | number | boolean | null;

interface Reference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

type Argument = { readonly value: ArgumentValue } | { readonly reference: Reference } | 'computed';

const TEXT = /^"(?:[^"]|"")*"$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/iu;

/** @param sheet where the formula stands, for references without a sheet */
export function readArgument(text: string, sheet: string): Argument {
  if (text === '') return { value: null };
  if (TEXT.test(text)) return { value: text.slice(1, -1).replaceAll('""', '"') };
  if (NUMBER.test(text)) return { value: Number(text) };
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  const match = REFERENCE.exec(text);
  if (!match) return 'computed';
  const [, quoted, plain, letters = '', digits = ''] = match;
  // Of another workbook: `[Book1.xlsx]Sheet1`.
  if (quoted?.includes('[')) return 'computed';
  const column = [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { reference: { sheet: quoted?.replaceAll("''", "'") ?? plain ?? sheet, row: Number(digits) - 1, column } };
}

/** Arguments of each call, by call; null where one of them is computed by a formula and so cannot be read off. */
export type ArgumentsOf = (call: OurCall) => readonly ArgumentValue[] | null;

/** Reads the cells that the calls refer to, a column at a time. */
export async function readArguments(
  context: Excel.RequestContext,
  formulas: readonly { readonly sheet: string; readonly calls: readonly OurCall[] }[],
): Promise<ArgumentsOf> {
  const parsed = new Map<OurCall, Argument[]>();
  for (const { sheet, calls } of formulas) {
    for (const call of calls)
      parsed.set(
        call,
        call.args.map((text) => readArgument(text, sheet)),
      );
  }
  const references = [...parsed.values()]
    .flat()
    .flatMap((each) => (typeof each === 'object' && 'reference' in each ? [each.reference] : []));
  const cells = await readCells(context, references);
  return (call) => {
    const values = (parsed.get(call) ?? []).map((each) => {
      if (each === 'computed') return undefined;
      return 'value' in each ? each.value : cells.get(keyOf(each.reference));
    });
    return values.some((value) => value === undefined) ? null : (values as ArgumentValue[]);
  };
}

function keyOf({ sheet, row, column }: Reference): string {
  return `${row},${column},${sheet.toLowerCase()}`;
}

async function readCells(
  context: Excel.RequestContext,
  references: readonly Reference[],
): Promise<Map<string, ArgumentValue>> {
  const columns = new Map<string, Box>();
  for (const { sheet, row, column } of references) {
    const key = `${column},${sheet.toLowerCase()}`;
    const known = columns.get(key) ?? { sheet, row, column, rows: 1, columns: 1 };
    const top = Math.min(known.row, row);
    columns.set(key, { ...known, row: top, rows: Math.max(known.row + known.rows, row + 1) - top });
  }
  const values = new Map<string, ArgumentValue>();
  for (const block of [...columns.values()].flatMap((box) => blockRows(box))) {
    const range = rangeOf(context, block).load('values');
    await context.sync();
    (range.values as ArgumentValue[][]).forEach(([value], r) => {
      values.set(keyOf({ ...block, row: block.row + r }), value === '' || value === undefined ? null : value);
    });
  }
  return values;
}
