/** The texts of repair and freeze in English. */
import type { toolsZh } from './tools-zh';

const formulas = (count: number): string => (count === 1 ? '1 formula' : `${count} formulas`);
const sources = (count: number): string => (count === 1 ? '1 source' : `${count} sources`);

export const toolsEn: typeof toolsZh = {
  repairTitle: 'Repair formulas',
  repairAbout:
    'Formulas of Yanbiao that stand at #NAME? after a file was opened answer once they are entered again. No other formula is touched.',
  repair: 'Repair',
  repairing: 'Repairing…',
  freezeTitle: 'Freeze to values',
  freezeAbout:
    'Puts the present value in place of each Yanbiao formula, keeps its format and leaves its source beside it: readable without Yanbiao.',
  freeze: 'Freeze',
  freezing: 'Freezing…',
  scope: 'Where',
  scopes: { selection: 'Selection', sheet: 'Sheet', workbook: 'Workbook' },
  contained: 'Also formulas that only contain a Yanbiao function, such as =TOKENS(…)/1e12',
  citations: 'Sources go into',
  citationPlaces: { notes: 'Cell notes', sheet: 'A sheet' },
  citationHint: 'Where a cell cannot take a note or has one, its source goes into the sheet.',
  confirm: (count, where) =>
    `${formulas(count)} on ${where === 'sheet' ? 'this sheet' : 'all sheets'} will become values and no longer update.`,
  confirmArrays: (count) =>
    count === 1 ? '1 of them spills and is frozen as a block.' : `${count} of them spill and are frozen as blocks.`,
  containing: (count) =>
    `${count === 1 ? '1 more only contains' : `${count} more only contain`} a Yanbiao function; tick the box above to freeze ${count === 1 ? 'it' : 'them'} too.`,
  willStay: 'These stay formulas:',
  confirmFreeze: (count) => `Freeze ${formulas(count)}`,
  cancel: 'Cancel',
  nothingStuck: 'No Yanbiao formula stands at #NAME?.',
  repaired: (found, repaired) => `${formulas(found)} found stuck, ${repaired} repaired.`,
  where: 'Where:',
  places: (first, more) => (more > 0 ? `${first} and ${more} more` : first),
  left: 'Left as they are:',
  nothingToFreeze: 'There is no Yanbiao formula to freeze.',
  frozen: (count) => `${formulas(count)} turned into values.`,
  noted: (count) => `${sources(count)} left as cell notes.`,
  sourced: (count, sheet) => `${sources(count)} left on the sheet “${sheet}”.`,
  sourceProtected: (sheet) =>
    `The sources would go onto the sheet “${sheet}”, which is protected. Unprotect it first; no formula was changed.`,
};
