/** Ranges: two figures joined by a dash, 至 or 到 that share unit and scale (5%-34%, 100-300 TFLOPS, 1750亿美元-1850亿美元). */
import type { Claims } from './claims';
import { readFigure, rescale, type Figure } from './figure';
import type { SignSource } from '../../facts/quantity';
import { isDigit } from '../../document/character-folds';
import { SCALES } from '../lexicon/scales';
import { readSpelledFigure } from './spelled-figure';
import { WordTable } from './word-table';

const SCALE_TABLE = new WordTable(SCALES.filter(([word]) => '万亿千百仟佰'.includes(word)));

/** 从5%至10% is a change from one to the other, so after these no 至 makes a range. */
const FROM = '从由自';
const BETWEEN = /^(?:之间|间(?![隔接歇谍]))/;

/** Both ends of the range that `left` opens, or null. Units must agree, or be printed once. */
export function readRange(text: string, left: Figure, claims: Claims): { left: Figure; right: Figure } | null {
  let at = left.end;
  // 1万(含)-5万元: whether an end belongs to the range is not kept.
  if (text.startsWith('(含)', at)) at += 3;
  if (text[at] === ' ') at++;
  const joint = text[at];
  const between = joint === '与' || joint === '和';
  if (joint === '乃' || joint === '甚') return orMore(text, left, at, claims);
  if (joint === undefined || !(between || '-~至到'.includes(joint))) return null;
  if ((joint === '至' || joint === '到') && FROM.includes(text[left.start - 1] ?? ' ')) return null;
  at++;
  if (joint === '-' && text[at] === '-') at++;
  while (text[at] === ' ' || text[at] === '+' || text[at] === '-' || text[at] === '$' || text[at] === '¥') at++;
  if (at - left.end > 8 || claims.has(at)) return null;
  const right = isDigit(text.charCodeAt(at))
    ? readFigure(text, at, true)
    : left.number.spelled
      ? readSpelledFigure(text, at)
      : null;
  if (right === null || right.start <= left.end - 1) return null;
  // 介于5%与10%之间 is a range, 5%与10% a list.
  if (between && !BETWEEN.test(text.slice(right.end, right.end + 2))) return null;
  return joined(text, left, right, joint);
}

/** 两倍乃至三倍, 20%甚至30%: each end prints its unit. */
function orMore(text: string, left: Figure, at: number, claims: Claims): { left: Figure; right: Figure } | null {
  if (text[at + 1] !== '至' || left.unitWord === null || claims.has(at + 2)) return null;
  const right = isDigit(text.charCodeAt(at + 2)) ? readFigure(text, at + 2, true) : readSpelledFigure(text, at + 2);
  return right?.unit === left.unit && right.number.value > left.number.value ? { left, right } : null;
}

function joined(text: string, left: Figure, right: Figure, joint: string): { left: Figure; right: Figure } | null {
  if (left.unit !== null && right.unit !== null && left.unit !== right.unit) return null;
  if (left.unit !== null && left.unitWord !== null && right.unit === null) return null;
  const dash =
    text.indexOf(joint, left.end) + (text[text.indexOf(joint, left.end) + 1] === '-' && joint === '-' ? 1 : 0);
  const sign: SignSource = right.sign !== 'none' && right.start > dash ? right.sign : 'none';
  const ends: { left: Figure; right: Figure } = { left: shareScale(text, left, right), right: { ...right, sign } };
  const falling = sign === 'none' && left.sign === 'none' && ends.left.number.value > right.number.value;
  return falling && joint !== '-' && joint !== '~' ? null : ends;
}

/** 100-300亿 is 100亿 to 300亿 and 两到三万 20000 to 30000; 5000-1万 keeps its 5000. */
function shareScale(text: string, left: Figure, right: Figure): Figure {
  const spelledScale =
    left.number.spelled && left.number.value < 10_000 ? SCALE_TABLE.before(text, right.number.end) : null;
  const exponent = spelledScale?.value ?? right.number.scaleExponent;
  if (left.number.scale !== null || exponent === 0 || left.unitWord !== null)
    return { ...left, unit: left.unit ?? right.unit };
  const number = rescale(left.number, exponent, right.number.scale);
  const inOrder = number.value <= right.number.value || left.number.value > right.number.value;
  return { ...left, unit: left.unit ?? right.unit, number: inOrder ? number : left.number };
}
