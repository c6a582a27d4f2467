/** Under which name the functions are typed: bare, or behind the namespace of the manifest that loaded the page. */

/**
 * `YANBIAO.` where the page's address says `?namespace=YANBIAO`, as manifest.dev.xml writes it; "" otherwise. No API of
 * Office tells a page its namespace.
 */
export function functionPrefix(search: string): string {
  const namespace = new URLSearchParams(search).get('namespace') ?? '';
  return /^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(namespace) ? `${namespace.toUpperCase()}.` : '';
}
