/** Work in pieces. */
import { Pace } from '../../src/workbench/pace';

test('a rest is due when a piece has taken its time, and begins another piece', async () => {
  let now = 0;
  let turns = 0;
  const pace = new Pace({
    now: () => now,
    turn: async () => {
      turns += 1;
      now += 500;
    },
  });
  expect(pace.isRestDue()).toBe(false);
  now = 39;
  expect(pace.isRestDue()).toBe(false);
  now = 41;
  expect(pace.isRestDue()).toBe(true);
  await pace.rest();
  expect([turns, pace.isRestDue()]).toEqual([1, false]);
  now += 41;
  expect(pace.isRestDue()).toBe(true);
});

test('what waits for the page has its turn in a rest', async () => {
  let turn = false;
  setTimeout(() => (turn = true), 0);
  const pace = new Pace();
  // Microtasks alone would never let it.
  for (let tries = 0; tries < 100 && !turn; tries += 1) await pace.rest();
  expect(turn).toBe(true);
});
