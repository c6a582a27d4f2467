import { mergeRepeats } from '../../../src/extract/refiners/merge-repeats';
import type { Sighting } from '../../../src/extract/sighting';
import { line, readSentence } from '../read-sentence';

function at(printedLine: number, sightings: readonly Sighting[]): Sighting[] {
  return sightings.map((one) => ({ ...one, evidence: one.evidence.map((e) => ({ ...e, line: printedLine })) }));
}

const full = at(40, readSentence('截至2027年3月，晨星App月活跃用户数突破1.2亿。').sightings);
const short = at(12, readSentence('晨星App月活跃用户数1.2亿，创新高。').sightings);
const other = at(44, readSentence('截至2026年3月，晨星App月活跃用户数突破1.2亿。').sightings);

test('a repeat without a period joins the fact that states one, places in order of print', () => {
  const merged = mergeRepeats([...short, ...full]);
  expect(merged).toHaveLength(1);
  expect(merged[0]?.draft.period.label).toBe('2027年3月');
  expect(merged[0]?.draft.qualifier).toBe('gt');
  expect(merged[0]?.evidence.map((one) => one.line)).toEqual([12, 40]);
});

test('the same value for another stated period is another fact', () => {
  expect(mergeRepeats([...full, ...other])).toHaveLength(2);
});

test('the same value for another subject is another fact', () => {
  const rival = readSentence('截至2027年3月，朝阳App月活跃用户数突破1.2亿。').sightings;
  expect(mergeRepeats([...full, ...rival]).map(line)).toHaveLength(2);
});

describe('goods of one maker whose names hold one another', () => {
  const goods = (name: string, printedLine: number): Sighting[] =>
    at(printedLine, readSentence(`4月2日，阿里云宣布${name}价格上调18%。`).sightings);

  test.each([
    ['北方区块存储', '块存储', 2],
    ['北方区对象存储', '对象存储', 1],
    ['对象存储标准型', '对象存储', 1],
    ['对象存储(归档版)', '对象存储', 1],
    ['对象存储', '文件存储', 2],
  ])('%s and %s are %i', (one, two, count) => {
    expect(mergeRepeats([...goods(one, 3), ...goods(two, 9)])).toHaveLength(count);
  });

  test('two on one line are two', () => {
    expect(mergeRepeats([...goods('北方区对象存储', 3), ...goods('对象存储', 3)])).toHaveLength(2);
  });

  test('the longer name stays, and the shorter leads to it', () => {
    const [merged] = mergeRepeats([...goods('对象存储', 12), ...goods('北方区对象存储', 40)]);
    expect(merged?.draft.subject.name).toBe('阿里云 北方区对象存储');
    expect(merged?.draft.subject.aliases).toContain('阿里云 对象存储');
  });
});
