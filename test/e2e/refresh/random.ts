/** Numbers by chance that come again for the same seed (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** From 0 to `below`, without it. */
  below(below: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  }

  is(percent: number): boolean {
    return this.below(100) < percent;
  }

  one<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }
}
