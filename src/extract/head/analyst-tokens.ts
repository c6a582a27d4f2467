/** Names, licences, addresses and telephones of the title page, in printed order. */
import { matchesOf } from '../../document/matches';
import type { FrontLine } from './front-lines';
import { INDUSTRIES } from './industries';

export interface AnalystToken {
  readonly kind: 'analyst' | 'contact' | 'license' | 'email' | 'phone';
  readonly text: string;
}

type Role = 'analyst' | 'contact';
type Placed = AnalystToken & { readonly at: number };

/** Two to four characters, as Chinese names are; a compound name may carry a dot, a short one a blank inside. */
const NAME =
  '(?:[\\u4e00-\\u9fff]{2,4}(?:·[\\u4e00-\\u9fff]{1,6})?|[\\u4e00-\\u9fff]\\s{1,2}[\\u4e00-\\u9fff](?![\\u4e00-\\u9fff]))';
const RANK = '(?:证券|首席|行业|联席首席|资深|高级)*';
const ROLE = new RegExp(`^(?:${RANK}分析[师员]|${RANK}研究员|联系人|研究助理)(?:姓名)?\\s*(?::\\s*|\\s+|$)`);
/** Under a name, not before it: 首席电子分析师. */
const ROLE_BELOW = /^[\u4e00-\u9fff、]{0,12}(分析[师员]|研究员|联系人|研究助理)$/;
const NAMES = new RegExp(`^(?:${NAME})(?:\\s*[、,，/\\s]\\s*(?:${NAME}))*(?=$|[\\s(,，/;SA执资])`);
const NAMED = new RegExp(`^(${NAME})\\s*[(](分析师|联系人|研究助理)[)]`);
/** The name before its role on one line: 某某  首席分析师. */
const NAMED_BEHIND = new RegExp(`^(${NAME})\\s+[\\u4e00-\\u9fff、]{0,8}(分析[师员]|研究员|联系人|研究助理)$`);
const LICENSED = new RegExp(
  `(?<![\\u4e00-\\u9fff])(${NAME})[\\s(:,]*(?:SAC|执业|资格|证书|编号)?[^:\\u4e00-\\u9fff@]{0,8}(?:证书|编号|执业)*:?\\s*[A-Z]\\d{13}`,
  'g',
);
const NO_NAME = /执业|证书|编号|资格|登记|分析|研究|联系|电话|邮箱|证券|行业|评级|报告|日期/;
/** Jason LAM, CFA; 郑芷晴 Vivian Cheng: a line that is a name and nothing else, with its qualifications. */
const ENGLISH_NAME = /^([A-Z][A-Za-z'-]+(?:\s[A-Z][A-Za-z'.-]*){1,3})(?:\s*,\s*(?:CFA|CPA|FRM|ACCA|Ph\.?D\.?)){0,3}$/;
const BOTH_NAMES = /^([\u4e00-\u9fff]{2,4})\s+[A-Z][A-Za-z'-]+(?:\s[A-Z][A-Za-z'.-]*){1,2}$/;
const ENGLISH_ROLE = /^(?:(?:Lead|Senior|Chief|Research|Equity)\s){0,3}Analysts?\s*:\s*/;
/** The number of the Hong Kong regulator; where a page prints mainland licences, too, it is not the licence. */
const CE_NUMBER = /(?<=(?:CE|SFC|中央)[^:\d\u4e00-\u9fff]{0,12}(?:编号)?\s*[:.]?\s*)[A-Z]{3}\d{3}(?!\d)/g;
/** Lines below a lone name in which its address or number stands. */
const NEAR = 4;
const PHONE =
  /(?<![\d(])[(+]{0,2}852[)]?[\s-]*\d{4}[\s-]?\d{4}(?!\d)|(?:[(+]{1,2}86[)]?[\s-]*\d{2,3}[)]?[\s-]*\d{3,4}[\s-]?\d{4}|(?:[(]0\d{2,3}[)]|(?<!\d)0\d{2,3})[\s-]*\d{3,4}[\s-]?\d{4}|(?<![\dA-Z])1[3-9]\d{9})(?!\d)/g;
const VALUES: Values = [
  // The Securities Association's number: a letter and thirteen digits.
  ['license', /(?<![A-Z\d])[A-Z]\d{13}(?!\d)/g],
  ['email', /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/g],
  ['phone', PHONE],
];

/** A label without a value takes its names from the next line; under a label, licensed names take its role. */
export function analystTokens(front: readonly FrontLine[]): AnalystToken[] {
  const tokens: AnalystToken[] = [];
  let awaited: Role | null = null;
  let under: Role = 'analyst';
  const lines = front.filter(({ related }) => !related);
  const mainland = lines.some(({ plain }) => /[A-Z]\d{13}/.test(plain));
  const values = mainland ? VALUES : [...VALUES, ['license', CE_NUMBER] as const];
  lines.forEach((line, i) => {
    const role = ROLE.exec(line.plain);
    const below = isLoneName(lines[i + 1]) ? null : roleBelow(line);
    const kind: Role | null = role ? roleOf(role[0]) : awaited;
    if (role) under = roleOf(role[0]);
    const above = lines[i - 1];
    const names: Placed[] =
      below && isLoneName(above) && !isTold(tokens, above)
        ? [{ kind: below, text: compact(above.plain), at: -1 }]
        : [...namesOf(line, role?.[0].length ?? 0, kind, under), ...englishNames(lines, i)];
    awaited = role && names.length === 0 ? kind : null;
    tokens.push(
      ...[...names, ...valuesIn(line, values)]
        .sort((a, b) => a.at - b.at)
        .map(({ kind: of, text }) => ({ kind: of, text })),
    );
  });
  return tokens;
}

function roleOf(text: string): Role {
  return /联系人|助理/.test(text) ? 'contact' : 'analyst';
}

function roleBelow({ plain }: FrontLine): Role | null {
  const role = ROLE_BELOW.exec(plain)?.[1];
  return role === undefined ? null : roleOf(role);
}

function isLoneName(line: FrontLine | undefined): line is FrontLine {
  if (!line || NO_NAME.test(line.plain) || INDUSTRIES.includes(line.plain)) return false;
  return new RegExp(`^${NAME}$`).test(line.plain) && compact(line.plain).length <= 3;
}

function isTold(tokens: readonly AnalystToken[], { plain }: FrontLine): boolean {
  return tokens.some(({ text }) => text === compact(plain));
}

function namesOf({ plain }: FrontLine, start: number, kind: Role | null, under: Role): Placed[] {
  const names: Placed[] = [];
  const named = NAMED.exec(plain) ?? NAMED_BEHIND.exec(plain);
  if (kind) names.push(...listed(plain, start, kind));
  else if (named?.[1] && !NO_NAME.test(named[1]) && !INDUSTRIES.includes(named[1]))
    names.push({ kind: roleOf(named[2] ?? ''), text: compact(named[1]), at: 0 });
  for (const match of matchesOf(LICENSED, plain.slice(start))) {
    const text = compact(match[1] ?? '');
    if (NO_NAME.test(text) || names.some((name) => name.text === text)) continue;
    names.push({ kind: kind ?? under, text, at: start + match.index });
  }
  return names;
}

function listed(plain: string, start: number, kind: Role): Placed[] {
  const rest = plain.slice(start);
  const lead = rest.length - rest.trimStart().length;
  const list = NAMES.exec(rest.trim())?.[0] ?? '';
  const names = new RegExp(`^${NAME}$`).test(list) ? [list] : list.split(/[、,，/\s]+/);
  return names
    .filter((name) => name !== '' && !/^(?:执业|证书|资格)/.test(name))
    .map((name) => ({ kind, text: compact(name), at: start + lead + list.indexOf(name) }));
}

function compact(name: string): string {
  return name.replace(/\s/g, '');
}

/** A name in Latin letters: behind its role, or alone above an address or the regulator's number. */
function englishNames(lines: readonly FrontLine[], i: number): Placed[] {
  const line = lines[i];
  if (!line) return [];
  const role = ENGLISH_ROLE.exec(line.plain)?.[0].length ?? 0;
  const plain = line.plain.slice(role);
  const name = (BOTH_NAMES.exec(plain) ?? ENGLISH_NAME.exec(plain))?.[1];
  const near = lines.slice(i + 1, i + 1 + NEAR).some((one) => /@|(?:CE|SFC)\b/.test(one.plain));
  if (name === undefined || (role === 0 && !near) || /Securities|Research|Limited|Technology/.test(name)) return [];
  return [{ kind: 'analyst', text: line.text.slice(role, role + name.length), at: role }];
}

type Values = readonly (readonly [AnalystToken['kind'], RegExp])[];

function valuesIn(line: FrontLine, values: Values): Placed[] {
  return values.flatMap(([kind, pattern]) =>
    matchesOf(pattern, line.plain).map((match) => ({
      kind,
      text: line.text.slice(match.index, match.index + match[0].length),
      at: match.index,
    })),
  );
}
