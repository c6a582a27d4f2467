/** Names of a table's columns that Excel accepts. */
import { cleanText } from './inert-text';

/**
 * Excel lets a column's name have 255 UTF-16 units: it cuts a longer header, and repairs a file that has one. This leaves room
 * for the number that tells equal names apart.
 */
const LONGEST = 250;

/** A header as a column's name: one line, without what a file cannot hold. "" where nothing is left of it. */
export function headerText(header: string): string {
  const line = cleanText(header).replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
