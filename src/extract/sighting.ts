/** A draft with the places that state it: the stage between the rules and the finished fact. */
import type { Evidence } from '../facts/fact';
import type { Draft } from './draft';
import type { Page, Placed } from './reading';

export interface Sighting {
  readonly draft: Draft;
  /** In the order of the document. */
  readonly evidence: readonly Evidence[];
}

/** Evidence of a figure of a page: where its first character is printed, and its characters as printed. */
export function sighting(page: Page, placed: Placed): Sighting {
  const { block } = page.block;
  const { start, end } = placed.quantity;
  return {
    draft: placed.draft,
    evidence: [
      {
        ...page.block.place(start),
        section: block.section,
        exhibit: block.exhibit,
        printed: page.block.printed(start, end),
      },
    ],
  };
}
