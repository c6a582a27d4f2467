/** Analysts with licence, e-mail and telephone, whatever order and columns the title page prints them in. */
import type { Document } from '../../document/document';
import type { Analyst } from '../../facts/report';
import { type AnalystToken, analystTokens } from './analyst-tokens';
import type { FrontLine } from './front-lines';

interface Person {
  readonly name: string;
  readonly isAnalyst: boolean;
  license: string | null;
  email: string | null;
  phone: string | null;
}

/**
 * Names printed together share what follows by position: two names, then two addresses, then two licences. A value goes to
 * whom it stands with, even when an address does not look like the name. Contacts and assistants are not analysts.
 */
export function readAnalysts(front: readonly FrontLine[], document: Document): Analyst[] {
  const people: Person[] = [];
  let group: Person[] = [];
  let last: AnalystToken['kind'] | null = null;
  const counts = { license: 0, email: 0, phone: 0 };
  for (const token of analystTokens(front)) {
    if (token.kind === 'analyst' || token.kind === 'contact') {
      const person: Person = {
        name: token.text,
        isAnalyst: token.kind === 'analyst',
        license: null,
        email: null,
        phone: null,
      };
      if (last !== token.kind) {
        group = [];
        Object.assign(counts, { license: 0, email: 0, phone: 0 });
      }
      group.push(person);
      people.push(person);
    } else {
      const person = group[counts[token.kind]++];
      if (person) person[token.kind] = token.text;
    }
    last = token.kind;
  }
  return merged([...people.filter(({ isAnalyst }) => isAnalyst), ...sectionAnalysts(document)]);
}

const OF_SECTION =
  /[(（]\s*(?:证券|首席)?分析[师師員员]\s*[:：]\s*([\u4e00-\u9fff]{2,4})(?:[\s,，、]*([A-Z]\d{13}))?\s*[)）]$/;

/** A morning note names who wrote it behind each section's title: 食品饮料（分析师：某某 S…）. */
function sectionAnalysts(document: Document): Person[] {
  return document.blocks.flatMap(({ kind, pieces }) => {
    const text = pieces[0]?.text.trimEnd() ?? '';
    if ((kind !== 'body' && kind !== 'heading') || pieces.length > 1 || text.length > 60) return [];
    const [, name, license = null] = OF_SECTION.exec(text) ?? [];
    return name === undefined ? [] : [{ name, isAnalyst: true, license, email: null, phone: null }];
  });
}

/** A name printed twice is one analyst with what either place says. */
function merged(people: readonly Person[]): Analyst[] {
  const byName = new Map<string, Analyst>();
  for (const { name, license, email, phone } of people) {
    const known = byName.get(name);
    byName.set(name, {
      name,
      license: known?.license ?? license,
      email: known?.email ?? email,
      phone: known?.phone ?? phone,
    });
  }
  return [...byName.values()];
}
