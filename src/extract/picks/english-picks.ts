/** Stocks named under an English label: Top picks: Eastern Heavy (300001 CH), Western Machinery and Northern Hydraulics. */
import type { BlockText } from '../block-text';
import type { Found } from './found';

const LABEL =
  /(?:^|[.;]\s?)(?:(?:our|we)\s)?(top picks?|key picks?|preferred stocks?|stocks to watch|key beneficiaries|beneficiaries|we recommend)\s?(?::|are|include)\s?([A-Z][^.;]{3,300})/i;
const CODE = /\s?\([^()]{0,24}\)/g;
const NAME = /^[A-Z][\w&.'-]*(?:\s[A-Z\d&][\w&.'-]*){0,3}$/;

/** Nothing where one part of the list is no name: then a sentence stands behind the label. */
export function englishPicks(block: BlockText): Found[] {
  const match = LABEL.exec(block.text);
  const [, label, list] = match ?? [];
  if (!match || label === undefined || list === undefined) return [];
  const names = list
    .replace(CODE, '')
    .split(/,|、|\sand\s/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0 || !names.every((name) => NAME.test(name))) return [];
  return [{ group: '', label, names, line: block.place(match.index).line }];
}
