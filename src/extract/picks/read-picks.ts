/** Stocks a report names under 推荐, 受益标的, 建议关注 or 相关标的, with the group they are named in. */
import { matchesOf } from '../../document/matches';
import type { Document } from '../../document/document';
import { simplifyTraditional } from '../../document/simplify';
import type { Pick, TableData } from '../../facts/report';
import { type BlockText, blockText } from '../block-text';
import { englishPicks } from './english-picks';
import type { Found } from './found';
import { holdsCode, namesIn, subGroupsIn } from './pick-names';
import { tablePicks } from './table-picks';
import { NO_GROUP, PICK_LABELS, WEAK_LABELS } from './pick-words';

const LABEL = new RegExp(`(?:${PICK_LABELS.join('|')})`, 'g');
/** A paragraph about one group begins with its name: `算力:`, `(2)AIDC:`. */
const GROUP = /^[-•·\s]*(?:[(]?\d{1,2}[).、])?\s*([^:,。;()\d][^:,。;()]{0,15}?):/;
const MARK = '(?:[(]?\\d{1,2}[)]|\\d{1,2}[、.](?!\\d)|[①-⑳])';
const STARTS_NUMBERED = new RegExp(`^\\s*${MARK}`);
const NUMBERED_GROUP = new RegExp(`${MARK}\\s*([^:,。;()、\\d][^:,。;]{0,15}):`, 'g');
/** 受益标的包括:, 建议关注以下公司: – the words between label and list. */
const LINK = /^(?:以下|的?(?:标的|个股|公司))?(?:主要)?(?:包括|包含|有|为|如下|如)?(?=:)/;
const INCLUDES = /^(?:标的|个股)?(?:主要)?(?:包括|包含|如下)/;
/** A label whose list follows in the next paragraphs. */
const OPEN_LABEL = new RegExp(`(?:${PICK_LABELS.join('|')})[^,。;:]{0,10}:$`);
/** 【本周金股】 as a line of its own. */
const OPEN_HEAD = new RegExp(`^[【\\[]?(?:本周|本月|今日|最新)?(${PICK_LABELS.join('|')})[】\\]]?:?$`);
/** 整机环节建议关注…, 液冷产业链相关标的: the words before the label name its group. */
const GROUP_BEFORE =
  /(?:^|[,。;:])\s*([\u4e00-\u9fffA-Za-z0-9+]{2,10}?)(?:环节|方面|领域|方向|板块|产业链|赛道)[,的]?$/;
const ITEM = new RegExp(`^\\s*(?:${MARK}|[-•·])`);

/** In printed order; the same names under the same label and group printed twice are one pick with both lines. */
export function readPicks(document: Document, tables: readonly TableData[] = []): Pick[] {
  const picks: Picks = new Map();
  let open: string | null = null;
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'body' || block.exhibit !== null) return;
    const text = blockText(block, index);
    if (!ITEM.test(text.text)) open = null;
    // 受益标的 as a heading of its own, the list below it.
    const before = document.blocks[index - 1];
    const head =
      before?.kind === 'heading' ? block.section : before ? before.pieces.map((one) => one.text).join('') : null;
    if (head !== null && head !== undefined && head.length <= 16)
      open = OPEN_HEAD.exec(simplifyTraditional(head.trim()))?.[1] ?? open;
    const section = groupOfSection(block.section);
    const ownLabel = picksIn(text, section);
    const told = open === null || ownLabel.length > 0 ? ownLabel : itemPicks(text, open);
    for (const found of told.length > 0 ? told : englishPicks(text)) add(picks, found);
    const opened = OPEN_LABEL.exec(simplifyTraditional(text.text))?.[0];
    if (opened !== undefined) open = PICK_LABELS.find((label) => opened.startsWith(label)) ?? null;
  });
  for (const found of tablePicks(tables)) add(picks, found);
  return [...picks.values()];
}

type Picks = Map<string, { group: string; label: string; names: readonly string[]; lines: number[] }>;

function add(picks: Picks, found: Found): void {
  const { group, label, names, line } = found;
  const same = picks.get(keyOf(found));
  if (!same) picks.set(keyOf(found), { group, label, names, lines: [line] });
  else if (!same.lines.includes(line)) same.lines.push(line);
}

function picksIn(block: BlockText, sectionGroup: string): Found[] {
  const text = simplifyTraditional(block.text);
  const group = GROUP.exec(text)?.[1];
  const own = group !== undefined && isGroup(group.trim()) ? group.trim() : sectionGroup;
  const labels = matchesOf(LABEL, text).filter(({ index, 0: label }) => isLabel(text, index, label));
  return labels.flatMap((match, i) => {
    const start = match.index + match[0].length;
    const end = labels[i + 1]?.index ?? text.length;
    const before = GROUP_BEFORE.exec(text.slice(Math.max(0, match.index - 16), match.index))?.[1];
    const named = before !== undefined && isGroup(before) && before !== '标的' ? before : own;
    return partsOf(text.slice(start, end), start, named).flatMap((part) => {
      const names = namesIn(part.text, part.listed);
      const talk = WEAK_LABELS.has(match[0]) && !part.listed && names.length < 2 && !holdsCode(part.text);
      if (talk) return [];
      const place = block.place(part.start + Math.max(0, part.text.indexOf(names[0] ?? '')));
      return names.length === 0 ? [] : [{ group: part.group, label: match[0], names, line: place.line }];
    });
  });
}

/** One item of a list whose label stands in the paragraph above: `1)整机:甲重工、乙机械`, or several between semicolons. */
function itemPicks(block: BlockText, label: string): Found[] {
  const text = simplifyTraditional(block.text);
  const start = ITEM.exec(text)?.[0].length ?? 0;
  const sentence = text.slice(start).split('。')[0] ?? '';
  return sentence.split(';').flatMap((part) => {
    const head = /^\s*([^:,;]{1,16}):/.exec(part);
    const names = namesIn(part.slice(head?.[0].length ?? 0), true);
    const line = block.place(Math.max(0, text.indexOf(names[0] ?? '', start))).line;
    const group = head?.[1]?.trim() ?? '';
    const isList = names.length > 1 || (names.length === 1 && (start > 0 || head !== null));
    return !isList ? [] : [{ group: isGroup(group) ? group : '', label, names, line }];
  });
}

/** The section's own title and a label are no group. */
function isGroup(text: string): boolean {
  return !PICK_LABELS.some((label) => text.startsWith(label)) && !NO_GROUP.test(text);
}

/** Bare 推荐 must open a clause; inside a word (推荐系统, 推荐的) it is talk. */
function isLabel(text: string, index: number, label: string): boolean {
  const before = text[index - 1] ?? '';
  const after = text[index + label.length] ?? '';
  if (/[的了]/.test(after) || (label.endsWith('推荐') && /[算系引位]/.test(after))) return false;
  return label.length > 2 || before === '' || /[,。;:)、]|我|们|并|续|点/.test(before);
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly group: string;
  /** Printed as a list after a colon: every item is a name. */
  readonly listed: boolean;
}

/** What a label governs: its sentence; or, after a colon, numbered groups and sub-groups parted by semicolons. */
function partsOf(text: string, start: number, group: string): Part[] {
  const link = (LINK.exec(text) ?? INCLUDES.exec(text))?.[0].length ?? 0;
  const colon = text[link] === ':' ? 1 : 0;
  const listed = colon > 0 || link > 0 || STARTS_NUMBERED.test(text);
  const body = text.slice(link + colon);
  const at = start + link + colon;
  const end = body.indexOf('。') < 0 ? body.length : body.indexOf('。');
  const sentence = body.slice(0, end);
  const numbered = matchesOf(NUMBERED_GROUP, sentence);
  // 建议关注两条主线,1)整机:…;2)零部件:…: talk between the label and its groups.
  if (numbered.length >= (listed ? 1 : 2)) {
    return numbered.map((match, i) => {
      const from = match.index + match[0].length;
      return {
        text: sentence.slice(from, numbered[i + 1]?.index ?? end),
        start: at + from,
        group: (match[1] ?? '').trim(),
        listed: true,
      };
    });
  }
  if (listed) {
    return subGroupsIn(sentence).map((sub) => ({
      text: sub.text,
      start: at + sub.start,
      group: [group, sub.name].filter((name) => name !== '').join('/'),
      listed,
    }));
  }
  const stop = sentence.indexOf(';');
  return [{ text: stop < 0 ? sentence : sentence.slice(0, stop), start: at, group, listed }];
}

/** `互联网` of the heading `互联网:线上消费…`; empty where the heading names no group. */
function groupOfSection(section: string | null): string {
  const match = section === null ? null : /^(?:[\d.]+、?\s*)?([^:：，,。\d\s]{2,10})[:：]/.exec(section);
  return match?.[1] && isGroup(match[1]) ? match[1] : '';
}

function keyOf({ group, label, names }: { group: string; label: string; names: readonly string[] }): string {
  return [group, label, ...names].join('\n');
}
