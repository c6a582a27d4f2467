/** A report as text with its places kept: lines as printed, and blocks that put back together what layout took apart. */

import type { PlainLines } from './plain-lines';

/** A stretch of one printed line. `column` counts UTF-16 units from 1, `line` from 1 (split on \n only). */
export interface Piece {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** A wrap at a fixed length cut here: nothing, not even a blank, stood before it. Absent otherwise. */
  readonly cut?: true;
}

/**
 * What a block is. `front` is the title page's labels and side bar, `heading` a numbered or marked section title, `body`
 * running text (a list item is body of its own), `caption` an exhibit's title, `table` header and rows, `source` the
 * 资料来源 line, `contents` a table of contents, `scale` a rating definition, `risk` the risk section, `legal` statements
 * and disclaimers, `contact` addresses and telephones, `page` page numbers and running headers and footers.
 */
export type BlockKind =
  | 'front'
  | 'heading'
  | 'body'
  | 'caption'
  | 'table'
  | 'source'
  | 'contents'
  | 'scale'
  | 'risk'
  | 'legal'
  | 'contact'
  | 'page';

export interface Block {
  readonly kind: BlockKind;
  /** In reading order. A paragraph cut by a page break or a side bar has pieces on lines far apart. */
  readonly pieces: readonly Piece[];
  /** Nearest heading above, as printed; null before the first. */
  readonly section: string | null;
  /** Label of the exhibit it belongs to (`图表4`), else null. */
  readonly exhibit: string | null;
}

export interface Document {
  /** File name, for messages only. */
  readonly name: string;
  /** The whole text as decoded, line ends untouched. */
  readonly text: string;
  /** As printed. */
  readonly lines: readonly string[];
  /** What blocks and tables are made of, and whose columns pieces give; absent where it is `lines`. */
  readonly plain?: PlainLines;
  readonly blocks: readonly Block[];
  /** Lower-case hex SHA-256 of the file's bytes. */
  readonly sha256: string;
}
