/** The reader of text files (.txt, .md): bytes to a document with its blocks. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { readBlocks } from './blocks/read-blocks';
import { decodeText } from './decode';
import type { Document } from './document';
import { plainLines } from './plain-lines';

/**
 * Reads a text file as a report.
 * @param name file name, for messages only
 * @param bytes the whole file, as stored
 * @throws DocumentProblem when the bytes are no text (empty, blank, binary, PDF, unknown encoding)
 */
export function readTextDocument(name: string, bytes: Uint8Array): Document {
  const text = decodeText(name, bytes);
  const lines = text.split('\n');
  const plain = plainLines(text, lines);
  const blocks = readBlocks(plain?.lines ?? lines);
  return { name, text, lines, ...(plain && { plain }), blocks, sha256: bytesToHex(sha256(bytes)) };
}
