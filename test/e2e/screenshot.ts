/**
 * `npm run screenshot`: the pictures of the READMEs: the workbench with both formulas and a table in it, the formula builder,
 * and what is shown before a refresh.
 */
import { Bench } from './harness';
import setup from './global-setup';
import teardown from './global-teardown';
import { insertHere, openDataset } from './pane-driver';
import { takeReview } from './screenshot-review';

const FILE = 'assets/workbench.png';
const BUILDER_FILE = 'assets/formula-builder.png';
const REVIEW_FILE = 'assets/refresh-review.png';

async function main(): Promise<void> {
  await setup();
  try {
    const bench = await Bench.open({ prepare: (page) => page.setViewportSize({ width: 1440, height: 720 }) });
    await bench.select('A1');
    await openDataset(bench, '港股通');
    await insertHere(bench);
    // Beside the table, so that the card of the first one covers nothing.
    await bench.enter('F2', '=TOKENS("豆包","2026-03")');
    await bench.enter('F3', '=RATING("万联","计算机")');
    await bench.select('F2');
    await bench.page.getByText('火山引擎').first().waitFor();
    await bench.page.screenshot({ path: FILE });
    await pickInBuilder(bench);
    await bench.page.locator('#addin').screenshot({ path: BUILDER_FILE });
    if (bench.problems.length > 0) throw new Error(bench.problems.join('\n'));
    await bench.close();
    await takeReview(REVIEW_FILE);
    console.log(`${FILE}, ${BUILDER_FILE}, ${REVIEW_FILE} taken`);
  } finally {
    await teardown();
  }
}

/** 豆包 in the formula builder, with its answer shown. */
async function pickInBuilder(bench: Bench): Promise<void> {
  await bench.pane.getByRole('tab', { name: '公式' }).click();
  const subject = bench.pane.getByRole('combobox', { name: '对象' });
  await subject.click();
  await subject.fill('doubao');
  await bench.pane.getByRole('option').first().click();
  await bench.pane.getByRole('region', { name: '结果' }).waitFor();
  await subject.blur();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
