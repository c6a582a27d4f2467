/** The named cell styles of a workbook (Home > Cell Styles). Changing one is no step of the user's undo. */
import type { CellFormat } from './cell-format';

/** What of a cell a style may speak for. */
export type StyleGroup = 'alignment' | 'border' | 'font' | 'number' | 'patterns' | 'protection';

export interface NamedStyle {
  readonly name: string;
  /** Excel.BuiltInStyle, for Excel's own. */
  readonly builtIn?: string;
  readonly includes: Readonly<Record<StyleGroup, boolean>>;
  readonly format: CellFormat;
  /** Excel's en-US code. */
  readonly numberFormat: string;
}

/** The style of every cell that has no other. */
export const NORMAL = 'Normal';

function includes(...groups: readonly StyleGroup[]): NamedStyle['includes'] {
  const has = (group: StyleGroup): boolean => groups.includes(group);
  return {
    alignment: has('alignment'),
    border: has('border'),
    font: has('font'),
    number: has('number'),
    patterns: has('patterns'),
    protection: has('protection'),
  };
}

const ALL = includes('alignment', 'border', 'font', 'number', 'patterns', 'protection');

function builtIn(
  name: string,
  spoken: NamedStyle['includes'],
  format: CellFormat,
  numberFormat = 'General',
): NamedStyle {
  return { name, builtIn: name.replaceAll(' ', ''), includes: spoken, format, numberFormat };
}

/** Excel's own, but for those with borders or colours of the theme; as the cellStyles of a new workbook have them. */
const BUILT_IN: readonly NamedStyle[] = [
  builtIn(NORMAL, ALL, {}),
  builtIn('Comma', includes('number'), {}, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'),
  builtIn('Percent', includes('number'), {}, '0%'),
  builtIn('Good', includes('font', 'patterns'), { fontColor: '#006100', fill: '#C6EFCE' }),
  builtIn('Bad', includes('font', 'patterns'), { fontColor: '#9C0006', fill: '#FFC7CE' }),
  builtIn('Neutral', includes('font', 'patterns'), { fontColor: '#9C5700', fill: '#FFEB9C' }),
  builtIn('Explanatory Text', includes('font'), { fontColor: '#7F7F7F', italic: true }),
  builtIn('Warning Text', includes('font'), { fontColor: '#FF0000' }),
];

/** Names of styles are the same in letters of either case. */
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export class NamedStyles {
  private styles = BUILT_IN;

  list(): readonly NamedStyle[] {
    return this.styles;
  }

  /** By its name, or as Excel.BuiltInStyle names it. */
  find(name: string): NamedStyle | undefined {
    return this.styles.find((style) => same(style.name, name) || same(style.builtIn ?? style.name, name));
  }

  /** A new style, which looks like Normal and speaks for everything. */
  add(name: string): NamedStyle {
    const style: NamedStyle = { name, includes: ALL, format: {}, numberFormat: 'General' };
    this.styles = [...this.styles, style];
    return style;
  }

  /** Puts it in the place of the one of its name. */
  replace(style: NamedStyle): void {
    this.styles = this.styles.map((each) => (same(each.name, style.name) ? style : each));
  }

  remove(name: string): void {
    this.styles = this.styles.filter((each) => !same(each.name, name));
  }

  /** As in a new workbook. */
  reset(): void {
    this.styles = BUILT_IN;
  }
}
