/** What the head readers read: the lines of title page and side bar, in order, each knowing whether a list of related reports holds it. */
import type { Document } from '../../document/document';
import { withoutInvisible } from '../../document/character-folds';
import { simplifyCharacters } from '../../document/simplify';

export interface FrontLine {
  readonly line: number;
  /** As printed, without heading marks and emphasis. */
  readonly text: string;
  /** `text` with simplified characters and half-width signs; same length. What patterns look at. */
  readonly plain: string;
  /** Stands under 相关研究, or is the label itself. */
  readonly related: boolean;
  /** Before the first section of the text; false in a side bar further down. */
  readonly top: boolean;
}

const RELATED = /^(?:相关|近期|往期|前期)(?:研究报告|研究|报告)|^Related (?:reports?|research)/i;
const OTHER_LABEL =
  /^(?:(?:证券|首席)?分析师|联系人|研究助理|(?:执业|资格)?证书|SAC|(?:联系)?电话|邮箱|E-?mail|行业|市场走势|股价走势|.{0,12}相对.{1,14}表现|最近.{1,8}比较|(?:数据|资料)来源)/i;

/** Lines of all `front` blocks; columns set apart by tabs or wide blanks become lines of their own. */
export function frontLines(document: Document): FrontLine[] {
  const lines: FrontLine[] = [];
  let related = false;
  let top = true;
  let last = 0;
  document.blocks.forEach((block, index) => {
    if (block.kind === 'page') {
      last++;
      return;
    }
    if (block.kind !== 'front') {
      top = false;
      return;
    }
    // A list of related reports ends with its side bar.
    if (index !== last + 1) related = false;
    last = index;
    for (const piece of block.pieces) {
      for (const part of piece.text.split(/\t+|\s{3,}/)) {
        const text = withoutInvisible(part)
          .replace(/^#{1,6}\s+/, '')
          .replace(/\*\*/g, '')
          .trim();
        if (text === '') continue;
        const plain = halfWidth(simplifyCharacters(text));
        if (RELATED.test(plain)) related = true;
        else if (OTHER_LABEL.test(plain) && !/[《》]/.test(plain)) related = false;
        lines.push({ line: piece.line, text, plain, related, top });
      }
    }
  });
  return lines;
}

/** Full-width brackets, colons, digits and letters to half width, one for one. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (c) =>
    c === '\u3000' ? ' ' : String.fromCharCode(c.charCodeAt(0) - 0xfee0),
  );
}
