/** A1 and R1C1, and formulas in other cells. */
import { movedFormula } from '../../../src/workbench/formulas/moved-formula';
import { fromR1C1, toR1C1 } from '../../../src/workbench/formulas/r1c1';

/** As seen from D3. */
const PAIRS: [a1: string, r1c1: string][] = [
  ['=C3*2', '=RC[-1]*2'],
  ['=D3', '=RC'],
  ['=$C$3+C$3+$C3', '=R3C3+R3C[-1]+RC3'],
  ['=SUM(A1:$B2)', '=SUM(R[-2]C[-3]:R[-1]C2)'],
  ['=SUM(A:A)+SUM($B:C)', '=SUM(C[-3])+SUM(C2:C[-1])'],
  ['=SUM(3:3)+SUM($1:5)', '=SUM(R)+SUM(R1:R[2])'],
  ["=Sheet2!A1+'A1 的表'!B2", "=Sheet2!R[-2]C[-3]+'A1 的表'!R[-1]C[-2]"],
  ['="A1 is C3"&C3', '="A1 is C3"&RC[-1]'],
  ['=[@数值]*2+用量[[#Totals],[C3]]', '=[@数值]*2+用量[[#Totals],[C3]]'],
  ['=LOG10(C3)+TAX_2026+数A1', '=LOG10(RC[-1])+TAX_2026+数A1'],
  ['=A1#+@B2:B4', '=R[-2]C[-3]#+@R[-1]C[-2]:R[1]C[-2]'],
  ['=IF(C3>1E5,"C3",#REF!)', '=IF(RC[-1]>1E5,"C3",#REF!)'],
];

test.each(PAIRS)('%s is %s', (a1, r1c1) => {
  expect(toR1C1(a1, 2, 3)).toBe(r1c1);
  expect(fromR1C1(r1c1, 2, 3)).toBe(a1);
});

test('lower case is read, and an offset beyond the sheet goes on at its other side', () => {
  expect(toR1C1('=c3', 2, 3)).toBe('=RC[-1]');
  expect(fromR1C1('=r[-1]c[-1]', 0, 0)).toBe('=XFD1048576');
});

test('four letters or a row too many are a name', () => {
  expect(toR1C1('=ABCD1+XFE1+A1048577', 0, 0)).toBe('=ABCD1+XFE1+A1048577');
});

test('moved: relative references move, fixed ones stay, what leaves the sheet is #REF!', () => {
  expect(movedFormula('=C3*$C$3+C$3+SUM(A1:B2)+[@数值]', 2, 1)).toBe('=D5*$C$3+D$3+SUM(B3:C4)+[@数值]');
  expect(movedFormula('=A1+SUM(A1:B5)+SUM(A:B)', -1, 0)).toBe('=#REF!+SUM(#REF!)+SUM(A:B)');
  expect(movedFormula('=Sheet2!A2', -1, 0)).toBe('=Sheet2!A1');
});
