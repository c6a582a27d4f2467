/** `npm run icons`: draws assets/icon-N.png from the two SVG sources at their true sizes, by an installed browser. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser';

/** Office's ribbon sizes, 32 and 64 also being the add-in's own icons. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Below this many pixels the page and its tick run together; the small source shows the table alone. */
const FULL_FROM = 40;

async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const size of SIZES) {
    const svg = readFileSync(size >= FULL_FROM ? 'assets/icon.svg' : 'assets/icon-small.svg', 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(`assets/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
  console.log(`assets/icon-{${SIZES.join()}}.png drawn`);
}

void main();
