/** LibreOffice without a window, where it is installed: another program that opens our files. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TIMEOUT = 120_000;

function find(): string | null {
  try {
    const path = execFileSync('sh', ['-c', 'command -v soffice || command -v libreoffice'], { encoding: 'utf8' });
    return path.trim();
  } catch {
    return null;
  }
}

const OFFICE = find();

/** For a test that needs it: skipped in plain words where it is absent. */
export function withOffice(title: string, run: () => Promise<void>): void {
  if (OFFICE !== null) test(title, run, 2 * TIMEOUT);
  else test.skip(`${title} (SKIPPED: LibreOffice is not installed; on Debian, apt-get install libreoffice-calc)`, run);
}

export interface Conversion {
  readonly from: 'xlsx' | 'csv';
  readonly to: 'xlsx' | 'csv';
  /** Settings of the reader of CSV, as LibreOffice counts them: separator, quote, character set and so on. */
  readonly reader?: string;
}

/** The first sheet, texts in quotes and nothing else, formulas as formulas, values in full. */
const WRITERS = {
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,true',
};

/** The file as LibreOffice writes it after opening it. */
export function convert(content: Uint8Array | string, { from, to, reader }: Conversion): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'yanbiao-office-'));
  try {
    writeFileSync(join(folder, `in.${from}`), content);
    const options = [
      // A profile of its own, or a LibreOffice that a person has open would be asked.
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      ...(reader === undefined ? [] : [`--infilter=CSV:${reader}`]),
      '--convert-to',
      WRITERS[to],
      '--outdir',
      join(folder, 'out'),
      join(folder, `in.${from}`),
    ];
    execFileSync(OFFICE ?? 'soffice', options, { stdio: 'ignore', timeout: TIMEOUT });
    return readFileSync(join(folder, 'out', `in.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
