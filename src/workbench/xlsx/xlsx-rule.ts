/**
 * One rule for formats as ExcelTS has it, and back. Of rules on texts only `contains` is kept. Not kept are icon sets, data bars and
 * preset criteria (above average, duplicates, …), which ExcelTS writes in part, and scales with a formula for a bound, which it reads
 * as a number.
 */
import type { ColorScaleRuleType, ConditionalFormattingRule, Cvfo, Font, Style } from '@cj-tech-master/excelts';
import type { FormatRuleInfo } from '../sheet-objects';
import { fromColor, toColor } from './xlsx-style';

type Said = Pick<FormatRuleInfo, 'type' | 'parts'>;
type Part = Readonly<Record<string, unknown>>;

/** Excel.ConditionalCellValueOperator by the name of the file (ECMA-376 part 1, 18.18.15). */
const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};
/** Excel.ConditionalFormatColorCriterionType likewise (18.18.12). */
const BOUNDS: Readonly<Record<string, string>> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
};

function keyOf(table: Readonly<Record<string, string>>, value: unknown): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const bare = (formula: unknown): string => text(formula).replace(/^=/, '');

/** @param first address of the first cell the rule holds for; undefined for a rule that files do not keep here */
export function toXlsxRule(
  { type, parts }: Said,
  first: string,
  priority: number,
): ConditionalFormattingRule | undefined {
  const rule = (parts.rule?.rule ?? {}) as Part;
  const common = { priority, style: styleOf(parts) };
  switch (type) {
    case 'Custom':
      return { type: 'expression', formulae: [bare(parts.rule?.formula)], ...common };
    case 'CellValue': {
      const operator = keyOf(OPERATORS, rule.operator);
      const formulae = [rule.formula1, rule.formula2].map(bare).filter((formula) => formula !== '');
      // ExcelTS writes every operator, and names four.
      return operator === undefined
        ? undefined
        : { type: 'cellIs', operator: operator as 'equal', formulae, ...common };
    }
    case 'ContainsText': {
      if (rule.operator !== 'Contains') return undefined;
      const formula = `NOT(ISERROR(SEARCH("${text(rule.text).replaceAll('"', '""')}",${first})))`;
      return {
        type: 'containsText',
        operator: 'containsText',
        formulae: [formula],
        ...common,
      } as ConditionalFormattingRule;
    }
    case 'TopBottom': {
      const kind = text(rule.type);
      const [percent, bottom] = [kind.endsWith('Percent'), kind.startsWith('Bottom')];
      return { type: 'top10', rank: Number(rule.rank), percent, bottom, ...common };
    }
    case 'ColorScale':
      return colorScale((parts.rule?.criteria ?? {}) as Record<string, Part | undefined>, priority);
    default:
      return undefined;
  }
}

function colorScale(
  criteria: Record<string, Part | undefined>,
  priority: number,
): ConditionalFormattingRule | undefined {
  const stops = [criteria.minimum, criteria.midpoint, criteria.maximum].filter(
    (stop) => stop !== undefined && stop !== null,
  );
  const bounds = stops.map(({ type, formula }): Cvfo | undefined => {
    const bound = keyOf(BOUNDS, type) as Cvfo['type'] | undefined;
    return bound && (bound === 'min' || bound === 'max' ? { type: bound } : { type: bound, value: bare(formula) });
  });
  const cfvo = bounds.filter((bound) => bound !== undefined);
  if (cfvo.length < 2 || cfvo.length < stops.length) return undefined;
  return { type: 'colorScale', priority, cfvo, color: stops.map(({ color }) => toColor(text(color))) };
}

/** A format of a rule fills with the background colour of its pattern. */
function styleOf({ font = {}, fill = {}, format = {} }: FormatRuleInfo['parts']): Partial<Style> {
  const own: Partial<Font> = {};
  if (typeof font.bold === 'boolean') own.bold = font.bold;
  if (typeof font.italic === 'boolean') own.italic = font.italic;
  if (typeof font.strikethrough === 'boolean') own.strike = font.strikethrough;
  if (typeof font.underline === 'string') own.underline = font.underline.toLowerCase() as Font['underline'];
  if (typeof font.color === 'string') own.color = toColor(font.color);
  return {
    ...(Object.keys(own).length > 0 ? { font: own } : {}),
    ...(typeof fill.color === 'string'
      ? { fill: { type: 'pattern', pattern: 'solid', bgColor: toColor(fill.color) } }
      : {}),
    ...(typeof format.numberFormat === 'string' ? { numFmt: format.numberFormat } : {}),
  };
}

/** @param contained what a rule on texts looks for, which ExcelTS does not tell */
export function fromXlsxRule(rule: ConditionalFormattingRule, contained: string): Said | undefined {
  const parts = formatOf(rule.style ?? {});
  switch (rule.type) {
    case 'expression':
      return { type: 'Custom', parts: { rule: { formula: `=${rule.formulae?.[0] ?? ''}` }, ...parts } };
    case 'cellIs': {
      const operator = OPERATORS[rule.operator ?? ''];
      const [formula1, formula2] = (rule.formulae ?? []).map((formula) => `=${formula}`);
      const said = { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
      return operator === undefined ? undefined : { type: 'CellValue', parts: { rule: { rule: said }, ...parts } };
    }
    case 'containsText':
      if (contained === '') return undefined;
      return { type: 'ContainsText', parts: { rule: { rule: { operator: 'Contains', text: contained } }, ...parts } };
    case 'top10': {
      const type = `${rule.bottom === true ? 'Bottom' : 'Top'}${rule.percent ? 'Percent' : 'Items'}`;
      return { type: 'TopBottom', parts: { rule: { rule: { rank: rule.rank, type } }, ...parts } };
    }
    case 'colorScale':
      return colorScaleOf(rule);
    default:
      return undefined;
  }
}

function colorScaleOf({ cfvo = [], color = [] }: ColorScaleRuleType): Said | undefined {
  const stops = cfvo.map(({ type, value }, index) => ({
    type: BOUNDS[type],
    formula: value === undefined ? null : String(value),
    color: fromColor(color[index]) ?? '',
  }));
  if (stops.length < 2 || stops.some(({ type }) => type === undefined)) return undefined;
  const [minimum, midpoint] = stops;
  const criteria = { minimum, ...(stops.length > 2 ? { midpoint } : {}), maximum: stops.at(-1) };
  return { type: 'ColorScale', parts: { rule: { criteria } } };
}

function formatOf({ font, fill, numFmt }: Partial<Style>): FormatRuleInfo['parts'] {
  const [fontColor, fillColor] = [
    fromColor(font?.color),
    fill?.type === 'pattern' ? fromColor(fill.bgColor) : undefined,
  ];
  const code = typeof numFmt === 'string' ? numFmt : numFmt?.formatCode;
  return {
    format: code === undefined ? {} : { numberFormat: code },
    font: {
      ...(font?.bold === undefined ? {} : { bold: font.bold }),
      ...(font?.italic === undefined ? {} : { italic: font.italic }),
      ...(font?.strike === undefined ? {} : { strikethrough: font.strike }),
      ...(font?.underline ? { underline: font.underline === 'double' ? 'Double' : 'Single' } : {}),
      ...(fontColor === undefined ? {} : { color: fontColor }),
    },
    fill: fillColor === undefined ? {} : { color: fillColor },
  };
}
