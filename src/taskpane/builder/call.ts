/** Which function asks for what was picked, and its text as a formula. */
import type { Fact } from '../../facts/fact';
import type { Catalog } from '../../query/catalog';
import { figureOf } from '../../query/look-up';
import { orNull, type Offer } from './offers';
import type { ParameterName } from './parameter-names';

export interface CallArgument {
  readonly name: ParameterName;
  /** "" where it is left out. */
  readonly text: string;
}

export interface Call {
  readonly id: 'TOKENS' | 'RATING' | 'METRIC' | 'INDEXRET' | 'PETTM';
  readonly args: readonly CallArgument[];
}

/** A function that knows its metric: it says in fewer words what METRIC says. */
interface ShortForm {
  readonly id: Call['id'];
  readonly subject: ParameterName;
  readonly period: ParameterName;
  /** What src/functions asks for in its name; null for token usage of any kind. */
  readonly metric: string | null;
  readonly takesUnit: boolean;
  readonly fits: (fact: Fact) => boolean;
}

const SHORT_FORMS: readonly ShortForm[] = [
  {
    id: 'TOKENS',
    subject: 'entity',
    period: 'period',
    metric: null,
    takesUnit: true,
    fits: (fact) => fact.metricClass === 'token_usage',
  },
  {
    id: 'INDEXRET',
    subject: 'index',
    period: 'period',
    metric: '涨跌幅',
    takesUnit: false,
    fits: (fact) => fact.metricClass === 'index_return',
  },
  {
    id: 'PETTM',
    subject: 'index',
    period: 'date',
    metric: 'PE-TTM',
    takesUnit: false,
    fits: (fact) => fact.metricClass === 'valuation',
  },
];

/** The shortest function that answers with the figure picked: a short form only where it comes to the very same one. */
export function callFor(catalog: Catalog, offer: Offer, period: string, unit: string): Call {
  if (offer.kind === 'rating') {
    return { id: 'RATING', args: args(['broker', offer.broker], ['industry', offer.industry], ['as_of', period]) };
  }
  const { subject, metric } = offer;
  const asked = (by: string | null): Fact | null =>
    orNull(() => figureOf(catalog, subject, by, period === '' ? null : period))?.chosen.fact ?? null;
  const wanted = asked(metric);
  const form = SHORT_FORMS.find(
    (each) => wanted !== null && each.fits(wanted) && (each.takesUnit || unit === '') && asked(each.metric) === wanted,
  );
  if (!form) {
    return { id: 'METRIC', args: args(['entity', subject], ['metric', metric], ['period', period], ['unit', unit]) };
  }
  const unitArgument: Pair[] = form.takesUnit ? [['unit', unit]] : [];
  return { id: form.id, args: args([form.subject, subject], [form.period, period], ...unitArgument) };
}

type Pair = readonly [name: ParameterName, text: string];

function args(...pairs: readonly Pair[]): CallArgument[] {
  return pairs.map(([name, text]) => ({ name, text }));
}

export type Cells = Readonly<Partial<Record<ParameterName, string>>>;

/**
 * `=TOKENS("豆包","2026-03")`, the name under `prefix` (`YANBIAO.` or ""). An argument with an address in `cells` is that cell.
 * What is left out at the end is not written, before another argument it is "".
 */
export function formulaText(call: Call, prefix: string, cells: Cells = {}): string {
  const texts = call.args.map(({ name, text }) => {
    const cell = (cells[name] ?? '').trim();
    return cell !== '' ? cell : text === '' ? '' : quoted(text);
  });
  while (texts.at(-1) === '') texts.pop();
  return `=${prefix}${call.id}(${texts.map((text) => text || '""').join(',')})`;
}

/** A text in a formula; a quotation mark in it is doubled. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Longest name of a sheet is 31 characters; columns end at XFD, rows at 1048576. */
const ADDRESS = /^(?:'(?:[^'\\/?*[\]:]|''){1,40}'!|[\p{L}\p{N}_.]{1,31}!)?\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/iu;

/** Whether the text is the address of one cell: `B2`, `$B2`, `Sheet1!B$2`, `'My sheet'!B2`. */
export function isCellAddress(text: string): boolean {
  const [, letters = '', row = ''] = ADDRESS.exec(text.trim()) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column > 0 && column <= 16_384 && Number(row) <= 1_048_576;
}
