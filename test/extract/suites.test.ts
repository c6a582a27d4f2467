/** Other projects' unit cases, scored file by file; what is not our field is counted with its reason. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CN2AN, CURRENCY, MONEY, PERCENT } from './suites/number-suites';
import { score, type OutsideCase } from './suites/suite';
import { TIME } from './suites/time-suite';

const FOLDER = join(__dirname, '../../../shared/suites');

if (!existsSync(FOLDER)) {
  test.skip(`outside suites: ${FOLDER} is missing, nothing was scored`, () => undefined);
} else {
  test.each([CN2AN, PERCENT, CURRENCY, MONEY, TIME])('$name', (suite) => {
    const { cases } = JSON.parse(readFileSync(join(FOLDER, suite.file), 'utf8')) as { cases: OutsideCase[] };
    const result = score(suite, cases);
    const left = [...result.left].map(([why, count]) => `    ${count} out of scope: ${why}`);
    const lines = [
      `${suite.name}: ${result.right} of ${result.inScope} in scope right (${result.total} cases; peer: ${suite.peer})`,
      ...left,
      ...(result.wrong.length > 0 ? [`    wrong: ${result.wrong.join(' | ')}`] : []),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    expect(result.right / result.inScope).toBeGreaterThanOrEqual(suite.floor);
  });
}
