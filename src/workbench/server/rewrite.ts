/** The two things that differ between a deployed add-in and this server: where it lies, and where office.js comes from. */

/**
 * Microsoft's addresses of its client library: the CDN, its beta channel and the China mirror. A page names one of them in a
 * script tag; here it is served from the installed package.
 */
const OFFICE_JS =
  /https:\/\/(?:appsforoffice\.microsoft\.com|appsforoffice\.cdn\.partner\.office365\.cn(?:\/appsforoffice)?)\/lib\/(?:1|1\.1|beta)\/hosted\/office(\.debug)?\.js/g;

/** The page with its office.js address pointing here, and nothing else changed. */
export function localOfficeJs(html: string): string {
  return html.replace(OFFICE_JS, (_, debug: string | undefined) => `/office-js/office${debug ?? ''}.js`);
}

/**
 * The manifest with the add-in's own addresses under `base`. Its own are those that start like the page's (SourceLocation).
 * @param base without a slash at the end
 */
export function localManifest(xml: string, base: string): string {
  const own = /<SourceLocation\s+DefaultValue="(https?:\/\/[^"/]+)/.exec(xml)?.[1];
  return own === undefined ? xml : xml.replaceAll(`"${own}/`, `"${base}/`);
}
