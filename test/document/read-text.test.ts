import { DocumentProblem, type DocumentProblemId } from '../../src/document/problem';
import { readTextDocument } from '../../src/document/read-text';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

function problemOf(content: Uint8Array): DocumentProblem {
  try {
    readTextDocument('周报.txt', content);
  } catch (error) {
    if (error instanceof DocumentProblem) return error;
    throw error;
  }
  throw new Error('was read');
}

describe('what is no text', () => {
  const cases: readonly [DocumentProblemId, Uint8Array][] = [
    ['empty', bytes()],
    ['blank', utf8(' \n\t\n\u3000')],
    ['pdf', utf8('%PDF-1.7\n')],
    ['archive', bytes(0x50, 0x4b, 3, 4, 20)],
    ['archive', bytes(0x1f, 0x8b, 8)],
    ['image', bytes(0x89, 0x50, 0x4e, 0x47, 13)],
    ['binary', utf8('光伏\u0000周报')],
    ['binary', utf8('\u0001\u0002\u0003\u0004')],
    ['undecodable', bytes(0xff, 0xff, 0x80, 0x81)],
  ];
  test.each(cases)('%s', (id, content) => {
    const problem = problemOf(content);
    expect(problem.id).toBe(id);
    expect(problem.words.zh).toMatch(/^周报\.txt：.+\.txt 或 \.md/);
    expect(problem.words.en).toMatch(/^周报\.txt: .+\.txt or \.md/);
  });

  test('a PDF is told that PDFs come later', () => {
    expect(problemOf(utf8('%PDF-1.4')).words.zh).toContain('以后的版本');
  });
});

describe('encodings', () => {
  const expected = '研报：增持';
  const cases: readonly [string, Uint8Array][] = [
    ['UTF-8', utf8(expected)],
    ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(expected)])],
    ['UTF-16 little endian', new Uint8Array([0xff, 0xfe, ...Buffer.from(expected, 'utf16le')])],
    ['UTF-16 big endian', new Uint8Array([0xfe, 0xff, ...Buffer.from(expected, 'utf16le').swap16()])],
    ['GB18030', bytes(0xd1, 0xd0, 0xb1, 0xa8, 0xa3, 0xba, 0xd4, 0xf6, 0xb3, 0xd6)],
  ];
  test.each(cases)('%s', (_, content) => expect(readTextDocument('a.txt', content).text).toBe(expected));
});

test('lines split on \\n only, and a carriage return moves no column', () => {
  const document = readTextDocument('a.md', utf8('甲\r\n\r\n  乙。\r'));
  expect(document.lines).toEqual(['甲\r', '\r', '  乙。\r']);
  expect(document.blocks[1]?.pieces).toEqual([{ line: 3, column: 3, text: '乙。' }]);
});

test('the hash is of the bytes', () => {
  expect(readTextDocument('a.txt', utf8('abc')).sha256).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
