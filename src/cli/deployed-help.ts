/** The functions' metadata with the help where the build will be served from. */

/** An address of a help page (functions/help-page.js), whatever it lies under: the command may be run a second time. */
const HELP = /"helpUrl": "[^"]*\/(help(?:\.[\w-]+)?\.html#)/g;

/** functions.json with every help address of ours under `base` (no slash at its end); all else unchanged. */
export function deployedHelp(json: string, base: string): string {
  return json.replace(HELP, (_, page: string) => `"helpUrl": ${JSON.stringify(`${base}/${page}`).slice(0, -1)}`);
}
