/** Excel.ConditionalFormatCollection and ConditionalFormat: kept, given back, and moved with their cells; not drawn. */
import type { Area } from '../../host-workbook';
import { sheetOf, type FormatRuleInfo } from '../../sheet-objects';
import { HostError, invalidArgument } from '../host-error';
import type { Arguments } from '../wire/arguments';
import { object, type ClassRecord, type HostContext, type HostObject } from '../wire/class-record';
import { FORMAT_TYPES, partsOf, type FormatType } from './format-rule-parts';
import { changeRule, clearRules, ruleById, rulesIn, rulesOf } from './format-rules';
import type { ModelTypes } from './model-types';
import { newId } from './object-ids';
import { assertWritable } from './sheets';

type Self = ModelTypes['ConditionalFormat'];

function rule(found: FormatRuleInfo | undefined): HostObject {
  if (!found) throw new HostError('ItemNotFound');
  return object('ConditionalFormat', { rule: found.id });
}

/** Among all objects, the place of a sheet's rule; the place behind the last where there are fewer. */
function placeOf(sheet: string, host: HostContext, priority: number): number {
  const all = host.workbook.objects.list();
  const before = rulesOf(sheet, host)[priority];
  return before ? all.indexOf(before) : all.length;
}

/** A new rule comes before the others, as in Excel. */
function add(area: Area, host: HostContext, args: Arguments): HostObject {
  const type = args.word<FormatType>(0, FORMAT_TYPES);
  assertWritable(host, area.sheet);
  const made: FormatRuleInfo = {
    kind: 'formatRule',
    id: newId(host),
    areas: [area],
    type,
    stopIfTrue: false,
    parts: partsOf(type),
  };
  host.workbook.objects.put(made, placeOf(area.sheet, host, 0));
  return rule(made);
}

export const conditionalFormatCollection: ClassRecord<Area> = {
  items: (area, host) => rulesIn(area, host).map(rule),
  item: (area, host, args) => rule(rulesIn(area, host).find(({ id }) => id === args.text(0))),
  methods: {
    Add: add,
    ClearAll: clearRules,
    GetCount: (area, host) => rulesIn(area, host).length,
    GetItemAt: (area, host, args) => {
      const found = rulesIn(area, host)[args.integer(0)];
      if (!found) throw invalidArgument();
      return rule(found);
    },
    GetItemOrNullObject: (area, host, args) => {
      const found = rulesIn(area, host).find(({ id }) => id === args.text(0));
      return found ? rule(found) : null;
    },
  },
};

const read = (self: Self, host: HostContext): FormatRuleInfo => ruleById(host, self.rule);

/** The object of one type of rule: of another type it is none, or a null object where that is asked for. */
function part<K extends PartClass>(className: K, type: FormatType, orNull: boolean) {
  return (self: Self, host: HostContext): HostObject | null => {
    if (read(self, host).type === type) return object(className, self as ModelTypes[K]);
    if (orNull) return null;
    throw new HostError('ItemNotFound');
  };
}

type PartClass =
  | 'CellValueConditionalFormat'
  | 'ColorScaleConditionalFormat'
  | 'CustomConditionalFormat'
  | 'DataBarConditionalFormat'
  | 'IconSetConditionalFormat'
  | 'PresetCriteriaConditionalFormat'
  | 'TextConditionalFormat'
  | 'TopBottomConditionalFormat';

const PARTS: readonly [member: string, className: PartClass, type: FormatType][] = [
  ['CellValue', 'CellValueConditionalFormat', 'CellValue'],
  ['ColorScale', 'ColorScaleConditionalFormat', 'ColorScale'],
  ['Custom', 'CustomConditionalFormat', 'Custom'],
  ['DataBar', 'DataBarConditionalFormat', 'DataBar'],
  ['IconSet', 'IconSetConditionalFormat', 'IconSet'],
  ['Preset', 'PresetCriteriaConditionalFormat', 'PresetCriteria'],
  ['TextComparison', 'TextConditionalFormat', 'ContainsText'],
  ['TopBottom', 'TopBottomConditionalFormat', 'TopBottom'],
];

export const conditionalFormat: ClassRecord<Self> = {
  identity: { key: 'Id', of: (self) => self.rule },
  properties: {
    Id: { get: (self) => self.rule },
    Type: { get: (self, host) => read(self, host).type },
    StopIfTrue: {
      get: (self, host) => read(self, host).stopIfTrue,
      set: (self, host, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        changeRule(host, self.rule, { stopIfTrue: value });
      },
    },
    Priority: {
      get: (self, host) => rulesOf(sheetOf(read(self, host)), host).findIndex(({ id }) => id === self.rule),
      set: (self, host, value) => {
        if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw invalidArgument();
        const own = read(self, host);
        assertWritable(host, sheetOf(own));
        host.workbook.objects.remove(self.rule);
        host.workbook.objects.put(own, placeOf(sheetOf(own), host, value));
      },
    },
  },
  objects: Object.fromEntries(
    PARTS.flatMap(([member, className, type]) => [
      [member, part(className, type, false)],
      [`${member}OrNullObject`, part(className, type, true)],
    ]),
  ),
  methods: {
    /** A rule that holds for several ranges has no single one. */
    GetRange: (self, host) => {
      const [area, ...more] = read(self, host).areas;
      if (!area || more.length > 0) throw new HostError('ItemNotFound');
      return object('Range', area);
    },
    GetRangeOrNullObject: (self, host) => {
      const [area, ...more] = read(self, host).areas;
      return area && more.length === 0 ? object('Range', area) : null;
    },
    GetRanges: (self, host) => object('RangeAreas', read(self, host).areas),
    Delete: (self, host) => {
      assertWritable(host, sheetOf(read(self, host)));
      host.workbook.objects.remove(self.rule);
    },
  },
};
