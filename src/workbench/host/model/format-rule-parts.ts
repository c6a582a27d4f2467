/** The objects below Excel.ConditionalFormat: what each kind of rule says, kept as the add-in wrote it. */
import { fromR1C1, toR1C1 } from '../../formulas/r1c1';
import { invalidArgument, notImplemented } from '../host-error';
import { object, type ClassRecord, type HostContext, type PropertyRecord } from '../wire/class-record';
import { readColor } from './color';
import { changeRule, ruleById } from './format-rules';
import type { ModelTypes } from './model-types';

/** Excel.ConditionalFormatType, but for what only files can have. */
export const FORMAT_TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;
export type FormatType = (typeof FORMAT_TYPES)[number];

type Parts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const FORMAT = { format: {}, font: {}, fill: {} };
/** What a new rule says before it is told anything. */
const NEW: Readonly<Record<FormatType, Parts>> = {
  Custom: { rule: { formula: '' }, ...FORMAT },
  CellValue: { rule: { rule: null }, ...FORMAT },
  ContainsText: { rule: { rule: null }, ...FORMAT },
  PresetCriteria: { rule: { rule: null }, ...FORMAT },
  TopBottom: { rule: { rule: { rank: 10, type: 'TopItems' } }, ...FORMAT },
  ColorScale: { rule: { criteria: null } },
  IconSet: { rule: { criteria: null, reverseIconOrder: false, showIconOnly: false, style: 'ThreeTrafficLights1' } },
  DataBar: {
    rule: {
      axisColor: '',
      axisFormat: 'Automatic',
      barDirection: 'Context',
      lowerBoundRule: { type: 'Automatic' },
      showDataBarOnly: false,
      upperBoundRule: { type: 'Automatic' },
    },
    positive: { borderColor: '', fillColor: '#638EC6', gradientFill: true },
    negative: { borderColor: '', fillColor: '#FF0000', matchPositiveBorderColor: false, matchPositiveFillColor: false },
  },
};

export function partsOf(type: FormatType): Parts {
  return NEW[type];
}

interface Self {
  readonly rule: string;
}

/** A property kept as it is, under that name of a part; `check` refuses what Excel would refuse. */
function kept(part: string, name: string, check?: (value: unknown) => unknown): PropertyRecord<Self> {
  return {
    get: (self, host) => ruleById(host, self.rule).parts[part]?.[name] ?? null,
    set: (self, host, value) => {
      const { parts } = ruleById(host, self.rule);
      const next = check ? check(value) : value;
      changeRule(host, self.rule, { parts: { ...parts, [part]: { ...parts[part], [name]: next } } });
    },
  };
}

function forget(part: string) {
  return (self: Self, host: HostContext): void => {
    const { parts } = ruleById(host, self.rule);
    changeRule(host, self.rule, { parts: { ...parts, [part]: {} } });
  };
}

function record(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return value;
}

function flag(value: unknown): unknown {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

const color = (value: unknown): unknown => (value === '' ? '' : readColor(value));

/** A rule with a rule of its kind and a format. */
const ruled: ClassRecord<Self> = {
  properties: { Rule: kept('rule', 'rule', record) },
  objects: { Format: (self) => object('ConditionalRangeFormat', self) },
};

export const cellValueConditionalFormat: ClassRecord<ModelTypes['CellValueConditionalFormat']> = ruled;
export const textConditionalFormat: ClassRecord<ModelTypes['TextConditionalFormat']> = ruled;
export const presetCriteriaConditionalFormat: ClassRecord<ModelTypes['PresetCriteriaConditionalFormat']> = ruled;
export const topBottomConditionalFormat: ClassRecord<ModelTypes['TopBottomConditionalFormat']> = ruled;

export const customConditionalFormat: ClassRecord<ModelTypes['CustomConditionalFormat']> = {
  objects: {
    Rule: (self) => object('ConditionalFormatRule', self),
    Format: (self) => object('ConditionalRangeFormat', self),
  },
};

/** The formula as seen from the first cell of the rule. */
const formula = kept('rule', 'formula', (value) => {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
});

export const conditionalFormatRule: ClassRecord<ModelTypes['ConditionalFormatRule']> = {
  properties: {
    Formula: formula,
    FormulaLocal: formula,
    FormulaR1C1: {
      get: (self, host) => {
        const [area] = ruleById(host, self.rule).areas;
        return toR1C1(String(formula.get?.(self, host)), area?.row ?? 0, area?.column ?? 0);
      },
      set: (self, host, value) => {
        const [area] = ruleById(host, self.rule).areas;
        const inA1 = typeof value === 'string' ? fromR1C1(value, area?.row ?? 0, area?.column ?? 0) : value;
        formula.set?.(self, host, inA1);
      },
    },
  },
};

export const colorScaleConditionalFormat: ClassRecord<ModelTypes['ColorScaleConditionalFormat']> = {
  properties: {
    Criteria: kept('rule', 'criteria', record),
    ThreeColorScale: {
      get: (self, host) => {
        const criteria = ruleById(host, self.rule).parts.rule?.criteria as { midpoint?: unknown } | null;
        return Boolean(criteria?.midpoint);
      },
    },
  },
};

export const iconSetConditionalFormat: ClassRecord<ModelTypes['IconSetConditionalFormat']> = {
  properties: {
    Criteria: kept('rule', 'criteria'),
    ReverseIconOrder: kept('rule', 'reverseIconOrder', flag),
    ShowIconOnly: kept('rule', 'showIconOnly', flag),
    Style: kept('rule', 'style'),
  },
};

export const dataBarConditionalFormat: ClassRecord<ModelTypes['DataBarConditionalFormat']> = {
  properties: {
    AxisColor: kept('rule', 'axisColor', color),
    AxisFormat: kept('rule', 'axisFormat'),
    BarDirection: kept('rule', 'barDirection'),
    LowerBoundRule: kept('rule', 'lowerBoundRule', record),
    ShowDataBarOnly: kept('rule', 'showDataBarOnly', flag),
    UpperBoundRule: kept('rule', 'upperBoundRule', record),
  },
  objects: {
    PositiveFormat: (self) => object('ConditionalDataBarPositiveFormat', self),
    NegativeFormat: (self) => object('ConditionalDataBarNegativeFormat', self),
  },
};

export const conditionalDataBarPositiveFormat: ClassRecord<ModelTypes['ConditionalDataBarPositiveFormat']> = {
  properties: {
    BorderColor: kept('positive', 'borderColor', color),
    FillColor: kept('positive', 'fillColor', color),
    GradientFill: kept('positive', 'gradientFill', flag),
  },
};

export const conditionalDataBarNegativeFormat: ClassRecord<ModelTypes['ConditionalDataBarNegativeFormat']> = {
  properties: {
    BorderColor: kept('negative', 'borderColor', color),
    FillColor: kept('negative', 'fillColor', color),
    MatchPositiveBorderColor: kept('negative', 'matchPositiveBorderColor', flag),
    MatchPositiveFillColor: kept('negative', 'matchPositiveFillColor', flag),
  },
};

export const conditionalRangeFormat: ClassRecord<ModelTypes['ConditionalRangeFormat']> = {
  properties: { NumberFormat: kept('format', 'numberFormat') },
  objects: {
    Font: (self) => object('ConditionalRangeFont', self),
    Fill: (self) => object('ConditionalRangeFill', self),
    Borders: () => {
      throw notImplemented('ConditionalRangeFormat.borders');
    },
  },
};

export const conditionalRangeFont: ClassRecord<ModelTypes['ConditionalRangeFont']> = {
  properties: {
    Bold: kept('font', 'bold', flag),
    Color: kept('font', 'color', readColor),
    Italic: kept('font', 'italic', flag),
    Strikethrough: kept('font', 'strikethrough', flag),
    Underline: kept('font', 'underline'),
  },
  methods: { Clear: forget('font') },
};

export const conditionalRangeFill: ClassRecord<ModelTypes['ConditionalRangeFill']> = {
  properties: { Color: kept('fill', 'color', readColor) },
  methods: { Clear: forget('fill') },
};
