/** Excel.StyleCollection and Style. Borders, indents, orientation and protection of styles are not here. */
import type { CellFormat } from '../../host-workbook';
import { NORMAL, type NamedStyle, type StyleGroup } from '../../named-styles';
import { HostError, invalidArgument, notImplemented } from '../host-error';
import type { Arguments } from '../wire/arguments';
import { object, type ClassRecord, type HostContext, type HostObject, type PropertyRecord } from '../wire/class-record';
import { ALIGNMENT, FILL, FONT, formatProperties } from './format-members';
import type { ModelTypes } from './model-types';
import { forgetStyle, restyle } from './styled-cells';

type Self = ModelTypes['Style'];

function read(self: Self, host: HostContext): NamedStyle {
  const found = host.workbook.styles.find(self.style);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function style(found: NamedStyle | undefined): HostObject {
  if (!found) throw new HostError('ItemNotFound');
  return object('Style', { style: found.name });
}

function change(self: Self, host: HostContext, patch: Partial<NamedStyle>): void {
  const before = read(self, host);
  // It is the look of every cell of the workbook that has no other.
  if (before.name === NORMAL) throw notImplemented('Style of the name Normal, changed');
  const after = { ...before, ...patch };
  host.workbook.styles.replace(after);
  restyle(host, before, after);
}

function add(host: HostContext, args: Arguments): void {
  const name = args.text(0);
  if (name.trim() === '') throw invalidArgument();
  if (host.workbook.styles.find(name)) throw new HostError('ItemAlreadyExists');
  host.workbook.styles.add(name);
}

export const styleCollection: ClassRecord<null> = {
  items: (_self, host) => host.workbook.styles.list().map(style),
  item: (_self, host, args) => style(host.workbook.styles.find(args.text(0))),
  methods: {
    Add: (_self, host, args) => add(host, args),
    GetCount: (_self, host) => host.workbook.styles.list().length,
    GetItemAt: (_self, host, args) => {
      const found = host.workbook.styles.list()[args.integer(0)];
      if (!found) throw invalidArgument();
      return style(found);
    },
    GetItemOrNullObject: (_self, host, args) => {
      const found = host.workbook.styles.find(args.text(0));
      return found ? style(found) : null;
    },
  },
};

function included(group: StyleGroup): PropertyRecord<Self> {
  return {
    get: (self, host) => read(self, host).includes[group],
    set: (self, host, value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      change(self, host, { includes: { ...read(self, host).includes, [group]: value } });
    },
  };
}

const numberFormat: PropertyRecord<Self> = {
  get: (self, host) => read(self, host).numberFormat,
  set: (self, host, value) => {
    if (typeof value !== 'string' || value === '') throw invalidArgument();
    change(self, host, { numberFormat: value });
  },
};

function look(self: Self, host: HostContext, member: (format: CellFormat) => unknown): unknown {
  return member(read(self, host).format);
}

function setLook(self: Self, host: HostContext, patch: CellFormat): void {
  change(self, host, { format: { ...read(self, host).format, ...patch } });
}

export const styleRecord: ClassRecord<Self> = {
  identity: { key: '_Id', of: (self) => self.style },
  properties: {
    ...formatProperties(ALIGNMENT, look, setLook),
    BuiltIn: { get: (self, host) => read(self, host).builtIn !== undefined },
    IncludeAlignment: included('alignment'),
    IncludeBorder: included('border'),
    IncludeFont: included('font'),
    IncludeNumber: included('number'),
    IncludePatterns: included('patterns'),
    IncludeProtection: included('protection'),
    Name: { get: (self, host) => read(self, host).name },
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
  },
  objects: {
    Borders: () => {
      throw notImplemented('Style.borders');
    },
    Fill: (self) => object('StyleFill', self),
    Font: (self) => object('StyleFont', self),
  },
  methods: {
    Delete: (self, host) => {
      const own = read(self, host);
      if (own.name === NORMAL) throw new HostError('InvalidOperation');
      forgetStyle(host, own);
      host.workbook.styles.remove(own.name);
    },
  },
};

export const styleFont: ClassRecord<Self> = { properties: formatProperties(FONT, look, setLook) };

export const styleFill: ClassRecord<Self> = {
  properties: formatProperties(FILL, look, setLook),
  methods: { Clear: (self, host) => setLook(self, host, { fill: null }) },
};
