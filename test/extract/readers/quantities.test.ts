import { normalise, printedSpan } from '../../../src/document/normalise';
import { readQuantities } from '../../../src/extract/readers/quantities';
import { unmark } from './marked';
import { NO_QUANTITIES, QUANTITY_CASES } from './quantity-cases';

describe.each(Object.entries(QUANTITY_CASES))('%s', (_, cases) => {
  test.each(cases.map((row) => [row[0], row.slice(1)] as const))('%s', (sentence, expected) => {
    const { text, marked } = unmark(sentence);
    const n = normalise(text);
    const found = readQuantities(n.text);
    const places = found.map((mention) => {
      const { start, end } = printedSpan(n, mention.start, mention.end);
      return text.slice(start, end);
    });
    expect(places).toEqual(marked.map((mark) => mark.text));
    found.forEach((mention, i) => {
      expect(printedSpan(n, mention.start, mention.end)).toEqual({ start: marked[i]?.start, end: marked[i]?.end });
    });
    expect(found).toMatchObject(expected);
  });
});

describe('no figure', () => {
  test.each(NO_QUANTITIES)('%s', (sentence) => {
    const n = normalise(sentence);
    expect(readQuantities(n.text).map((mention) => n.text.slice(mention.start, mention.end))).toEqual([]);
  });
});
