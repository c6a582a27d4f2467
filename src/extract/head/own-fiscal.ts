/** When the financial year of the company a note is about ends, as the note itself prints it. */
import type { Document } from '../../document/document';
import { normalise } from '../../document/normalise';
import type { OwnFiscal } from '../readers/mention';

const ENDED = /截[至止](?:\d{4}年)?(\d{1,2})月(?:\d{1,2}日|底|末)?止?的?(?:财政|财务|会计)?年度/;
/** Characters: captions and heads of statements are short, and no longer line is looked at. */
const LONGEST = 120;

/**
 * 财务摘要(截至6月30日止年度): the month of the company's year end. Null without a company, where nothing says it, or where two
 * lines name different months.
 */
export function readOwnFiscal(
  { blocks }: Document,
  company: { readonly name: string; readonly aliases: readonly string[] } | null,
): OwnFiscal | null {
  if (company === null) return null;
  const months = new Set<number>();
  for (const { pieces } of blocks) {
    for (const { text } of pieces) {
      if (text.length > LONGEST || !text.includes('年度')) continue;
      const month = Number(ENDED.exec(normalise(text).text)?.[1] ?? 0);
      if (month >= 1 && month <= 12) months.add(month);
    }
  }
  const [endMonth] = months;
  return endMonth !== undefined && months.size === 1 ? { endMonth, names: [company.name, ...company.aliases] } : null;
}
