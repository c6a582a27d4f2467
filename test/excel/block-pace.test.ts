import { BlockPace, PACE_BYTES, timed, type Timing } from '../../src/excel/block-pace';

const SMOOTH: Timing = { lag: 5, took: 100 };
const STUCK: Timing = { lag: 120, took: 200 };

function sizes(timings: readonly Timing[]): number[] {
  const pace = new BlockPace(PACE_BYTES);
  return timings.map((timing) => {
    pace.took(timing);
    return pace.size;
  });
}

function error(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('the size of a request', () => {
  test('doubles while the page does not notice, up to what Excel on the web surely takes', () => {
    expect(sizes(Array.from({ length: 6 }, () => SMOOTH))).toEqual([
      128_000, 256_000, 512_000, 1_024_000, 2_000_000, 2_000_000,
    ]);
  });

  test('halves where the page stood still, down to the least that is worth a request', () => {
    expect(sizes([STUCK, STUCK, STUCK])).toEqual([32_000, 16_000, 16_000]);
  });

  test('stays between the two, and where Excel takes long for it', () => {
    expect(sizes([{ lag: 60, took: 70 }])).toEqual([64_000]);
    expect(sizes([{ lag: 5, took: 4_000 }])).toEqual([64_000]);
  });

  test('halves where Excel refused it for its size, as far as that goes', () => {
    const pace = new BlockPace(PACE_BYTES);
    expect(pace.canShrink(error('AccessDenied'))).toBe(false);
    expect(pace.size).toBe(64_000);
    const answers = Array.from({ length: 3 }, () => pace.canShrink(error('RequestPayloadSizeLimitExceeded')));
    expect(answers).toEqual([true, true, false]);
    expect(pace.size).toBe(16_000);
  });
});

describe('timed', () => {
  test('sees how long the page stood still within the work', async () => {
    const { lag, took } = await timed(async () => {
      await pause(30);
      spin(100);
      await pause(30);
    });
    expect(lag).toBeGreaterThan(70);
    expect(lag).toBeLessThan(took);
    expect(took).toBeGreaterThanOrEqual(150);
  });

  test('sees it also where the work ends with it', async () => {
    const { lag } = await timed(() => {
      spin(60);
      return Promise.resolve();
    });
    expect(lag).toBeGreaterThan(40);
  });

  test('passes on what the work throws, and looks no more', async () => {
    await expect(timed(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function spin(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
