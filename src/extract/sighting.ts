/** A draft with the places that state it: the stage between the rules and the finished fact. */
import type { Evidence } from '../facts/fact';
import type { Draft } from './draft';
import type { Page, Placed } from './reading';

export interface Sighting {
  readonly draft: Draft;
  /** In the order of the document. */
  readonly evidence: readonly Evidence[];
}

/** The subject with its name as printed among its aliases, where the report writes it in traditional characters. */
function withPrintedName(page: Page, draft: Draft): Draft {
  const { subject } = draft;
  const at = page.block.text.indexOf(subject.name);
  if (at < 0) return draft;
  const printed = page.block.printed(at, at + subject.name.length);
  // Blanks and widths the normaliser took are no other name.
  const differs = printed.length === subject.name.length && /[\u4e00-\u9fff]/.test(printed) && printed !== subject.name;
  if (!differs || subject.aliases.includes(printed)) return draft;
  return { ...draft, subject: { ...subject, aliases: [...subject.aliases, printed] } };
}

/** Evidence of a figure of a page: where its first character is printed, and its characters as printed. */
export function sighting(page: Page, placed: Placed): Sighting {
  const { block } = page.block;
  const { start, end } = placed.quantity;
  return {
    draft: withPrintedName(page, placed.draft),
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
