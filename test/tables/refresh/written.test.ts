import { decodeWritten, encodeWritten, writtenInSteps, writtenOf } from '../../../src/tables';
import { cellHash, rowHash, writtenHash } from '../../../src/tables/written';
import { plan, row } from './invented';

const rows = (count: number) => Array.from({ length: count }, (_, index) => row(`名${index}`, index * 1e6));

test('each cell of a table of ordinary size is remembered, and read back from JSON', () => {
  const table = plan(rows(50));
  const written = writtenOf(table)!;
  const back = decodeWritten(JSON.parse(JSON.stringify(encodeWritten(written))));
  expect(back).toEqual(written);
  const key = rowHash(table.rowKeys[7]!);
  expect(writtenHash(back!, key, 'value')).toBe(cellHash(0.07));
  expect(writtenHash(back!, key, 'remark')).toBe(cellHash(''));
  expect(writtenHash(back!, key, 'none')).toBeUndefined();
});

test('of a large table only whole rows, of a very large one nothing: a workbook holds two megabytes', () => {
  const large = writtenOf(plan(rows(20_000)))!;
  expect(large.detail).toBe('rows');
  expect(JSON.stringify(encodeWritten(large)).length).toBeLessThan(410_000);
  expect(writtenHash(large, rowHash(plan(rows(1)).rowKeys[0]!), 'value')).toBeUndefined();
  expect(writtenOf(plan(rows(40_000)))).toBeNull();
});

test('of many rows it is worked out with pauses, which may end it', async () => {
  const large = plan(rows(20_000));
  const breathe = jest.fn(() => Promise.resolve());
  expect(await writtenInSteps(large, breathe)).toEqual(writtenOf(large));
  expect(breathe).toHaveBeenCalled();
  await expect(writtenInSteps(large, () => Promise.reject(new Error('enough')))).rejects.toThrow('enough');
});

test('a thousand rows have a thousand hashes; a number and its text have two', () => {
  const hashes = rows(1000).map((_, index) => rowHash(`["s名${index}","s2031-04"]`));
  expect(new Set(hashes).size).toBe(1000);
  expect(cellHash(1)).not.toBe(cellHash('1'));
  expect(cellHash(0.1 + 0.2)).toBe(cellHash(0.3));
});

test.each([
  null,
  'text',
  {},
  { version: 2, detail: 'cells', columns: [], rows: '', struck: '' },
  { version: 1, detail: 'cells', columns: ['a'], rows: 'too short', struck: '' },
  { version: 1, detail: 'rows', columns: ['a'], rows: '', struck: 'abc' },
])('%j is no memory of a table', (json) => expect(decodeWritten(json)).toBeNull());
