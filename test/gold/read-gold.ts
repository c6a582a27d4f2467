/** Gold files as rows: what a person read in a report. The format is described in README.md beside this file. */
import { readFileSync } from 'node:fs';

export interface GoldRow {
  /** Line of the gold file, for messages. */
  readonly at: string;
  /** Arguable: neither missing it nor reading it counts. */
  readonly optional: boolean;
  readonly lines: readonly number[];
  readonly printed: string;
  readonly value: number;
  readonly high: number | null;
  readonly unit: string;
  readonly per: string | null;
  readonly subjects: readonly string[];
  readonly classes: readonly string[];
  readonly periods: readonly string[];
  readonly qualifier: string;
  readonly multiple: string | null;
  readonly modalities: readonly string[];
}

const COLUMNS = 'lines printed value high unit per subject class period qualifier multiple modality'.split(' ');

/** Rows of one figures.tsv; throws with file and line on a row that is not well-formed. */
export function readGold(path: string): readonly GoldRow[] {
  const rows: GoldRow[] = [];
  readFileSync(path, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '' || line.startsWith('#') || line.startsWith('lines\t')) return;
      rows.push(goldRow(`${path}:${index + 1}`, line));
    });
  return rows;
}

function goldRow(at: string, line: string): GoldRow {
  const cells = line.split('\t').map((cell) => cell.trim());
  if (cells.length > COLUMNS.length) throw new Error(`${at}: ${cells.length} columns, ${COLUMNS.length} are known`);
  const cell = (name: string): string => cells[COLUMNS.indexOf(name)] ?? '';
  const several = (name: string): string[] => cell(name).split('|').filter(Boolean);
  const number = (text: string): number => {
    const value = Number(text);
    if (text === '' || !Number.isFinite(value)) throw new Error(`${at}: ${JSON.stringify(text)} is no number`);
    return value;
  };
  const lines = cell('lines');
  return {
    at,
    optional: lines.startsWith('?'),
    lines: lines.replace('?', '').split(',').map(number),
    printed: cell('printed'),
    value: number(cell('value')),
    high: cell('high') === '' ? null : number(cell('high')),
    unit: cell('unit'),
    per: cell('per') || null,
    subjects: several('subject'),
    classes: several('class'),
    periods: several('period'),
    qualifier: cell('qualifier') || 'exact',
    multiple: cell('multiple') || null,
    modalities: several('modality').length === 0 ? ['actual'] : several('modality'),
  };
}
