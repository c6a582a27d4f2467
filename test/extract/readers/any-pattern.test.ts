/** One question instead of many: it must match exactly where one of its patterns does. */
import { anyPattern } from '../../../src/extract/readers/any-pattern';

describe('anyPattern', () => {
  const patterns = [/(\d)([./])\d\2\d/y, /(一|二)月\1/y, /\d+年/y];
  const any = anyPattern(patterns);
  const matches = (pattern: RegExp, text: string, index: number): boolean => {
    pattern.lastIndex = index;
    return pattern.test(text);
  };

  it.each(['3.4.5', '3.4/5', '二月二', '二月一', '12年', '年12', 'x2030年'])(
    'answers as its patterns do for %s',
    (text) => {
      for (let index = 0; index < text.length; index++) {
        expect(matches(any, text, index)).toBe(patterns.some((pattern) => matches(pattern, text, index)));
      }
    },
  );
});
