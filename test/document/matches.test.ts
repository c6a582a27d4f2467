/** The same matches as matchAll gives, also where they are empty. */
import { matchesOf } from '../../src/document/matches';

const places = (matches: Iterable<RegExpExecArray>): [number, string][] =>
  [...matches].map((one) => [one.index, one[0]]);

describe('matchesOf', () => {
  it.each([
    [/\d+/g, '甲12乙3'],
    [/(?=乙)/g, '甲乙乙'],
    [/(?=.)/gu, '甲𠀀乙'],
    [/x?/g, ''],
    [/丙/g, '甲乙'],
  ])('%s in %s', (pattern, text) => {
    expect(places(matchesOf(pattern, text))).toEqual(places(text.matchAll(pattern)));
  });

  it('begins anew for each text', () => {
    const pattern = /甲/g;
    matchesOf(pattern, '乙甲');
    expect(places(matchesOf(pattern, '甲乙'))).toEqual([[0, '甲']]);
  });
});
