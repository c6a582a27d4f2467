/** `npm run screenshot`: the picture of the READMEs, taken from the workbench with both formulas and a table in it. */
import { Bench } from './harness';
import setup from './global-setup';
import teardown from './global-teardown';
import { insertHere, openDataset } from './pane-driver';

const FILE = 'assets/workbench.png';

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
    if (bench.problems.length > 0) throw new Error(bench.problems.join('\n'));
    await bench.close();
    console.log(`${FILE} taken`);
  } finally {
    await teardown();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
