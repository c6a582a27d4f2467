/**
 * Cell values with format and card, in the JSON that Office.js takes from a custom function. The shapes are those of
 * Excel.DoubleCellValue, StringCellValue and FormattedNumberCellValue (ExcelApi 1.16–1.19); a test holds them against
 * Microsoft's types. They are written out here because this folder must not need Excel's globals.
 */
import { daySerial } from '../query/calendar';
import { cleanText } from '../query/cell-text';
import type { Settings } from '../query/session';

export interface TextValue {
  readonly type: 'String';
  readonly basicType: 'String';
  readonly basicValue: string;
}

export type PropertyValue =
  | TextValue
  | {
      readonly type: 'Double';
      readonly basicType: 'Double';
      readonly basicValue: number;
      readonly numberFormat: string;
    };

export interface CardSection {
  readonly layout: 'List';
  readonly title: string;
  readonly properties: string[];
}

export interface Card {
  readonly title: string;
  /** In the order shown. Keys are part of formulas (`=A1.券商`), so they are the same in every language. */
  readonly properties: Record<string, PropertyValue>;
  readonly sections: CardSection[];
}

/** What a value with a card has besides the value. */
interface WithCard {
  readonly properties: Record<string, PropertyValue>;
  readonly layouts: { readonly card: { readonly title: string; readonly sections: CardSection[] } };
  readonly provider: { readonly description: string };
}

export interface NumberWithCard extends WithCard {
  readonly type: 'Double';
  readonly basicType: 'Double';
  readonly basicValue: number;
  readonly numberFormat: string;
}

export interface TextWithCard extends WithCard, TextValue {}

export interface FormattedNumber {
  readonly type: 'FormattedNumber';
  readonly basicType: 'Double';
  readonly basicValue: number;
  readonly numberFormat: string;
}

export type CellResult = number | string | NumberWithCard | TextWithCard | FormattedNumber;

/** Who stands behind the value, at the foot of the card. */
const PROVIDER = { description: '研表 Yanbiao' };

/** A number for a cell: with card, with format only, or plain, as far as this Excel goes. */
export function numberCell(value: number, numberFormat: string, card: () => Card, settings: Settings): CellResult {
  if (settings.cards) {
    return { type: 'Double', basicType: 'Double', basicValue: value, numberFormat, ...withCard(card()) };
  }
  return formattedCell(value, numberFormat, settings);
}

/** A text for a cell, with card where this Excel takes one. */
export function textCell(value: string, card: () => Card, settings: Settings): CellResult {
  return settings.cards ? { ...text(value), ...withCard(card()) } : cleanText(value);
}

/** What a spilled cell gets: "" for what is missing, a text only as a cell can hold it (Excel makes #VALUE! of the whole else). */
export function spilledCell(cell: CellResult | null | undefined): CellResult {
  return typeof cell === 'string' ? cleanText(cell) : (cell ?? '');
}

/** A number for a spilled cell: with its format where this Excel takes one. */
export function formattedCell(value: number, numberFormat: string, settings: Settings): CellResult {
  return settings.formats ? { type: 'FormattedNumber', basicType: 'Double', basicValue: value, numberFormat } : value;
}

/** The value a cell shows, with its format and without its card; what has no card, and all else, as it is. */
export function withoutCard(value: unknown): unknown {
  if (!hasCard(value)) return value;
  const { type, basicValue } = value;
  if (type === 'String') return basicValue;
  return { type: 'FormattedNumber', basicType: 'Double', basicValue, numberFormat: value.numberFormat };
}

function hasCard(value: unknown): value is NumberWithCard | TextWithCard {
  if (typeof value !== 'object' || value === null || !('properties' in value) || !('type' in value)) return false;
  return value.type === 'Double' || value.type === 'String';
}

/** A date for a spilled cell: a serial with format where this Excel takes one, else ISO text, which sorts as well. */
export function dayCell(day: string | null, settings: Settings): CellResult {
  if (day === null) return '';
  const serial = settings.formats ? daySerial(day) : null;
  return serial === null ? day : formattedCell(serial, 'yyyy-mm-dd', settings);
}

function withCard({ title, properties, sections }: Card): WithCard {
  return { properties, layouts: { card: { title: cleanText(title), sections } }, provider: PROVIDER };
}

/** A text property. */
export function text(value: string): TextValue {
  return { type: 'String', basicType: 'String', basicValue: cleanText(value) };
}

/** A number property. */
export function number(value: number, numberFormat: string): PropertyValue {
  return { type: 'Double', basicType: 'Double', basicValue: value, numberFormat };
}
