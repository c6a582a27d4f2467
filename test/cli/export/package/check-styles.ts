/** Styles: counts that are true and numbers that lead to something. */
import type { Package } from './package';
import { repeated } from './check-parts';
import { all, one, type Element } from './xml';

const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];
/** Formats of one's own begin here; below are Excel's. */
const FIRST_OWN_FORMAT = 164;
const LONGEST_FORMAT = 255;

export function checkStyles(file: Package): string[] {
  const styles = file.xml('xl/styles.xml');
  const items = (list: string): readonly Element[] => one(styles, list)?.children ?? [];
  const formats = items('numFmts').map(({ attributes }) => attributes);
  const ids = formats.map(({ numFmtId }) => numFmtId ?? '');
  return [
    ...LISTS.flatMap((list) => {
      const said = one(styles, list)?.attributes.count;
      return said === undefined || Number(said) === items(list).length ? [] : [`${list} says ${said}`];
    }),
    ...formats.flatMap(({ numFmtId, formatCode = '' }) => {
      const right = Number(numFmtId) >= FIRST_OWN_FORMAT && formatCode !== '' && formatCode.length <= LONGEST_FORMAT;
      return right ? [] : [`the format ${numFmtId} is ${JSON.stringify(formatCode)}`];
    }),
    ...repeated(ids).map((id) => `two formats have the id ${id}`),
    ...[...all(one(styles, 'cellXfs') ?? styles, 'xf')].flatMap(({ attributes }, index) => {
      const { numFmtId = '0', fontId = '0', fillId = '0', borderId = '0', xfId = '0' } = attributes;
      const leads =
        (Number(numFmtId) < FIRST_OWN_FORMAT || ids.includes(numFmtId)) &&
        Number(fontId) < items('fonts').length &&
        Number(fillId) < items('fills').length &&
        Number(borderId) < items('borders').length &&
        Number(xfId) < items('cellStyleXfs').length;
      return leads ? [] : [`cell style ${index} leads nowhere`];
    }),
    ...items('fonts').flatMap((font, index) => (one(font, 'name') ? [] : [`font ${index} has no name`])),
  ];
}
