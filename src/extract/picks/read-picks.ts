/** Stocks a report names under 推荐, 受益标的, 建议关注 or 相关标的, with the group they are named in. */
import type { Document } from '../../document/document';
import { simplifyTraditional } from '../../document/simplify';
import type { Pick } from '../../facts/report';
import { type BlockText, blockText } from '../block-text';
import { namesIn, subGroupsIn } from './pick-names';
import { PICK_LABELS } from './pick-words';

const LABEL = new RegExp(`(?:${PICK_LABELS.join('|')})`, 'g');
/** A paragraph about one group begins with its name: `算力:`, `(2)AIDC:`. */
const GROUP = /^[-•·\s]*(?:[(]?\d{1,2}[).、])?\s*([^:,。;()\d][^:,。;()]{0,15}?):/;
const NUMBERED_GROUP = /[(]\d{1,2}[)]\s*([^:,。;]{1,16}):/g;

/** In printed order; the same names under the same label and group printed twice are one pick with both lines. */
export function readPicks(document: Document): Pick[] {
  const picks = new Map<string, { group: string; label: string; names: string[]; lines: number[] }>();
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'body' || block.exhibit !== null) return;
    const text = blockText(block, index);
    for (const found of picksIn(text, groupOfSection(block.section))) {
      const { group, label, names, line } = found;
      const same = picks.get(keyOf(found));
      if (!same) picks.set(keyOf(found), { group, label, names, lines: [line] });
      else if (!same.lines.includes(found.line)) same.lines.push(found.line);
    }
  });
  return [...picks.values()];
}

interface Found {
  readonly group: string;
  readonly label: string;
  readonly names: string[];
  readonly line: number;
}

function picksIn(block: BlockText, sectionGroup: string): Found[] {
  const text = simplifyTraditional(block.text);
  const group = GROUP.exec(text)?.[1];
  const own = group !== undefined && !PICK_LABELS.includes(group) ? group.trim() : sectionGroup;
  const labels = [...text.matchAll(LABEL)].filter(({ index, 0: label }) => isLabel(text, index, label));
  return labels.flatMap((match, i) => {
    const start = match.index + match[0].length;
    const end = labels[i + 1]?.index ?? text.length;
    return partsOf(text.slice(start, end), start, own).flatMap((part) => {
      const names = namesIn(part.text, part.listed);
      const place = block.place(part.start + Math.max(0, part.text.indexOf(names[0] ?? '')));
      return names.length === 0 ? [] : [{ group: part.group, label: match[0], names, line: place.line }];
    });
  });
}

/** Bare 推荐 must open a clause; inside a word (推荐系统, 推荐的) it is talk. */
function isLabel(text: string, index: number, label: string): boolean {
  const before = text[index - 1] ?? '';
  const after = text[index + label.length] ?? '';
  if (/[的了算系引位]/.test(after)) return false;
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
  const listed = text.startsWith(':');
  const body = listed ? text.slice(1) : text;
  const at = start + (listed ? 1 : 0);
  const end = body.indexOf('。') < 0 ? body.length : body.indexOf('。');
  const sentence = body.slice(0, end);
  const numbered = [...sentence.matchAll(NUMBERED_GROUP)];
  if (listed && numbered.length > 0) {
    return numbered.map((match, i) => {
      const from = match.index + match[0].length;
      return {
        text: sentence.slice(from, numbered[i + 1]?.index ?? end),
        start: at + from,
        group: (match[1] ?? '').trim(),
        listed,
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
  return match?.[1] ?? '';
}

function keyOf({ group, label, names }: { group: string; label: string; names: readonly string[] }): string {
  return [group, label, ...names].join('\n');
}
