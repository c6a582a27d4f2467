/** `npm run export`: every dataset as a real Excel table with a sheet of our functions, or as a folder of CSV files. */
import { createSession, session as bundled } from '../query/session';
import { createStore } from '../query/store';
import { readArguments } from './export/arguments';
import { buildCsv } from './export/build-csv';
import { buildWorkbook } from './export/build-workbook';
import { Unwritable, writeFolder, writeWorkbook } from './export/write-files';
import { cannotWrite, exported, exportedCsv, EXPORT_USAGE, say } from './messages';
import { readFiles } from './read-files';

const CANNOT = 2;

async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked.kind === 'help') {
    say(EXPORT_USAGE);
    return 0;
  }
  if (asked.kind === 'refused') {
    for (const words of asked.words) say(words);
    return CANNOT;
  }
  const { out, language } = asked;
  const { read, problems, notes } = readFiles(asked.reports);
  for (const words of [...notes, ...problems]) say(words);
  const store = createStore([...bundled.store.reports, ...read.map(({ report }) => report)]);
  try {
    if (asked.kind === 'csv') {
      const files = buildCsv(store, language);
      writeFolder(out, files);
      say(exportedCsv(out, files.length));
    } else {
      const session = createSession(store, { language: language === 'zh' ? 'zh-CN' : 'en-US', formats: true });
      const { bytes, tables, formulas } = await buildWorkbook(session, language);
      writeWorkbook(out, bytes);
      say(exported(out, tables, formulas));
    }
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    say(cannotWrite(error.path, error.code));
    return CANNOT;
  }
  return problems.length === 0 ? 0 : CANNOT;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
