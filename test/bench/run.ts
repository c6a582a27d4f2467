/** `npm run bench`: measures group by group, prints a table and writes `bench.json` beside package.json. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accuracyLines } from './accuracy';
import { benchTable, type BenchGroup } from './bench-line';
import { functionLines } from './function-speed';
import { readerLines } from './reader-speed';

/** Every group, in the order of print; a new topic is a file and a row here. */
const GROUPS: Readonly<Record<string, BenchGroup>> = {
  reader: readerLines,
  accuracy: accuracyLines,
  functions: functionLines,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in GROUPS));
if (unknown.length > 0) throw new Error(`no group "${unknown.join()}"; there are ${Object.keys(GROUPS).join(', ')}`);
const lines = Object.entries(GROUPS)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .flatMap(([, group]) => group());
process.stdout.write(`${benchTable(lines)}\n`);
// A part alone would look like the whole in bench.json.
if (asked.length === 0) writeFileSync(join(__dirname, '../../bench.json'), `${JSON.stringify(lines, null, 2)}\n`);
