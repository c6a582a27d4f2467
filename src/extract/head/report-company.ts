/** The company a company note is about: its name with the listing code, printed on a line of its own at the top. */
import type { Document } from '../../document/document';
import { normalise } from '../../document/normalise';
import { INDUSTRIES } from './industries';

export interface ReportCompany {
  readonly name: string;
  /** Listing code as printed, normalised. */
  readonly code: string;
}

/** Name, then the code in brackets: 某某股份(600000.SH), 某某科技(0000 HK). */
const NAME_AND_CODE =
  /^(?:\*\*|#{1,3}\s*)?([\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9·&. -]{1,18}?)\s?[([](\d{6}(?:\.(?:SH|SZ|BJ|SS))?|\d{1,5}\.?\s?HK|[A-Z]{1,5}\.(?:US|O|N|OQ))[)\]](?:[:,](?=\S)|\s|$)/i;
const TOP = 30;
/** 3月26日某某科技, 公司点评某某科技: what ends right before the name. */
const AFTER_OTHERS = /^.*(?:[年月日]|点评|研究|报告|公司|覆盖|更新|简评|评级|深度|[)》】|])/;

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
  if (found.size === 0) return gluedCompany(document);
  return found.size === 1 && only ? only : null;
}

/** Characters; a title page whose line ends were lost has the company this early. */
const HEAD = 240;
const GLUED =
  /([\u4e00-\u9fffA-Za-z·&]{2,18}?) ?[([](\d{6}\.(?:SH|SZ|BJ|SS)|\d{1,5}\.? ?HK|[A-Z]{1,5}\.(?:US|O|N|OQ))[)\]]/gi;

/** 公司点评 电子某某股份(600000.SH)一季报: the words before the only code, without the industry or the date they are glued to. */
function gluedCompany({ text }: Document): ReportCompany | null {
  const head = normalise(text.slice(0, 2 * HEAD)).text.slice(0, HEAD);
  const found = [...head.matchAll(GLUED)];
  const [match] = found;
  if (!match || new Set(found.map(([, , code]) => code)).size !== 1) return null;
  const [, words = '', code = ''] = match;
  const name = words.replace(AFTER_OTHERS, '');
  const industry = INDUSTRIES.find((one) => name.startsWith(one) && name.length - one.length >= 3) ?? '';
  const own = name.slice(industry.length);
  return own.length >= 2 && own.length <= 10 ? { name: own, code } : null;
}
