import { subjectMentions } from '../../../src/extract/bind/subject-mentions';

test('其中 takes its second character before a name can', () => {
  const names = (text: string): string[] => subjectMentions(text, []).map((one) => one.name);
  expect(names('其中国内销量3万台')).not.toContain('中国');
  expect(names('尤其中国市场')).toEqual(names('尤其,中国市场'));
});
