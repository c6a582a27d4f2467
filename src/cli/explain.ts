/** `npm run explain -- FILE LINE`: which rule read the figures of a line, and why the others declined. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readTextDocument } from '../document/read-text';
import { readReport } from '../extract/read-report';
import { explainLine, TraceLog } from '../extract/trace';

/** Exit code 0, or 2 with a message for a bad argument or a file that cannot be read. */
export function explain(args: readonly string[], out: (text: string) => void, err: (text: string) => void): number {
  const [file, lineText] = args;
  const line = Number(lineText);
  if (file === undefined || !Number.isInteger(line) || line < 1) {
    err('usage: npm run explain -- FILE LINE   (LINE counts from 1)');
    return 2;
  }
  try {
    const document = readTextDocument(basename(file), readFileSync(file));
    const trace = new TraceLog();
    const { unread } = readReport(document, trace);
    out(explainLine(trace.entries, line));
    const left = unread.filter((one) => one.line === line);
    if (left.length > 0)
      out(left.map((one) => `${one.line}:${one.column}  ${one.printed}  unread: ${one.reason}`).join('\n'));
    return 0;
  } catch (error) {
    err(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

if (require.main === module) {
  process.exitCode = explain(
    process.argv.slice(2),
    (text) => process.stdout.write(`${text}\n`),
    (text) => process.stderr.write(`${text}\n`),
  );
}
