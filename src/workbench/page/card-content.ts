/** What is said about a cell: the message of its error, or the card of its value (Excel's JSON for cards). */
import type { CellRead } from '../host-workbook';

export interface CardContent {
  readonly title: string;
  /** Of an error: the add-in's words. */
  readonly message?: string;
  readonly sections: readonly { readonly title: string; readonly rows: readonly (readonly [string, string])[] }[];
  /** Who provides the value. */
  readonly foot: string;
}

/** The parts of Excel's card JSON that are shown; all of it comes from the add-in and may be missing or of another shape. */
interface CardJson {
  readonly text?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly layouts?: {
    readonly card?: {
      readonly title?: unknown;
      readonly sections?: readonly { title?: unknown; properties?: unknown }[];
    };
  };
  readonly provider?: { readonly description?: unknown };
}

/** undefined where there is nothing to say. `format` displays a number under its number format. */
export function cardContent(
  cell: CellRead,
  format: (value: number, numberFormat: string) => string,
): CardContent | undefined {
  if (typeof cell.value === 'object' && cell.value !== null) {
    const { error, message } = cell.value;
    return message === undefined ? undefined : { title: error, message, sections: [], foot: '' };
  }
  const json = cell.card as CardJson | null | undefined;
  if (typeof json !== 'object' || json === null) return undefined;
  const properties = json.properties ?? {};
  const row = (key: string): readonly [string, string] => [key, propertyText(properties[key], format)];
  const card = json.layouts?.card;
  const listed = (card?.sections ?? []).map((section) => ({
    title: text(section.title),
    rows: (Array.isArray(section.properties) ? section.properties : []).map((key) => row(String(key))),
  }));
  const sections = listed.length > 0 ? listed : [{ title: '', rows: Object.keys(properties).map(row) }];
  if (sections.every((section) => section.rows.length === 0)) return undefined;
  return { title: text(card?.title) || text(json.text) || cell.text, sections, foot: text(json.provider?.description) };
}

function propertyText(property: unknown, format: (value: number, numberFormat: string) => string): string {
  if (typeof property !== 'object' || property === null) return text(property);
  const { basicValue, numberFormat, text: shown } = property as Record<string, unknown>;
  if (typeof basicValue === 'number' && typeof numberFormat === 'string') return format(basicValue, numberFormat);
  return text(shown ?? basicValue);
}

function text(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
