/** The texts of what can be chosen for a table before it is inserted, in English. */
import type { optionsZh } from './options-zh';

export const optionsEn: typeof optionsZh = {
  columnsAndFilters: 'Columns & filters',
  allColumns: (count) => `all ${count} columns`,
  someColumns: (chosen, count) => `${chosen} of ${count} columns`,
  filtered: (count) => (count === 1 ? '1 filter' : `${count} filters`),
  columns: 'Columns',
  everyColumn: 'All columns',
  keyColumn: 'names rows',
  anyValue: 'Any',
  chosenValues: (first, count) => (count === 1 ? first : `${first} and ${count - 1} more`),
  moreValues: (count) => `${count} more: type to find one`,
  noValue: (typed) => `No “${typed}”`,
  from: 'From',
  to: 'to',
  noRows: 'No row is left with these filters.',
  layout: 'Layout',
  title: 'Title line',
  source: 'Source line',
  signs: 'Changes',
  signStyles: { plain: 'Plain', 'red-up': 'Red up', 'green-up': 'Green up' },
  chart: 'Add a chart',
  charts: {
    added: 'Its chart is beside it.',
    'not-supported': 'This Excel cannot add charts.',
    failed: 'The chart could not be added; the table is complete.',
  },
  bare: 'table only',
};
