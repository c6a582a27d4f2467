/** Bytes of a text file to its characters: UTF-8, UTF-16 with a byte order mark, else GB18030 (older Chinese exports). */
import { DocumentProblem, type DocumentProblemId } from './problem';

const SIGNATURES: readonly { readonly id: DocumentProblemId; readonly bytes: readonly number[] }[] = [
  { id: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { id: 'archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { id: 'archive', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { id: 'archive', bytes: [0x1f, 0x8b] },
  // The compound file of .doc and .xls.
  { id: 'archive', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { id: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { id: 'image', bytes: [0xff, 0xd8, 0xff] },
  { id: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
];

/** Control characters no text file has; tab, line feed, vertical tab, form feed and carriage return are fine. */
// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;

/**
 * The text of `bytes`. `name` is for the message only.
 * @throws DocumentProblem for empty or blank files, known binary formats, NUL bytes, and bytes in no known encoding.
 */
export function decodeText(name: string, bytes: Uint8Array): string {
  if (bytes.length === 0) throw new DocumentProblem('empty', name);
  for (const { id, bytes: start } of SIGNATURES) {
    if (start.every((byte, i) => bytes[i] === byte)) throw new DocumentProblem(id, name);
  }
  const text = decode(name, bytes);
  if (text.trim() === '') throw new DocumentProblem('blank', name);
  const controls = text.match(CONTROL)?.length ?? 0;
  // A stray control character comes from a bad export; more than one in a thousand is no text.
  if (text.includes('\u0000') || controls > text.length / 1000 + 1) throw new DocumentProblem('binary', name);
  return text;
}

function decode(name: string, bytes: Uint8Array): string {
  // The byte order mark decides before UTF-8 is tried; without one, UTF-16 text shows as NUL bytes and is refused.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes) ?? fail(name);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes) ?? fail(name);
  return decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes) ?? fail(name);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function fail(name: string): never {
  throw new DocumentProblem('undecodable', name);
}
