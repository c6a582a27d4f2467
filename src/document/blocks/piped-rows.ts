/** Rows of a markdown table printed on one line with the text around it: the rule under the header tells how many cells a row has. */
import { matchesOf } from '../matches';

/** `|---|:--:|` of two cells and more. */
const RULE = /\|(?:\s?:?-{2,20}:?\s?\|){2,40}/g;
/** Characters; a longer stretch between two pipes is no cell. */
const LONGEST_CELL = 120;

/** Offsets at which the header, the rule and each row begin, and where the last row ends. Linear in the line. */
export function pipedRowEdges(line: string): number[] {
  if (!line.includes('-|') && !line.includes('- |') && !line.includes(':|')) return [];
  const edges: number[] = [];
  for (const { 0: rule, index } of matchesOf(RULE, line)) {
    const count = rule.split('|').length - 2;
    const header = rowBefore(line, index, count);
    if (header < 0) continue;
    edges.push(header, index);
    let at = index + rule.length;
    for (let end = rowAfter(line, at, count); end >= 0; end = rowAfter(line, at, count)) {
      edges.push(at);
      at = end;
    }
    edges.push(at);
  }
  return edges;
}

/** Start of the `count` cells that end right before `at`; -1 where none do. */
function rowBefore(line: string, at: number, count: number): number {
  let pipe = line.lastIndexOf('|', at - 1);
  if (pipe < 0 || line.slice(pipe + 1, at).trim() !== '' || at - pipe > LONGEST_CELL) return -1;
  for (let cell = 0; cell < count; cell++) {
    const next = pipe === 0 ? -1 : line.lastIndexOf('|', pipe - 1);
    if (next < 0 || pipe - next > LONGEST_CELL) return -1;
    pipe = next;
  }
  return pipe;
}

/** Offset behind the `count` cells that begin at `at`, blanks before them apart; -1 where none do. */
function rowAfter(line: string, at: number, count: number): number {
  let pipe = line.indexOf('|', at);
  if (pipe < 0 || pipe - at > LONGEST_CELL || line.slice(at, pipe).trim() !== '') return -1;
  for (let cell = 0; cell < count; cell++) {
    const next = line.indexOf('|', pipe + 1);
    if (next < 0 || next - pipe > LONGEST_CELL) return -1;
    pipe = next;
  }
  return pipe + 1;
}
