/** `npm run export -- OUT.xlsx [REPORT…]`: every dataset as a real Excel table, and a sheet of our functions with their values. */
import { writeFileSync } from 'node:fs';
import { createSession, session as bundled } from '../query/session';
import { createStore } from '../query/store';
import { buildWorkbook } from './export/build-workbook';
import { cannotWrite, exported, EXPORT_USAGE, notXlsx, say } from './messages';
import { readFiles } from './read-files';

const CANNOT = 2;

async function main(args: readonly string[]): Promise<number> {
  const language = args.includes('--en') ? 'en' : 'zh';
  const [out, ...files] = args.filter((arg) => arg !== '--en');
  if (out === undefined || args.some((arg) => arg.startsWith('-') && arg !== '--en')) {
    say(EXPORT_USAGE);
    return out === '--help' || out === '-h' ? 0 : CANNOT;
  }
  if (!out.toLowerCase().endsWith('.xlsx')) {
    say(notXlsx(out));
    return CANNOT;
  }
  const { read, problems, notes } = readFiles(files);
  for (const words of [...notes, ...problems]) say(words);
  const store = createStore([...bundled.store.reports, ...read.map(({ report }) => report)]);
  const session = createSession(store, { language: language === 'zh' ? 'zh-CN' : 'en-US', formats: true });
  const { bytes, tables, formulas } = await buildWorkbook(session, language);
  try {
    writeFileSync(out, bytes);
  } catch (error) {
    say(cannotWrite(out, (error as NodeJS.ErrnoException).code ?? String(error)));
    return CANNOT;
  }
  say(exported(out, tables, formulas));
  return problems.length === 0 ? 0 : CANNOT;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
