/** The production manifest with the address it will be served from. */

/** The reserved name that stands in manifest.xml for an address not yet known. */
export const PLACEHOLDER = 'https://yanbiao.example';

/** `base` must be https and may have a path; throws with what is wrong. Every address then starts with it. */
export function deployedManifest(xml: string, base: string): string {
  if (!URL.canParse(base))
    throw new Error(`"${base}" is no address; give one such as https://office.example.com/yanbiao`);
  const url = new URL(base);
  if (url.protocol !== 'https:')
    throw new Error(`"${base}" does not start with https://; Excel loads add-ins over https only`);
  if (url.search || url.hash) throw new Error(`"${base}" must end with a path: no ? and no #`);
  const root = url.href.replace(/\/$/, '');
  // A comment may go on naming the placeholder; only addresses in attributes are replaced.
  return xml.replaceAll(`"${PLACEHOLDER}/`, `"${root.replaceAll('&', '&amp;')}/`);
}
