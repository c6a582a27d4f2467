/** A size of a model family as a name of its own: 31B模型 of a family is the family's name with 31B. */
import { matchesOf } from '../../document/matches';
import type { DraftSubject } from '../draft';
import type { Reading } from '../reading';

/** 70B模型排名第三: the size a clause speaks of. */
const SIZE = /(?<![A-Za-z\d.-])(\d{1,4}(?:\.\d{1,2})?B)(?:参数)?的?(?:模型|版本?)/g;

/** The model's variant by its size, the family's name in front; anything but a model as it is. */
export function sized(subject: DraftSubject, size: string): DraftSubject {
  if (subject.kind !== 'model' || subject.name.endsWith(` ${size}`)) return subject;
  return { name: `${subject.name} ${size}`, aliases: [size], kind: 'model', owner: subject };
}

/** The subject, or its variant where the figure's clause names a size between the family's name and the figure. */
export function variantOf(reading: Reading, subject: DraftSubject): DraftSubject {
  const { page, clause, quantity } = reading;
  const words = page.block.text.slice(clause.start, quantity.start);
  const last = matchesOf(SIZE, words).pop();
  const size = last?.[1];
  if (!last || size === undefined || words.slice(last.index + size.length).includes(subject.name)) return subject;
  return sized(subject, size);
}
