/** The report's risks as a list of short labels. */
import type { Block, Document } from '../../document/document';
import { simplifyCharacters } from '../../document/simplify';

const OPENING = /^\**(?:风险提示|风险因素)\**\s*[:：]\s*/;
/** Characters; a label is no sentence. */
const LONGEST = 30;

/** The short list where one is printed (first page or section); else the sub-headings or the words before each colon. */
export function readRisks(document: Document): string[] {
  const blocks = document.blocks.filter(({ kind }) => kind === 'risk');
  for (const block of blocks) {
    const labels = listIn(textOf(block));
    if (labels) return labels;
  }
  const headings = document.blocks.filter(isRiskHeading).map(({ section }) => section ?? '');
  const explained = blocks.flatMap((block) => /^[^：:。]{2,30}(?=[：:])/.exec(textOf(block))?.[0] ?? []);
  return [...new Set([...headings, ...explained])];
}

/** The parts of a list of risks, or null for a paragraph that explains one. */
function listIn(text: string): string[] | null {
  const printed = text.slice(OPENING.exec(simplifyCharacters(text))?.[0].length ?? 0).replace(/^[-•·*\s]+/, '');
  const parts = printed
    .split(/[；;。]|[，,](?![^；;。]{0,40}(?:导致|影响|使得))/)
    .flatMap(splitAtPauses)
    .map((part) => part.replace(/^[\s(（\d)）、.]+/, '').trim())
    .filter((part) => part !== '');
  const isList = parts.length > 0 && parts.every((part) => part.length <= LONGEST && !/[：:]/.test(part));
  return isList ? parts : null;
}

/** 、 parts whole risks (…不及预期、…加剧) but not the words of one (产能、供应链风险). */
function splitAtPauses(part: string): string[] {
  const words = part.split('、');
  return words.every((word) => word.trim().length >= 5) ? words : [part];
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
