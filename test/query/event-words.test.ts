/** Every kind of event the reader tells has words in both languages. */
import { EVENT_KINDS } from '../../src/extract/events/event-kinds';
import { EVENT_WORDS, eventWords } from '../../src/query/event-words';

test('the reader’s kinds and the words are the same list', () => {
  const kinds = [...new Set(EVENT_KINDS.map(({ kind }) => kind))];
  expect(Object.keys(EVENT_WORDS).sort()).toEqual(kinds.sort());
});

test('a kind without words is shown by its id', () => {
  expect(eventWords('eclipse')).toEqual(['eclipse', 'eclipse']);
});
