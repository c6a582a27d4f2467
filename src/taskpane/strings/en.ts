/** Every text of the pane in English. */
import { builderEn } from './builder-en';
import { optionsEn } from './options-en';
import { progressEn } from './progress-en';
import { refreshEn } from './refresh-en';
import { tablesEn } from './tables-en';
import { toolsEn } from './tools-en';
import type { zh } from './zh';

export const en: typeof zh = {
  name: 'Yanbiao',
  screens: { data: 'Data', tables: 'Tables', formula: 'Formula', tools: 'Fix & freeze', settings: 'Settings' },
  searchLabel: 'Search datasets',
  searchPlaceholder: 'Search data, exhibits, brokers',
  listLabel: 'Datasets',
  groups: {
    market: 'Market data',
    company: 'Companies and products',
    opinion: 'Views and events',
    exhibit: 'Report exhibits',
  },
  rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
  columns: (count) => (count === 1 ? '1 column' : `${count} columns`),
  reports: (count) => (count === 1 ? '1 report' : `${count} reports`),
  found: (count) => (count === 1 ? '1 dataset found' : `${count} datasets found`),
  nothingFound: (text) => `No dataset matches “${text}”.`,
  clearSearch: 'Clear search',
  noReports: 'No report data yet.',
  undated: 'undated',
  estimated: (date) => `${date} (estimated)`,
  back: 'Back to the list',
  previewLabel: (title) => `Preview: ${title}`,
  previewAll: (rows) => (rows === 1 ? '1 row' : `${rows} rows`),
  previewSome: (shown, rows) => `First ${shown} of ${rows} rows; all are inserted`,
  insertHere: 'Insert at selection',
  insertSheet: 'Insert on new sheet',
  insertAt: (address) => `Insert at ${address}`,
  writing: 'Writing…',
  inserted: (address, rows) => `Inserted ${address}, ${rows === 1 ? '1 row' : `${rows} rows`}.`,
  outside: 'You are not in Excel: browse and preview here, open Yanbiao in Excel to insert.',
  unreachable:
    'Office cannot be reached (office.js does not answer), so nothing can be written for now. Check the network and retry; the data can still be browsed.',
  retry: 'Retry',
  dataVersion: (reports, version) => `${reports === 1 ? '1 report' : `${reports} reports`} · data ${version}`,
  progress: progressEn,
  options: optionsEn,
  tables: tablesEn,
  refresh: refreshEn,
  builder: builderEn,
  tools: toolsEn,
  settings: {
    cards: 'Results carry a card with their source',
    cardsHint:
      'The icon in a cell opens it: figure, report, date, place and what other reports state. Cells there are follow at once.',
    noCards:
      'This Excel shows no cards (a newer Microsoft 365 does); functions give plain values, CITE gives the source.',
    language: 'Language',
    languageHint: 'Of the pane, the cards and the messages.',
    asOffice: 'As Office',
  },
  appearance: 'Appearance',
  appearances: { auto: 'As Office', light: 'Light', dark: 'Dark' },
};
