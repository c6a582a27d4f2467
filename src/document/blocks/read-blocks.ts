/** Lines to blocks: an ordered list of passes that mark each stretch of text, then one that puts paragraphs back together. */
import type { Block } from '../document';
import { assembleBlocks } from './assemble';
import { markBackMatter } from './back-matter';
import { markContents } from './contents';
import { markExhibits } from './exhibits';
import { markFrontMatter } from './front-matter';
import { markFurniture } from './furniture';
import { cutWidthOf, hardWrapOf, wholeLines } from './hard-wrap';
import { markHeadings } from './headings';
import { markHtmlTables } from './html-tables';
import { blankMarks } from './mark';
import { wrapWidthOf } from './paragraphs';
import { cutSegments } from './segment';
import { markSideBars } from './side-bar';

/** Every non-blank line belongs to exactly one block, or to several where it holds several parts. Linear in the text. */
export function readBlocks(lines: readonly string[]): Block[] {
  const isCut = hardWrapOf(lines);
  const segments = cutSegments(wholeLines(lines, cutWidthOf(lines)));
  const marks = blankMarks(segments.length);
  const wrap = wrapWidthOf(segments);
  // Furniture first: page numbers and headers stand in the middle of everything else.
  markFurniture(segments, marks);
  // An HTML table next: a cell on a line of its own may look like anything.
  markHtmlTables(segments, marks);
  // Contents early: they repeat headings and captions, and their titles tell the real headings later.
  const titles = markContents(segments, marks);
  // Back matter before exhibits: rating definitions and addresses may be tables, too.
  markBackMatter(segments, marks, titles);
  const frontEnd = markFrontMatter(segments, marks, wrap);
  // Side bars before exhibits: the index chart's source line is no exhibit's.
  markSideBars(segments, marks, frontEnd);
  markExhibits(segments, marks, titles, lines);
  // Headings after exhibits: a title inside an announcement opens no section.
  markHeadings(segments, marks, titles);
  return assembleBlocks(segments, marks, wrap, isCut);
}
