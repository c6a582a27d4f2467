/** Names, licences, addresses and telephones of the title page, in printed order. */
import type { FrontLine } from './front-lines';

export interface AnalystToken {
  readonly kind: 'analyst' | 'contact' | 'license' | 'email' | 'phone';
  readonly text: string;
}

/** Two to four characters, as Chinese names are; a compound name may carry a dot. */
const NAME = '[\\u4e00-\\u9fff]{2,4}(?:·[\\u4e00-\\u9fff]{1,6})?';
const ROLE = /^(?:(?:证券|首席|行业|联席首席)*分析师|研究员|联系人|研究助理)\s*(?::\s*|\s+|$)/;
const NAMES = new RegExp(`^(?:${NAME})(?:\\s*[、,，\\s]\\s*(?:${NAME}))*(?=$|[\\s(,，SA执资])`);
const NAMED = new RegExp(`^(${NAME})\\s*[(](分析师|联系人|研究助理)[)]`);
const LICENSED = new RegExp(`^(${NAME})[\\s(]*(?:SAC|执业|资格)?[^:]{0,8}:?\\s*[A-Z]\\d{13}`);
const VALUES: readonly (readonly [AnalystToken['kind'], RegExp])[] = [
  // The Securities Association's number: a letter and thirteen digits.
  ['license', /(?<![A-Z\d])[A-Z]\d{13}(?!\d)/g],
  ['email', /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/g],
  ['phone', /(?:[(]0\d{2,3}[)]|(?<!\d)0\d{2,3})[\s-]*\d{3,4}[\s-]?\d{4}(?!\d)|(?<![\dA-Z])1[3-9]\d{9}(?!\d)/g],
];

/** A label without a value takes its names from the next line. */
export function analystTokens(front: readonly FrontLine[]): AnalystToken[] {
  const tokens: AnalystToken[] = [];
  let awaited: 'analyst' | 'contact' | null = null;
  for (const line of front) {
    if (line.related) continue;
    const role = ROLE.exec(line.plain);
    const kind: 'analyst' | 'contact' | null = role ? (/联系人|助理/.test(role[0]) ? 'contact' : 'analyst') : awaited;
    const rest = line.plain.slice(role?.[0].length ?? 0);
    const names: string[] = kind ? namesIn(rest) : [];
    if (kind) tokens.push(...names.map((text) => ({ kind, text })));
    else tokens.push(...ownName(line.plain));
    awaited = role && names.length === 0 ? kind : null;
    tokens.push(...valuesIn(line));
  }
  return tokens;
}

function namesIn(text: string): string[] {
  const match = NAMES.exec(text.trim());
  return match ? match[0].split(/[、,，\s]+/).filter((name) => name !== '' && !/^(?:执业|证书|资格)/.test(name)) : [];
}

function ownName(text: string): AnalystToken[] {
  const named = NAMED.exec(text);
  if (named?.[1]) return [{ kind: named[2] === '分析师' ? 'analyst' : 'contact', text: named[1] }];
  const licensed = LICENSED.exec(text)?.[1];
  return licensed && !/执业|证书|编号|资格|登记/.test(licensed) ? [{ kind: 'analyst', text: licensed }] : [];
}

function valuesIn(line: FrontLine): AnalystToken[] {
  return VALUES.flatMap(([kind, pattern]) =>
    [...line.plain.matchAll(pattern)].map((match) => ({
      kind,
      text: line.text.slice(match.index, match.index + match[0].length),
      at: match.index,
    })),
  )
    .sort((a, b) => a.at - b.at)
    .map(({ kind, text }) => ({ kind, text }));
}
