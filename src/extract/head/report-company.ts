/** The company a company note is about: its name with the listing code, printed on a line of its own at the top. */
import type { Document } from '../../document/document';
import { normalise } from '../../document/normalise';

export interface ReportCompany {
  readonly name: string;
  /** Listing code as printed, normalised. */
  readonly code: string;
}

/** Name, then the code in brackets: 某某股份(600000.SH), 某某科技(0000 HK). */
const NAME_AND_CODE =
  /^(?:\*\*|#{1,3}\s*)?([\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9·&. -]{1,18}?)\s?[([](\d{6}(?:\.(?:SH|SZ|BJ|SS))?|\d{1,5}\.?\s?HK|[A-Z]{1,5}\.(?:US|O|N|OQ))[)\]](?:[:,](?=\S)|\s|$)/i;
const TOP = 30;

/** Null for a report of an industry or of several companies. Looks at the first thirty printed lines only. */
export function readReportCompany(document: Document): ReportCompany | null {
  const found = new Map<string, ReportCompany>();
  let printed = 0;
  for (const line of document.plain?.lines ?? document.lines) {
    if (line.trim() === '') continue;
    if (++printed > TOP) break;
    if (line.length > 80) continue;
    const [, name, code] = NAME_AND_CODE.exec(normalise(line).text.trim()) ?? [];
    if (name !== undefined && code !== undefined) found.set(code, { name: name.trim(), code });
  }
  const [only] = found.values();
  return found.size === 1 && only ? only : null;
}
