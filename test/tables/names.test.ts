import fc from 'fast-check';
import { sheetName } from '../../src/tables/sheet-name';
import { freeTableName, tableName } from '../../src/tables/table-name';

describe('sheetName', () => {
  test.each([
    ['表1 资金[流向]: a/b\\c*?', '表1 资金 流向 a b c'],
    ["'quoted'", 'quoted'],
    ['', '研表'],
    ['///', '研表'],
    ['History', 'History (2)'],
    ['长'.repeat(40), '长'.repeat(31)],
  ])('%j becomes %j', (wanted, name) => {
    expect(sheetName(wanted, [])).toBe(name);
  });

  test('counts up where the name is taken in any case, within the limit', () => {
    expect(sheetName('abc', ['ABC', 'abc (2)'])).toBe('abc (3)');
    expect(sheetName('长'.repeat(40), ['长'.repeat(31)])).toBe(`${'长'.repeat(27)} (2)`);
  });

  test('is always legal and unused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.string()), (wanted, taken) => {
        const name = sheetName(wanted, [...taken, sheetName(wanted, taken)]);
        expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});

describe('tableName', () => {
  test.each([
    ['甲乙证券_20310508_表9', 'Yanbiao_甲乙证券_20310508_表9'],
    ['a b-c', 'Yanbiao_a_b_c'],
    ['', 'Yanbiao_Table'],
  ])('%j becomes %j', (wanted, name) => {
    expect(tableName(wanted)).toBe(name);
  });

  test('gets a suffix where taken', () => {
    expect(freeTableName('Yanbiao_A', ['yanbiao_a', 'Yanbiao_A_2'])).toBe('Yanbiao_A_3');
  });
});
