/** `npm run bench`: measures group by group, prints a table and writes `bench.json` beside package.json. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accuracyLines } from './accuracy';
import { benchTable, type BenchGroup, type BenchLine } from './bench-line';
import { functionLines } from './function-speed';
import { readerLines } from './reader-speed';
import { tableLines } from './table-speed';
import { workbenchLines } from './workbench-speed';

/** Every group, in the order of print; a new topic is a file and a row here. */
const GROUPS: Readonly<Record<string, BenchGroup>> = {
  reader: readerLines,
  accuracy: accuracyLines,
  functions: functionLines,
  workbench: workbenchLines,
  tables: tableLines,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in GROUPS));
if (unknown.length > 0) throw new Error(`no group "${unknown.join()}"; there are ${Object.keys(GROUPS).join(', ')}`);

async function main(): Promise<void> {
  const lines: BenchLine[] = [];
  for (const [name, group] of Object.entries(GROUPS)) {
    if (asked.length === 0 || asked.includes(name)) lines.push(...(await group()));
  }
  process.stdout.write(`${benchTable(lines)}\n`);
  // A part alone would look like the whole in bench.json.
  if (asked.length === 0) writeFileSync(join(__dirname, '../../bench.json'), `${JSON.stringify(lines, null, 2)}\n`);
}

void main();
