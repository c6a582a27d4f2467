/** The address under which an add-in page believes to be opened by Excel on the web. */

/** Bit set: 1 shared runtime, 2 custom functions, 16 public add-in. */
const ADDIN_FLAGS = 1 | 2 | 16;

export interface Conversation {
  /** Names this add-in in every message. */
  readonly id: string;
  readonly controlId: string;
  /** The host's address as the client is told; https, see `frame-channel.ts`. */
  readonly hostUrl: string;
}

/**
 * Adds Excel's `_host_Info` and `_xdm_Info` to the page's address. The page's own query and fragment are kept; the client looks
 * for `&_xdm_Info=` in the fragment, hence the ampersand even where it comes first.
 */
export function frameUrl(addinUrl: string, base: string, language: string, conversation: Conversation): string {
  const url = new URL(addinUrl, base);
  const hostInfo = ['Excel', 'Web', '16.01', language, conversation.id, '', '', ADDIN_FLAGS].join('$');
  const query = url.search === '' ? '?' : `${url.search}&`;
  const xdmInfo = [conversation.id, conversation.controlId, conversation.hostUrl].join('|');
  const fragment = `${url.hash === '' ? '#' : url.hash}&_xdm_Info=${encodeURIComponent(xdmInfo)}`;
  return `${url.origin}${url.pathname}${query}_host_Info=${encodeURIComponent(hostInfo)}${fragment}`;
}

/** The page's own address with `https`, whatever it is served by. */
export function secureUrl(pageUrl: string): string {
  const url = new URL(pageUrl);
  url.protocol = 'https:';
  return `${url.origin}/`;
}
