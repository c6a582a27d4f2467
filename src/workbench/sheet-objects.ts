/**
 * What lies on cells beside their contents: comments, rules for how cells look, and the names of their styles. They follow their
 * cells when others are inserted or deleted before them; in sorting a comment and a style's name go with their row, a rule stays
 * where it is, as in Excel.
 */
import { intersection, without, type Area } from './area';
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

/** Cells that have a named style other than Normal. What it looks like is on the cells themselves, as their format. */
export interface StyledCellsInfo {
  readonly kind: 'styledCells';
  readonly id: string;
  readonly style: string;
  /** All of one sheet; no cell is in two of them, nor in those of another style. */
  readonly areas: readonly Area[];
}

export type SheetObject = CommentInfo | FormatRuleInfo | StyledCellsInfo;

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

/** As Excel writes ids, a GUID in braces: the next that is free, so that tests and files can be compared. */
export function freeId(objects: readonly SheetObject[]): string {
  const taken = new Set(
    objects.flatMap((each) => [each.id, ...(each.kind === 'comment' ? each.replies.map(({ id }) => id) : [])]),
  );
  for (let number = 1; ; number += 1) {
    const id = `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
    if (!taken.has(id)) return id;
  }
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
  const stays = areas.every((area, index) => area === object.areas[index]);
  if (object.kind === 'styledCells') return stays ? object : { ...object, areas: left };
  const parts = withFormula(object, (formula) => followedFormula(formula, sheetOf(object), move));
  return stays && parts === object.parts ? object : { ...object, areas: left, parts };
}

/** The same object on a copy of its sheet. */
export function onCopy(object: SheetObject, sheet: string, id: string): SheetObject {
  return object.kind === 'comment'
    ? { ...object, id, cell: { ...object.cell, sheet } }
    : { ...object, id, areas: object.areas.map((area) => ({ ...area, sheet })) };
}

/** After sorting. `order` tells by its new row where a row came from; rows it does not name have stayed. */
export function sorted(object: SheetObject, area: Area, order: ReadonlyMap<number, number>): SheetObject {
  if (object.kind === 'styledCells') return sortedCells(object, area, order);
  if (object.kind !== 'comment' || object.cell.sheet !== area.sheet) return object;
  const { row, column } = object.cell;
  if (column < area.column || column >= area.column + area.columns) return object;
  const to = [...order].find(([, from]) => from === row)?.[0];
  return to === undefined ? object : { ...object, cell: { ...object.cell, row: to } };
}

function sortedCells(object: StyledCellsInfo, area: Area, order: ReadonlyMap<number, number>): StyledCellsInfo {
  // A style of whole columns, the common one, has the same cells afterwards.
  const moved = (each: Area): boolean => (intersection(each, area)?.rows ?? area.rows) < area.rows;
  if (!object.areas.some(moved)) return object;
  const areas = object.areas.flatMap((each) => {
    const shared = intersection(each, area);
    if (!shared || shared.rows === area.rows) return [each];
    const rows = Array.from({ length: area.rows }, (_, r) => area.row + r).filter((row) => {
      const from = order.get(row) ?? row;
      return from >= shared.row && from < shared.row + shared.rows;
    });
    return [...without(each, area), ...runsOf(rows).map(([row, count]) => ({ ...shared, row, rows: count }))];
  });
  return { ...object, areas };
}

/** Ascending numbers as runs: the first of each, and how many. */
function runsOf(numbers: readonly number[]): [first: number, count: number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === number) last[1] += 1;
    else runs.push([number, 1]);
  }
  return runs;
}

/** A rule of one's own speaks of cells in its formula. */
function withFormula({ parts }: FormatRuleInfo, change: (formula: string) => string): FormatRuleInfo['parts'] {
  const formula = parts.rule?.formula;
  if (typeof formula !== 'string') return parts;
  const next = change(formula);
  return next === formula ? parts : { ...parts, rule: { ...parts.rule, formula: next } };
}
