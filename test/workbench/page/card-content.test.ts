/** What the page says about the selected cell. */
import type { CellRead } from '../../../src/workbench/host-workbook';
import { cardContent } from '../../../src/workbench/page/card-content';

const format = (value: number, code: string): string => `${value} as ${code}`;
const cell = (more: Partial<CellRead>): CellRead => ({
  value: 1,
  formula: '',
  text: '1',
  numberFormat: 'General',
  ...more,
});

test('an error says its message; without one there is nothing to say', () => {
  expect(cardContent(cell({ value: { error: '#N/A', message: 'nearest: B' } }), format)).toMatchObject({
    title: '#N/A',
    message: 'nearest: B',
  });
  expect(cardContent(cell({ value: { error: '#N/A' } }), format)).toBeUndefined();
  expect(cardContent(cell({}), format)).toBeUndefined();
});

test('a card shows its sections in order, numbers in their format', () => {
  const card = {
    properties: {
      b: { type: 'Double', basicValue: 2, numberFormat: '0.0' },
      a: { type: 'String', basicValue: '<b>text</b>' },
    },
    layouts: {
      card: { title: 'Title', sections: [{ title: 'One', properties: ['a'] }, { properties: ['b', 'gone'] }] },
    },
    provider: { description: 'Who' },
  };
  expect(cardContent(cell({ card }), format)).toEqual({
    title: 'Title',
    sections: [
      { title: 'One', rows: [['a', '<b>text</b>']] },
      {
        title: '',
        rows: [
          ['b', '2 as 0.0'],
          ['gone', ''],
        ],
      },
    ],
    foot: 'Who',
  });
});

test('without a layout all properties are listed; strange shapes are no crash', () => {
  expect(cardContent(cell({ text: '5', card: { properties: { x: { basicValue: true } } } }), format)).toMatchObject({
    title: '5',
    sections: [{ rows: [['x', 'TRUE']] }],
  });
  for (const card of [null, 'text', 7, {}, { properties: {} }]) {
    expect(cardContent(cell({ card }), format)).toBeUndefined();
  }
});
