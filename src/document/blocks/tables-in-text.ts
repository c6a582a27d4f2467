/** Where tables begin and end in a report printed on one line: short cells between tabs, long running text around them. */

/** Characters; a longer stretch without a tab is text with a cell glued to one end or both. */
const LONGEST_CELL = 110;
/** Characters looked through for the end of the last cell. */
const NEAR = 60;
const SENTENCE_END = /[。；;！？!?]/g;
/** What follows a table's last cell: its source line, a caption, a mark. */
const AFTER_TABLE = /(?:资料|数据)来源\s?[:：]|(?:图表|图|表)\s?\d{1,3}\s?[:：]|[■●◆]/;

/** True where running text surrounds the tabs of a line. */
export function isTextWithTabs(line: string): boolean {
  return line.includes('\t') && line.split('\t').some((part) => part.length > LONGEST_CELL * 4);
}

/** The offsets that part tables from text. The line's first and last stretch count as text. Linear in the line. */
export function tableEdges(line: string): number[] {
  const edges: number[] = [];
  let start = 0;
  const parts = line.split('\t');
  parts.forEach((part, i) => {
    const end = start + part.length;
    if (part.length > LONGEST_CELL) {
      if (i > 0) edges.push(start + headOf(part));
      if (i < parts.length - 1) edges.push(end - tailOf(part));
    }
    start = end + 1;
  });
  return edges;
}

/** Length of the cell glued to the front of running text: up to a source line or the first blank; 0 where nothing tells. */
function headOf(part: string): number {
  const near = part.slice(0, NEAR);
  const mark = AFTER_TABLE.exec(near);
  if (mark) return mark.index;
  const blank = /\s/.exec(near);
  return blank && !/[，。；]/.test(near.slice(0, blank.index)) ? blank.index : 0;
}

/** Length of the first cell glued to the end of running text: what follows the last full sentence. */
function tailOf(part: string): number {
  const near = part.slice(-NEAR);
  const last = [...near.matchAll(SENTENCE_END)].pop();
  const blank = near.lastIndexOf(' ');
  const at = Math.max(last ? last.index + 1 : -1, blank);
  return at < 0 ? 0 : near.length - at;
}
