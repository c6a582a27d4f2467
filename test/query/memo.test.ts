import { catalogOf } from '../../src/query/catalog';
import { memoised } from '../../src/query/memo';
import { Problem } from '../../src/query/problem';
import { createStore } from '../../src/query/store';

const catalog = (): ReturnType<typeof catalogOf> => catalogOf(createStore());

describe('memoised', () => {
  test('makes an answer once for equal keys of one catalog', () => {
    let made = 0;
    const ask = memoised((_catalog, a: string, b: string | null, c: string | number | null) => {
      made += 1;
      return { a, b, c };
    });
    const one = catalog();
    expect(ask(one, '豆包', null, '2026-03')).toBe(ask(one, '豆包', null, '2026-03'));
    expect(made).toBe(1);
  });

  test('a date cell and the same digits as text are different questions, and so are two catalogs', () => {
    const ask = memoised((_catalog, a: string, b: null, c: string | number) => ({ a, b, c }));
    const one = catalog();
    expect(ask(one, '豆包', null, 46082)).not.toBe(ask(one, '豆包', null, '46082'));
    const other = catalog();
    const ofOther = ask(other, '豆包', null, 46082);
    expect(ask(one, '豆包', null, 46082)).not.toBe(ofOther);
    expect(ask(other, '豆包', null, 46082)).toBe(ofOther);
  });

  test('that there is no answer is remembered too', () => {
    let made = 0;
    const ask = memoised((_catalog, a: string, b: null, c: null): object => {
      made += 1;
      throw new Problem('nothingFound', { asked: `${a}${b}${c}`, have: [] });
    });
    const one = catalog();
    for (let i = 0; i < 3; i++) expect(() => ask(one, '豆苞', null, null)).toThrow('nothingFound');
    expect(made).toBe(1);
  });

  test('what is thrown by mistake is not remembered', () => {
    let made = 0;
    const ask = memoised((_catalog, a: string, b: null, c: null) => {
      made += 1;
      if (made === 1) throw new Error('not yet');
      return { a, b, c };
    });
    const one = catalog();
    expect(() => ask(one, '豆包', null, null)).toThrow('not yet');
    expect(ask(one, '豆包', null, null).a).toBe('豆包');
  });
});
