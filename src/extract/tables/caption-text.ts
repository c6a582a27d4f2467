/** Caption and source lines without their labels. */
import type { Block } from '../../document/document';

/** `全球云厂商步入涨价周期` of `图表4: 全球云厂商步入涨价周期`. */
export function captionText(block: Block): string {
  return textOf(block)
    .replace(/^\**\s*(?:图表|圖表|图|圖|表|Figure|Exhibit|Table)\s?\d{1,3}(?:[-–]\d{1,3})?\s?[:：.、]?\s*/i, '')
    .replace(/\*\*/g, '');
}

/** `Wind、开源证券研究所` of `数据来源: Wind、开源证券研究所`. */
export function sourceText(block: Block): string {
  return textOf(block).replace(/^\**(?:[资資]料|[数數][据據])?[来來]源(?:及注释)?\s*[:：]\s*/, '');
}

function textOf(block: Block): string {
  return block.pieces.map((piece) => piece.text).join('');
}
