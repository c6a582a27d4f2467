/** Why a file could not be read as a report: a closed list of ids; the words for each stand here and nowhere else. */
export const DOCUMENT_PROBLEMS = ['empty', 'blank', 'pdf', 'archive', 'image', 'binary', 'undecodable'] as const;

export type DocumentProblemId = (typeof DOCUMENT_PROBLEMS)[number];

export interface Words {
  readonly zh: string;
  readonly en: string;
}

const ALLOWED: Words = {
  zh: '请提供 .txt 或 .md 文本（UTF-8、带 BOM 的 UTF-16 或 GB18030）。',
  en: 'Give a .txt or .md text (UTF-8, UTF-16 with a BOM, or GB18030).',
};

const WRONG: Readonly<Record<DocumentProblemId, Words>> = {
  empty: { zh: '文件是空的（0 字节）。', en: 'The file is empty (0 bytes).' },
  blank: { zh: '文件里只有空白。', en: 'The file holds nothing but blanks.' },
  pdf: {
    zh: '这是 PDF；本版只读文本，PDF 将在以后的版本支持，可先导出为文本。',
    en: 'This is a PDF; this release reads text only, PDF comes in a later one. Export it as text for now.',
  },
  archive: {
    zh: '这是压缩包或 Office 文件（zip/gzip），不是文本。',
    en: 'This is an archive or an Office file (zip/gzip), not text.',
  },
  image: { zh: '这是图片，不是文本。', en: 'This is an image, not text.' },
  binary: { zh: '文件含有二进制内容，不是文本。', en: 'The file holds binary content, not text.' },
  undecodable: {
    zh: '文件的编码无法识别（既不是 UTF-8，也不是 UTF-16 或 GB18030）。',
    en: 'The encoding is unknown (neither UTF-8 nor UTF-16 nor GB18030).',
  },
};

/** Thrown by the readers of documents. `words` says what was wrong and what is allowed, in both languages. */
export class DocumentProblem extends Error {
  readonly id: DocumentProblemId;
  readonly words: Words;

  constructor(id: DocumentProblemId, name: string) {
    const words = { zh: `${name}：${WRONG[id].zh}${ALLOWED.zh}`, en: `${name}: ${WRONG[id].en} ${ALLOWED.en}` };
    super(words.en);
    this.name = 'DocumentProblem';
    this.id = id;
    this.words = words;
  }
}
