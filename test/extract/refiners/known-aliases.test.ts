import { knownAliases } from '../../../src/extract/refiners/known-aliases';
import { readSentence } from '../read-sentence';

const owned = readSentence('5月6日，海蓝云宣布对象存储产品价格上调12%。').sightings;
const bare = readSentence('对象存储价格上调12%。').sightings;

test('goods named without their maker take the name they have elsewhere', () => {
  expect(owned[0]?.draft.subject.name).toBe('海蓝云 对象存储');
  expect(bare[0]?.draft.subject.name).toBe('对象存储');
  expect(knownAliases([...owned, ...bare]).map((one) => one.draft.subject.name)).toEqual([
    '海蓝云 对象存储',
    '海蓝云 对象存储',
  ]);
});

test('goods that two makers sell keep their bare name', () => {
  const rival = readSentence('5月6日，青山云宣布对象存储产品价格上调12%。').sightings;
  expect(knownAliases([...owned, ...rival, ...bare])[2]?.draft.subject.name).toBe('对象存储');
});
