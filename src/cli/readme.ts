/** `npm run readme`: writes the table of functions into both READMEs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { functionTable, readFunctions, READMES, withTable } from './readme-functions';

async function main(): Promise<void> {
  const list = await readFunctions(process.cwd());
  for (const { file, language, header } of READMES) {
    writeFileSync(file, withTable(readFileSync(file, 'utf8'), functionTable(list, language, header)));
    console.log(`${file}: ${list.signatures.length} functions`);
  }
}

void main();
