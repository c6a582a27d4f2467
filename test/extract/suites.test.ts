/** Other projects' unit cases, scored file by file; what is not our field is counted with its reason. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CURRENCY, DIMENSION, EXTRACTED_MONEY, MONEY } from './suites/money-suites';
import { NUMBER, NUMBER_RANGE, NUMERALS, PERCENT } from './suites/number-suites';
import { score, type OutsideCase } from './suites/suite';
import { TIME } from './suites/time-suite';

const FOLDER = join(__dirname, '../../../shared/suites');
const SUITES = [NUMERALS, NUMBER, NUMBER_RANGE, PERCENT, CURRENCY, DIMENSION, MONEY, EXTRACTED_MONEY, TIME];

if (!existsSync(FOLDER)) {
  test.skip(`outside suites: ${FOLDER} is missing, nothing was scored`, () => undefined);
} else {
  test.each(SUITES)('$name', (suite) => {
    const { cases } = JSON.parse(readFileSync(join(FOLDER, suite.file), 'utf8')) as { cases: OutsideCase[] };
    const result = score(suite, cases);
    const peers = [...result.peers].map(([peer, right]) => `${peer} ${right}`).join(', ');
    const lines = [
      `${suite.name}: ${result.right} of ${result.inScope} in scope right (${result.total} cases)`,
      `    peers on the same cases: ${peers === '' ? 'none that can be run' : peers}${suite.note === null ? '' : `; ${suite.note}`}`,
      ...[...result.left].map(([why, count]) => `    ${count} out of scope: ${why}`),
      ...(result.wrong.length > 0 ? [`    wrong: ${result.wrong.join(' | ')}`] : []),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    for (const [, right] of result.peers) expect(result.right).toBeGreaterThanOrEqual(right);
    expect(result.right / result.inScope).toBeGreaterThanOrEqual(suite.floor);
  });
}
