/** A pane with nothing but Microsoft's client: each test runs its own Excel.run in it. */
import { localOfficeJs } from '../../src/workbench/server/rewrite';
import { Bench } from './harness';

const PAGE =
  '<!doctype html><meta charset="utf-8" /><title>Empty</title>' +
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>' +
  '<script>Office.onReady(); const refusalOf = (run) => run().then(() => "done", ({ code }) => code);</script>';

declare global {
  /** In the page: the code Excel refuses with, or "done". */
  const refusalOf: (run: () => Promise<unknown>) => Promise<string>;
}

export function openEmptyPane(query = ''): Promise<Bench> {
  return Bench.open({
    addin: `/empty-addin.html${query}`,
    prepare: (page) =>
      page.route('**/empty-addin.html*', (route) =>
        route.fulfill({ body: localOfficeJs(PAGE), contentType: 'text/html; charset=utf-8' }),
      ),
  });
}

/** Runs in the page of the add-in; nothing of the caller's scope is there. */
export function inPaneOf<T>(bench: Bench, run: () => Promise<T>): Promise<T> {
  return bench.pane.locator('body').evaluate(run);
}
