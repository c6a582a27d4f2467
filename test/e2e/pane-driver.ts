/** What a person does in the pane, by the words she reads. */
import type { Locator } from 'playwright-core';
import type { Bench } from './harness';

interface PaneWords {
  readonly search: string;
  readonly insertHere: RegExp;
  readonly insertSheet: string;
  readonly inserted: RegExp;
}

export const ZH: PaneWords = {
  search: '搜索数据集',
  insertHere: /^插入到 .+|^插入到所选单元格$/,
  insertSheet: '插入到新工作表',
  inserted: /已插入/,
};

export const EN: PaneWords = {
  search: 'Search datasets',
  insertHere: /^Insert at .+/,
  insertSheet: 'Insert on new sheet',
  inserted: /Inserted/,
};

/** Searches, and opens the first dataset whose entry contains the text. */
export async function openDataset(bench: Bench, text: string, words = ZH): Promise<void> {
  await bench.pane.getByLabel(words.search).first().fill(text);
  await entry(bench, text).click();
}

function entry(bench: Bench, text: string): Locator {
  return bench.pane
    .getByRole('button', { name: text })
    .or(bench.pane.getByRole('option', { name: text }))
    .first();
}

/** Presses insert and waits until the pane says that it is done. */
export async function insertHere(bench: Bench, words = ZH): Promise<void> {
  await bench.pane.getByRole('button', { name: words.insertHere }).first().click();
  await bench.pane.getByText(words.inserted).first().waitFor();
  await bench.idle();
}

export async function insertOnNewSheet(bench: Bench, words = ZH): Promise<void> {
  await bench.pane.getByRole('button', { name: words.insertSheet }).click();
  await bench.pane.getByText(words.inserted).first().waitFor();
  await bench.idle();
}

/** Presses the key until the element has the focus. office.js moves it on the web, to every radio button of a group in turn. */
export async function tabTo(bench: Bench, locator: Locator, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 24; step++) {
    if (await isFocused(locator)) return;
    await bench.page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${String(locator)}`);
}

export function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}
