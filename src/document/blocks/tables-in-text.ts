/** Where tables begin and end in a report printed on one line: short cells between tabs, long running text around them. */
import { matchesOf } from '../matches';

/** Characters; a longer stretch without a tab is text with a cell glued to one end or both. */
const LONGEST_CELL = 110;
/** Characters looked through for the end of the last cell. */
const NEAR = 60;
const SENTENCE_END = /[。；;！？!?]/g;
/** What follows a table's last cell: its source line, a caption, a mark. */
const AFTER_TABLE = /(?:资料|数据)来源\s?[:：]|(?:图表|图|表)\s?\d{1,3}\s?[:：]|[■●◆]/;

/** What opens a section or a field of the title page, and never a cell: 一、, 风险提示：, 分析师：, 评级：. */
const OPENER =
  /^\s*(?:[一二三四五六七八九十]{1,2}、|(?:风险提示|风險提示|投资建议|投資建議|核心观点|投资要点|行业投资评级|公司投资评级|免责声明|重要声明|分析[师師]|评级|評級)\s?[：:])/;

/** True where running text surrounds the tabs of a line. */
export function isTextWithTabs(line: string): boolean {
  if (!line.includes('\t')) return false;
  const parts = line.split('\t');
  if (parts.some((part) => part.length > LONGEST_CELL * 4)) return true;
  // A row has its figures in short cells; a line mostly of paragraphs that opens sections is no row.
  const long = parts.reduce((sum, part) => sum + (part.length > LONGEST_CELL ? part.length : 0), 0);
  return long * 2 > line.length && parts.some((part) => OPENER.test(part));
}

/**
 * The offsets behind those tabs of a text that end a field: all of the first `length` characters, which are a title page in
 * one line, and further on those before a section.
 */
export function fieldEdges(line: string, length: number): number[] {
  const edges: number[] = [];
  for (let i = line.indexOf('\t'); i >= 0; i = line.indexOf('\t', i + 1)) {
    if (i < length || OPENER.test(line.slice(i + 1, i + 16))) edges.push(i + 1);
  }
  return edges;
}

/** The offsets that part tables from text. The line's first and last stretch count as text. Linear in the line. */
export function tableEdges(line: string): number[] {
  const edges: number[] = [];
  let start = 0;
  const parts = line.split('\t');
  parts.forEach((part, i) => {
    const end = start + part.length;
    if (part.length > LONGEST_CELL) {
      if (i > 0) edges.push(start + (OPENER.test(part) ? 0 : headOf(part)));
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
  const last = matchesOf(SENTENCE_END, near).pop();
  const blank = near.lastIndexOf(' ');
  const at = Math.max(last ? last.index + 1 : -1, blank);
  return at < 0 ? 0 : near.length - at;
}
