/**
 * What lies on cells beside their contents: comments, and rules for how cells look. They follow their cells when others are
 * inserted or deleted before them; a comment goes with its row in sorting, a rule stays where it is, as in Excel.
 */
import type { Area } from './area';
import { followedFormula } from './formulas/shifted-formula';

export interface ReplyInfo {
  readonly id: string;
  readonly content: string;
  readonly author: string;
  /** ISO 8601. */
  readonly created: string;
}

export interface CommentInfo extends ReplyInfo {
  readonly kind: 'comment';
  /** One cell. */
  readonly cell: Area;
  readonly resolved: boolean;
  readonly replies: readonly ReplyInfo[];
}

export interface FormatRuleInfo {
  readonly kind: 'formatRule';
  readonly id: string;
  /** All of one sheet. */
  readonly areas: readonly Area[];
  /** Excel.ConditionalFormatType. */
  readonly type: string;
  readonly stopIfTrue: boolean;
  /** What the objects below Excel.ConditionalFormat hold, by their names: `rule`, `format`, `criteria`, … */
  readonly parts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export type SheetObject = CommentInfo | FormatRuleInfo;

/** Those of all sheets. Each change is a step of the user's undo. */
export interface SheetObjectStore {
  /** Of two rules the one that is in force before the other comes first. */
  list(): readonly SheetObject[];
  /** Replaces the one of its id, else adds it: at the end, or at that place among all. */
  put(object: SheetObject, index?: number): void;
  remove(id: string): void;
}

export function sheetOf(object: SheetObject): string {
  return (object.kind === 'comment' ? object.cell : object.areas[0])?.sheet ?? '';
}

/** Where an area is after a move of cells; null where all of it is gone; the same object where it stays. */
export type AreaMove = (area: Area) => Area | null;

/** The object after cells moved, the same one where that does not touch it; null where all of its cells are gone. */
export function followed(object: SheetObject, move: AreaMove): SheetObject | null {
  if (object.kind === 'comment') {
    const cell = move(object.cell);
    return cell === object.cell ? object : cell && { ...object, cell: { ...cell, rows: 1, columns: 1 } };
  }
  const areas = object.areas.map(move);
  const left = areas.filter((area) => area !== null);
  if (left.length === 0) return null;
  const parts = withFormula(object, (formula) => followedFormula(formula, sheetOf(object), move));
  return parts === object.parts && areas.every((area, index) => area === object.areas[index])
    ? object
    : { ...object, areas: left, parts };
}

/** The same object on a copy of its sheet. */
export function onCopy(object: SheetObject, sheet: string, id: string): SheetObject {
  return object.kind === 'comment'
    ? { ...object, id, cell: { ...object.cell, sheet } }
    : { ...object, id, areas: object.areas.map((area) => ({ ...area, sheet })) };
}

/** A comment on a row that sorting has moved goes with it. `order` tells by its new row where a row came from. */
export function sorted(object: SheetObject, area: Area, order: ReadonlyMap<number, number>): SheetObject {
  if (object.kind !== 'comment' || object.cell.sheet !== area.sheet) return object;
  const { row, column } = object.cell;
  if (column < area.column || column >= area.column + area.columns) return object;
  const to = [...order].find(([, from]) => from === row)?.[0];
  return to === undefined ? object : { ...object, cell: { ...object.cell, row: to } };
}

/** A rule of one's own speaks of cells in its formula. */
function withFormula({ parts }: FormatRuleInfo, change: (formula: string) => string): FormatRuleInfo['parts'] {
  const formula = parts.rule?.formula;
  if (typeof formula !== 'string') return parts;
  const next = change(formula);
  return next === formula ? parts : { ...parts, rule: { ...parts.rule, formula: next } };
}
