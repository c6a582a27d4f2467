/** Structured references, short and in full. */
import {
  renameInFormula,
  toEngineReferences,
  toExcelReferences,
} from '../../../src/workbench/formulas/structured-references';

const PAIRS: [excel: string, engine: string][] = [
  ['=[@数值]*2', '=用量[[#This Row],[数值]]*2'],
  ['=[@[数 值]]', '=用量[[#This Row],[数 值]]'],
  ['=SUM([@[一月]:[三月]])', '=SUM(用量[[#This Row],[一月]:[三月]])'],
  ['=SUBTOTAL(109,[数值])', '=SUBTOTAL(109,用量[数值])'],
  ['=[[#Headers],[数值]]', '=用量[[#Headers],[数值]]'],
  ['=SUM(别的[数值])+别的[@价]', '=SUM(别的[数值])+别的[[#This Row],[价]]'],
  ['="[@数值]"&[@数值]', '="[@数值]"&用量[[#This Row],[数值]]'],
  ["=[1]Sheet1!A1+'[Book 2.xlsx]S'!A1", "=[1]Sheet1!A1+'[Book 2.xlsx]S'!A1"],
];

test.each(PAIRS)('%s in the table 用量', (excel, engine) => {
  expect(toEngineReferences(excel, '用量')).toBe(engine);
  expect(toExcelReferences(engine, '用量')).toBe(excel);
});

test('outside of the table its name is written', () => {
  expect(toExcelReferences('=SUM(用量[数值])+用量[[#This Row],[价]]', undefined)).toBe('=SUM(用量[数值])+用量[@价]');
  expect(toExcelReferences('=用量[[#This Row],[价]]', '别的')).toBe('=用量[@价]');
  expect(toEngineReferences('=[@价]', undefined)).toBe('=[@价]');
});

test('a rename changes its own table only', () => {
  const columns = new Map([['数值', '金额']]);
  expect(renameInFormula('=SUM(用量[数值])+别的[数值]+用量[[#This Row],[数值]]', '用量', { columns })).toBe(
    '=SUM(用量[金额])+别的[数值]+用量[[#This Row],[金额]]',
  );
  expect(renameInFormula('=用量[数值]&"用量[数值]"', '用量', { table: 'Usage' })).toBe('=Usage[数值]&"用量[数值]"');
});
