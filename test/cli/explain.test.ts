import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain } from '../../src/cli/explain';

const file = join(mkdtempSync(join(tmpdir(), 'explain-')), 'case.txt');
writeFileSync(
  file,
  '海风证券\n\n传媒行业周报\n\n日期：2027年05月12日\n\n1 市场回顾\n\n上周，科创50上涨1.10%，申万传媒行业指数上涨3.25%。\n',
);

function run(...args: string[]): { code: number; out: string; err: string } {
  let out = '';
  let err = '';
  const code = explain(
    args,
    (text) => (out += text),
    (text) => (err += text),
  );
  return { code, out, err };
}

test('names the rule that read each figure of the line and why others declined', () => {
  const { code, out } = run(file, '9');
  expect(code).toBe(0);
  expect(out).toContain('1.10%  → index-return: 科创50');
  expect(out).toContain('relative-return declined: no 跑赢 or 跑输 before it in its clause');
});

test('a line without figures, a bad line number, a missing file', () => {
  expect(run(file, '1').out).toContain('no figure');
  expect(run(file, 'x')).toMatchObject({ code: 2, out: '' });
  expect(run(file, 'x').err).toContain('usage');
  expect(run(`${file}.gone`, '1').code).toBe(2);
});
