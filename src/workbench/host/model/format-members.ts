/** The properties of Excel.RangeFont, RangeFill and of alignment, over whatever has a cell's format: a range, a style. */
import type { CellFormat } from '../../host-workbook';
import { invalidArgument } from '../host-error';
import type { HostContext, PropertyRecord } from '../wire/class-record';
import { readColor } from './color';

/** Excel's defaults for cells without a format of their own. */
const DEFAULTS = { fontName: 'Calibri', fontSize: 11, fontColor: '#000000', fill: '#FFFFFF' } as const;

interface FormatMember {
  readonly read: (format: CellFormat) => unknown;
  readonly patch: (value: unknown) => CellFormat;
}

type FormatMembers = Readonly<Record<string, FormatMember>>;

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

const HORIZONTAL = ['General', 'Left', 'Center', 'Right'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;

/** A number from 0 up: points. */
export function size(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0)) throw invalidArgument();
  return value;
}

function fontName(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw invalidArgument();
  return value;
}

export const FONT: FormatMembers = {
  Name: { read: (format) => format.fontName ?? DEFAULTS.fontName, patch: (value) => ({ fontName: fontName(value) }) },
  Size: { read: (format) => format.fontSize ?? DEFAULTS.fontSize, patch: (value) => ({ fontSize: size(value) }) },
  Color: {
    read: (format) => format.fontColor ?? DEFAULTS.fontColor,
    patch: (value) => ({ fontColor: readColor(value) }),
  },
  Bold: { read: (format) => format.bold ?? false, patch: (value) => ({ bold: flag(value) }) },
  Italic: { read: (format) => format.italic ?? false, patch: (value) => ({ italic: flag(value) }) },
  Strikethrough: {
    read: (format) => format.strikethrough ?? false,
    patch: (value) => ({ strikethrough: flag(value) }),
  },
  Underline: {
    read: (format) => (format.underline === true ? 'Single' : 'None'),
    patch: (value) => ({ underline: oneOf(['None', 'Single'], value) === 'Single' }),
  },
};

export const FILL: FormatMembers = {
  Color: { read: (format) => format.fill ?? DEFAULTS.fill, patch: (value) => ({ fill: readColor(value) }) },
};

export const ALIGNMENT: FormatMembers = {
  WrapText: { read: (format) => format.wrap ?? false, patch: (value) => ({ wrap: flag(value) }) },
  HorizontalAlignment: {
    read: (format) => format.horizontal ?? 'General',
    patch: (value) => ({ horizontal: oneOf(HORIZONTAL, value) }),
  },
  VerticalAlignment: {
    read: (format) => format.vertical ?? 'Bottom',
    patch: (value) => ({ vertical: oneOf(VERTICAL, value) }),
  },
};

/** @param read what the property is, seen by one member; null where it is mixed */
export function formatProperties<T>(
  members: FormatMembers,
  read: (self: T, host: HostContext, member: (format: CellFormat) => unknown) => unknown,
  write: (self: T, host: HostContext, patch: CellFormat) => void,
): Record<string, PropertyRecord<T>> {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [
      name,
      {
        get: (self: T, host: HostContext) => read(self, host, member.read),
        set: (self: T, host: HostContext, value: unknown) => write(self, host, member.patch(value)),
      },
    ]),
  );
}
