/** Whose report it is: every place a broker's name or domain stands votes, the title page most. */
import { matchesOf } from '../../document/matches';
import type { BlockKind, Document } from '../../document/document';
import { simplifyCharacters } from '../../document/simplify';
import { wordMatcher } from '../bind/word-matcher';
import { BROKERS } from '../brokers/brokers';
import { frontLines, type FrontLine } from './front-lines';

export interface BrokerName {
  readonly name: string;
  readonly short: string;
}

/** Votes per kind of block. In the running text brokers quote each other, so it has none. */
const VOTES: Partial<Record<BlockKind, number>> = { source: 1, legal: 3, contact: 3, scale: 1 };
const FRONT_VOTES = 5;
const DOMAIN_VOTES = 5;
/** A house no list knows, by how such names end and what follows them. */
const UNKNOWN =
  /(?:^|[\s、，,:：“”"（(【|])([\u4e00-\u9fff]{2,8}证券)(?=股份有限|有限责任|有限公司|[(（]香港[)）]有限|\s*研究(?:所|院|部|中心)|\s*[·|】]|\s{2,}|$)/g;
/** A line of an English house that is its name and nothing else. */
const ENGLISH_HOUSE =
  /^([A-Z][A-Za-z&.'-]{1,20}(?:\s[A-Z&][A-Za-z&.'-]{0,20}){0,3}\s(?:Securities|Capital Markets?|Brokerage))(?:\s(?:International|Limited|Ltd\.?|Co\.?,?|Research|Group|\(HK\)|\(Hong Kong\)))*$/;

/** The broker with most votes; a house that is not in our list is named by the 证券 name it prints; null where none stands. */
export function readBroker(document: Document, lines: readonly FrontLine[] = frontLines(document)): BrokerName | null {
  const votes = new Map<string, number>();
  const unknown = new Map<string, number>();
  const front = lines.filter((line) => !line.related);
  for (const line of front) vote(line.text, line.plain, FRONT_VOTES, votes, unknown);
  for (const block of document.blocks) {
    const weight = VOTES[block.kind];
    if (weight === undefined) continue;
    for (const { text } of block.pieces) vote(text, simplifyCharacters(text), weight, votes, unknown);
  }
  const known = BROKERS.find((broker) => broker.name === most(votes));
  if (known) return { name: known.name, short: known.short };
  const name = most(unknown) ?? front.flatMap(({ plain }) => ENGLISH_HOUSE.exec(plain)?.[1] ?? [])[0] ?? null;
  return name === null ? null : { name, short: name.replace(/(?:证券|證券|\sSecurities)$/, '') };
}

/** `plain` is `text` in simplified characters, sign for sign. */
function vote(
  text: string,
  plain: string,
  weight: number,
  votes: Map<string, number>,
  unknown: Map<string, number>,
): void {
  const named = namedIn(plain);
  for (const name of named) votes.set(name, (votes.get(name) ?? 0) + weight);
  const domain = plain.includes('@') ? /@([\w.-]+)/.exec(plain)?.[1]?.toLowerCase() : undefined;
  const owner =
    domain && BROKERS.find((broker) => broker.domains.some((own) => domain === own || domain.endsWith(`.${own}`)));
  if (owner) votes.set(owner.name, (votes.get(owner.name) ?? 0) + DOMAIN_VOTES);
  if (!plain.includes('证券')) return;
  for (const match of matchesOf(UNKNOWN, plain)) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    const name = text.slice(start, start + (match[1]?.length ?? 0));
    if (name !== '') unknown.set(name, (unknown.get(name) ?? 0) + weight);
  }
}

const findAnyBroker = wordMatcher(
  BROKERS.flatMap((broker) => [broker.name, ...broker.aliases].map((name): [string, true] => [name, true])),
);

/** Brokers named in the text; of 国联证券 inside 国联民生证券-like overlaps only the longest counts. */
function namedIn(text: string): string[] {
  if (findAnyBroker(text).length === 0) return [];
  const hits = BROKERS.flatMap((broker) =>
    [broker.name, ...broker.aliases]
      .filter((name) => text.includes(name))
      .map((name) => ({ broker: broker.name, name })),
  );
  return [
    ...new Set(
      hits
        .filter(({ name }) => !hits.some((hit) => hit.name !== name && hit.name.includes(name)))
        .map(({ broker }) => broker),
    ),
  ];
}

function most(votes: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [name, count] of votes) if (best === null || count > (votes.get(best) ?? 0)) best = name;
  return best;
}
