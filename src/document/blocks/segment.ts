/** The stretches of printed text that blocks are made of: usually a line, sometimes one of several on it. */
import { simplifyCharacters } from '../simplify';

export interface Segment {
  /** 1-based line and column (UTF-16 units) of the first character. */
  readonly line: number;
  readonly column: number;
  /** As printed, without blanks at either end. */
  readonly text: string;
  /** `text` with traditional characters simplified; same length. What the patterns look at. */
  readonly plain: string;
  /** `plain` without heading and list marks, emphasis and a closing colon. */
  readonly bare: string;
  /** Blank lines between this segment and the one before it; -1 when both stand on one line. */
  readonly gap: number;
}

/** Labels that open something of their own even in the middle of a line, in text exported without line breaks. */
const RUN_ON =
  /(?<=[\s。；;])(?=(?:图表|图|表)\s?\d{1,3}\s?[:：]|(?:资料来源|数据来源)\s?[:：]|(?:行业核心观点|核心观点|投资要点|投资建议|风险提示|相关研究|相关报告|分析师声明|分析师承诺|免责声明|正文目录|图表目录|行业投资评级|公司投资评级)\s?[:：\s])|(?=[■●◆]\s*\S)/g;

/** All non-blank stretches of the lines, in order. A form feed ends a stretch like a line end does. */
export function cutSegments(lines: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  let last = 0;
  lines.forEach((line, index) => {
    let sameLine = false;
    for (const [start, end] of cutPlaces(line)) {
      const raw = line.slice(start, end);
      const text = trimmed(raw);
      if (text === '') continue;
      const plain = simplifyCharacters(text);
      const column = start + raw.indexOf(text) + 1;
      const gap = sameLine ? -1 : index - last;
      segments.push({ line: index + 1, column, text, plain, bare: bareOf(plain), gap });
      sameLine = true;
      last = index + 1;
    }
  });
  return segments;
}

/** Start and end of the stretches of one line. */
function cutPlaces(line: string): [number, number][] {
  const cuts = [0];
  for (let i = line.indexOf('\f'); i >= 0; i = line.indexOf('\f', i + 1)) cuts.push(i);
  if (line.includes('\t') === false) {
    for (const match of simplifyCharacters(line).matchAll(RUN_ON)) cuts.push(match.index);
  } else if (/(?:图表|图|表|圖表|圖)\s?\d{1,3}\s?[:：]|(?:来源|來源)\s?[:：]/.test(line)) {
    // Two captions or two sources side by side are set apart by a tab.
    for (const match of simplifyCharacters(line).matchAll(/(?<=\t)(?=(?:图表|图|表)\s?\d|(?:资料|数据)?来源)/g))
      cuts.push(match.index);
  }
  cuts.sort((a, b) => a - b);
  // A cut right after a mark would part the mark from its title.
  const kept = cuts.filter((cut, i) => i === 0 || line.slice(cuts[i - 1], cut).trim().length > 2 || line[cut] === '\f');
  return kept.map((cut, i) => [cut, kept[i + 1] ?? line.length]);
}

/** Without blanks at either end; in a table row the tabs stay, an empty first cell is a cell. */
function trimmed(raw: string): string {
  const text = raw.trim();
  if (!text.includes('\t')) return text;
  let [start, end] = [0, raw.length];
  while (start < end && raw[start] !== '\t' && raw[start]?.trim() === '') start++;
  while (end > start && raw[end - 1] !== '\t' && raw[end - 1]?.trim() === '') end--;
  return raw.slice(start, end);
}

function bareOf(plain: string): string {
  const unmarked = plain
    .replace(/^(?:#{1,6}\s+|[-*•·>]\s+|[■●◆▌►▶◼▪]\s*)+/, '')
    .replace(/\*\*/g, '')
    .trim();
  return /[:：]$/.test(unmarked) ? unmarked.slice(0, -1).trim() : unmarked;
}

/** Width in columns of a fixed-pitch print: a Chinese character takes two. */
export function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return width;
}

/** Letters, digits and Chinese characters only, half width and lower case: equal for titles that differ in blanks and marks. */
export function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
