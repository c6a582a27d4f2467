/** `npm run --silent read -- FILE…`: reports as contract JSON on standard output, messages on standard error. */
import { coverageLine, coverageOf } from './coverage';
import { READ_USAGE, say, unknownOption } from './messages';
import { readFiles } from './read-files';

const CANNOT_READ = 2;

function main(args: readonly string[]): number {
  if (args.includes('--help') || args.includes('-h')) {
    say(READ_USAGE);
    return 0;
  }
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const options = args.filter((arg) => arg.startsWith('--'));
  const unknown = options.find((option) => option !== '--coverage');
  if (unknown !== undefined || paths.length === 0) {
    if (unknown !== undefined) say(unknownOption(unknown));
    say(READ_USAGE);
    return CANNOT_READ;
  }
  const { read, problems, notes } = readFiles(paths);
  process.stdout.write(
    `${JSON.stringify(
      read.map(({ report }) => report),
      null,
      2,
    )}\n`,
  );
  for (const words of [...notes, ...problems]) say(words);
  if (options.includes('--coverage')) {
    for (const { path, document, report } of read)
      process.stderr.write(coverageLine(path, coverageOf(document, report)));
  }
  return problems.length === 0 ? 0 : CANNOT_READ;
}

// exitCode, not exit(): a pipe still has to take the whole output.
process.exitCode = main(process.argv.slice(2));
