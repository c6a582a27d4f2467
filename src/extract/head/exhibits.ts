/** Every exhibit a report lists or shows, and whether its data came with the text. */
import type { Document } from '../../document/document';
import { simplifyCharacters } from '../../document/simplify';
import type { ExhibitHead } from '../../facts/report';
import { captionText } from '../tables/caption-text';
import type { TableGrid } from '../tables/grid';

const LISTED = /^(图表|图|表)\s?(\d{1,3}(?:[-–]\d{1,3})?)\s?[:：.、\s]\s*(.*)$/;
/** Dots, a tab or blanks before the page number; some exports glue it to the caption. */
const PAGE_NUMBER = /[\s.·…]*\d{1,3}$/;

/** In printed order; a caption in the text is preferred to its entry in the list. `hasData` only where a table follows. */
export function readExhibits(document: Document, grids: readonly TableGrid[]): ExhibitHead[] {
  const captions = new Map<string, string>();
  for (const block of document.blocks) {
    if (block.kind === 'contents') {
      for (const { text } of block.pieces) {
        const match = LISTED.exec(simplifyCharacters(text));
        if (!match) continue;
        const label = `${match[1] ?? ''}${match[2] ?? ''}`;
        const start = text.length - (match[3]?.length ?? 0);
        if (!captions.has(label)) captions.set(label, text.slice(start).replace(PAGE_NUMBER, '').trim());
      }
    } else if (block.kind === 'caption' && block.exhibit !== null) captions.set(block.exhibit, captionText(block));
  }
  const withData = new Set(grids.map(({ exhibit }) => exhibit));
  return [...captions].map(([label, caption]) => ({ label, caption, hasData: withData.has(label) }));
}
