import { hardWrapOf } from '../../../src/document/blocks/hard-wrap';
import { readBlocks } from '../../../src/document/blocks/read-blocks';

const PARAGRAPH =
  '海蓝云在春季大会上介绍，其自研模型Harbor-7已接入二十个行业，日均调用量达到4.25亿次，比去年冬天翻了一番，客户遍及制造、物流与零售等领域，下半年还会推出面向车载场景的轻量版本。';

const cut = (text: string, length: number): string[] => text.match(new RegExp(`.{1,${length}}`, 'gu')) ?? [];

test('lines of one length are a cut, whatever stands at the break', () => {
  const lines = cut(PARAGRAPH, 12);
  const isCut = hardWrapOf(lines);
  expect(lines.slice(1).every((_, i) => isCut(i + 2))).toBe(true);
});

test('a name cut in two is one word again, and a blank at the break stays a blank', () => {
  const lines = cut(PARAGRAPH.replace('Harbor-7已', 'Harbor-7 Pro已'), 12);
  const pieces = readBlocks(lines).flatMap((block) => block.pieces);
  expect(pieces.map((piece) => piece.text).join('')).toContain('Harbor-7');
  expect(pieces.slice(1).filter((piece) => piece.cut).length).toBeGreaterThan(3);
});

test('lines of many lengths are no cut', () => {
  const lines = [
    '第一行很短',
    '第二行比第一行要长一些',
    '第三行也不一样长',
    '末行',
    '再来一行补足',
    '还有一行不同的文字',
  ];
  const isCut = hardWrapOf(lines);
  expect(lines.some((_, i) => isCut(i + 1))).toBe(false);
});

test('a figure cut by a page break is one figure again, and the header between is no text', () => {
  const text = `${PARAGRAPH}秋季签约客户增至3125家，较夏季增加18.6%，其中一半以上来自西南与西北两个地区，年底前还将在六个城市开设体验中心。`;
  const lines = cut(text, 20);
  const at = lines.findIndex((line) => /\d$/.test(line)) + 1;
  const page = (n: number): string[] => ['', `敬请参阅末页声明  第 ${n} 页`, '\f海蓝研究院  月度跟踪', ''];
  const pages = [...lines.slice(0, at), ...page(1), ...lines.slice(at, -2), ...page(2), ...lines.slice(-2)];
  const body = readBlocks(pages).filter((block) => block.kind === 'body');
  expect(body.map((block) => block.pieces.map((piece) => piece.text).join('')).join('')).toBe(text);
  expect(body.flatMap((block) => block.pieces.slice(1)).every((piece) => piece.cut)).toBe(true);
});
