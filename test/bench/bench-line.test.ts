/** The bench writes what the contract says, and no line without its peer's name. */
import { benchLine, benchTable } from './bench-line';

describe('benchLine', () => {
  it('has the six keys of the contract', () => {
    expect(benchLine('periods', 'MB/s', 6, { name: 'another library', value: 2 })).toEqual({
      name: 'periods',
      ours: 6,
      peer: 2,
      peerName: 'another library',
      ratio: 3,
      unit: 'MB/s',
    });
  });

  it('keeps four significant digits', () => {
    expect(benchLine('periods', 'ms', 12.34567, { name: 'x', value: 3 })).toMatchObject({ ours: 12.35, ratio: 4.115 });
  });

  it('has no ratio without a peer, nor against a peer that scored nothing', () => {
    expect(benchLine('periods', 'ms', 1, null)).toMatchObject({ peer: null, peerName: null, ratio: null });
    expect(benchLine('periods', '%', 1, { name: 'x', value: 0 })).toMatchObject({ peer: 0, ratio: null });
  });
});

describe('benchTable', () => {
  it('prints a row a line under a head', () => {
    const table = benchTable([
      benchLine('a', 'ms', 1, null),
      benchLine('longer name', 'ms', 2, { name: 'b', value: 4 }),
    ]);
    const rows = table.split('\n');
    expect(rows).toHaveLength(3);
    expect(rows[2]).toBe('longer name  2     4     0.5    ms    b');
  });
});
