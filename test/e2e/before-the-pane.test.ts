/** The functions do not wait for the pane: they are registered and answer while its script has not even come. */
import { Bench, START_TIMEOUT } from './harness';

/** What React renders; before it the page has a line of its own that says it is opening. */
const PANE = '#root .fui-FluentProvider';

test(
  'cells are answered while the pane’s script is still on its way',
  async () => {
    let arrive = (): void => undefined;
    const late = new Promise<void>((resolve) => (arrive = resolve));
    const bench = await Bench.open({
      prepare: (page) =>
        page.route('**/taskpane.js*', async (route) => {
          await late;
          await route.continue();
        }),
      waitForReady: false,
    });
    try {
      await bench.page.waitForFunction(async () => {
        await window.workbench.enter('A1', '=TOKENS("豆包","2026-03")');
        return window.workbench.read('A1').value === 1.2e14;
      });
      await bench.enter('A3', '=REPORTS()');
      expect((await bench.read('A3')).value).toBe('报告');
      expect(await bench.pane.locator(PANE).count()).toBe(0);
      arrive();
      await bench.pane.locator(PANE).first().waitFor();
      expect((await bench.read('A1')).value).toBe(1.2e14);
      expect(bench.problems).toEqual([]);
    } finally {
      await bench.close();
    }
  },
  START_TIMEOUT,
);
