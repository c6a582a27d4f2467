/** The texts of the screen of tables in English. */
import type { tablesZh } from './tables-zh';

const tables = (count: number): string => (count === 1 ? '1 table' : `${count} tables`);
const formulas = (count: number): string => (count === 1 ? '1 formula' : `${count} formulas`);

export const tablesEn: typeof tablesZh = {
  listLabel: 'Tables of Yanbiao in this workbook',
  loading: 'Looking at the workbook…',
  none: 'There is no table of Yanbiao in this workbook yet.',
  insertOne: 'Insert one',
  again: 'Retry',
  refreshAll: 'Refresh all',
  refreshSheet: 'Refresh this sheet',
  noneToRefresh: 'There is no table to refresh.',
  unknownDataset: 'Unknown dataset',
  refreshed: (time) => `refreshed ${time}`,
  version: (version) => `data ${version}`,
  states: {
    copy: 'A copy of another table. Refresh it like that one, or leave it as it is?',
    stranger: 'From another workbook. Link it again to refresh it from now on.',
    frozen: 'Left as it is, not refreshed.',
    deleted: 'The table was deleted or turned into a range.',
  },
  freshness: {
    checking: 'Comparing with the data…',
    current: 'Up to date',
    stale: 'New data',
    gone: 'The data has this dataset no more',
  },
  changes: (count) => (count === 1 ? '1 change to look at' : `${count} changes to look at`),
  check: 'Check & refresh',
  show: 'Show',
  forget: 'Drop from list',
  adoptCopy: 'Refresh it too',
  adoptStranger: 'Link again',
  adoptFrozen: 'Refresh again',
  keep: 'Leave as it is',
  copiesTitle: 'Snapshot & sources',
  snapshotAbout:
    'A snapshot copies the tables as they are now to a new sheet, with the date and the data version; it never changes.',
  snapshots: { sheet: 'Snapshot sheet', workbook: 'Snapshot workbook' },
  sourcesAbout: 'The list of sources names the source of every table and formula, on a new sheet.',
  sources: 'List the sources',
  working: 'Writing…',
  taken: (count, cells, sheet) =>
    `${tables(count)} (${cells.toLocaleString('en-US')} cells) copied to the sheet “${sheet}”.`,
  listed: (count, written, sheet) =>
    `Sources of ${tables(count)} and ${formulas(written)} listed on the sheet “${sheet}”.`,
};
