/** `npm run seeds -- DIR`: reads the reports of a folder and writes seeds/. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { missingFile, say, SEEDS_USAGE } from './messages';
import { unmetWords, writeSeeds } from './write-seeds';

function main(args: readonly string[]): number {
  const [folder] = args;
  if (folder === undefined || args.length > 1 || folder.startsWith('-')) {
    say(SEEDS_USAGE);
    return folder === '--help' ? 0 : 2;
  }
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    say(missingFile(folder));
    say(SEEDS_USAGE);
    return 2;
  }
  const { files, problems, notes, unmet } = writeSeeds(folder, join(__dirname, '../../seeds'));
  for (const words of [...notes, ...problems, ...unmet.map(unmetWords)]) say(words);
  process.stdout.write(`${files.join('\n')}\n`);
  return problems.length === 0 ? 0 : 2;
}

process.exitCode = main(process.argv.slice(2));
