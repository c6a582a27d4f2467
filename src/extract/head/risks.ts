/** The report's risks as a list of short labels. */
import type { Block, Document } from '../../document/document';
import { RISK_HEADING } from '../../document/blocks/words';
import { simplifyCharacters } from '../../document/simplify';

const OPENING =
  /^(?:\*\*|[-•■●]\s*)?(?:[\d一二三四五六七八九十]{1,3}[、.]\s*)?[【]?\s*(?:风险提示|风险因素|主要风险|风险(?=[:：])|(?:Key |Main )?[Rr]isks?(?=:))\s*[】]?\**\s*[:：]?\s*/;
/** List marks before a risk: 1), (2), 3、, ①, （一）, bullets. */
const MARK =
  /^(?:[-•·*■●◆]|[（(]?\d{1,2}[)）]|\d{1,2}\s*[、.．]|[①-⑳]|[（(](?:[一二三四五六七八九十]{1,3}|[ivx]{1,5})[)）]|[一二三四五六七八九十]{1,3}、)\s*/;
/** Risks on one line with nothing but their marks between. */
const BEFORE_MARK = /\s*(?=[①-⑳]|[（(](?:\d{1,2}|[ivx]{1,5})[)）]|(?<=\s)\d{1,2}[)）])/;
const RISK_END = /.{2}(?:走弱|加剧|上涨|下跌|涨价|变化|收紧|波动|放缓|恶化|下滑|风险|预期)$/;
const HAN_NUMERALS = '零一二三四五六七八九十';
/** Characters; a label is no sentence. */
const LONGEST = 30;

/** The short list where one is printed (first page or section); else the sub-headings or the words before each colon. */
export function readRisks(document: Document): string[] {
  const blocks = document.blocks.filter(({ kind }) => kind === 'risk');
  for (const [i, block] of document.blocks.entries()) {
    const labels = block.kind === 'risk' ? listIn(textOf(block)) : null;
    if (labels) return [...new Set([...labels, ...itemsBelow(document.blocks, i)])];
  }
  const numbered = numberedHeadings(document.blocks);
  if (numbered.length > 0 && blocks.length === 0) return numbered;
  const headings = document.blocks.filter(isRiskHeading).map(({ section }) => section ?? '');
  const explained = blocks.flatMap(
    (block) => /^[^：:。]{2,30}(?=[：:])/.exec(textOf(block).replace(MARK, ''))?.[0] ?? [],
  );
  return [...new Set([...headings, ...explained])];
}

/** Risks each on a line of its own go on below the first; a paragraph that explains one ends them. */
function itemsBelow(blocks: readonly Block[], at: number): string[] {
  const labels: string[] = [];
  for (const block of blocks.slice(at + 1)) {
    const more = block.kind === 'risk' ? listIn(textOf(block)) : null;
    if (!more) break;
    labels.push(...more);
  }
  return labels;
}

/** Risks printed as numbered headings (1、…, （一）…) right below the section's own, with no text under them. */
function numberedHeadings(blocks: readonly Block[]): string[] {
  const first = blocks.findIndex(
    (block) => block.kind === 'heading' && RISK_HEADING.test(simplifyCharacters(block.section ?? '')),
  );
  if (first < 0) return [];
  const labels: string[] = [];
  for (const block of blocks.slice(first + 1)) {
    const text = block.kind === 'heading' ? textOf(block) : '';
    const nth = labels.length + 1;
    const marks = [`${nth}、`, `${nth}.`, `（${HAN_NUMERALS[nth]}）`, `(${HAN_NUMERALS[nth]})`];
    if (!marks.some((mark) => text.startsWith(mark))) break;
    labels.push(
      text
        .replace(MARK, '')
        .replace(/[；;。]$/, '')
        .trim(),
    );
  }
  return labels;
}

/** The parts of a list of risks, or null for a paragraph that explains one. */
function listIn(text: string): string[] | null {
  const printed = text.slice(OPENING.exec(simplifyCharacters(text))?.[0].length ?? 0).replace(/^[-•·*\s]+/, '');
  const parts = printed
    .split(/[；;。]|[，,](?![^；;。]{0,40}(?:导致|影响|使得))/)
    .flatMap((part) => part.split(BEFORE_MARK))
    .flatMap(splitAtPauses)
    .map((part) =>
      part
        .trim()
        .replace(MARK, '')
        .replace(/^[\s(（\d)）、.]+/, '')
        .replace(/(?<=.{3})等$/, '')
        .replace(/(?<=[a-z])\.$/, '')
        .trim(),
    )
    .filter((part) => part !== '');
  const isList = parts.length > 0 && parts.every((part) => part.length <= LONGEST && !/[：:]/.test(part));
  return isList ? parts : null;
}

/** 、 parts whole risks (…不及预期、…加剧) but not the words of one (产能、供应链风险). */
function splitAtPauses(part: string): string[] {
  const words = part.split('、');
  return words.every((word) => word.trim().length >= 5 || RISK_END.test(word)) ? words : [part];
}

function isRiskHeading(block: Block): boolean {
  return (
    block.kind === 'heading' &&
    block.exhibit === null &&
    /.风险$|.风险[：:]?$/.test(block.section ?? '') &&
    !/^[\d、.\s]*风险/.test(block.section ?? '')
  );
}

function textOf(block: Block): string {
  return block.pieces.map(({ text }) => text).join('');
}
