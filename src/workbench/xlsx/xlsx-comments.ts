/**
 * Comments of a sheet in a file: a conversation each, and beside it the note that older Excels show, as Excel writes both. Notes
 * that belong to no conversation are not read: the workbench has none.
 */
import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { HostWorkbook } from '../host-workbook';
import { freeId, sheetOf, type CommentInfo, type ReplyInfo } from '../sheet-objects';
import { escaped, type PackageParts } from './package-parts';
import { fileRange, parseRange } from './xlsx-range';

const NOTES_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
/** The address of those who write here (`Comment.authorEmail`). */
const DOMAIN = '@localhost';

export function saveComments(workbook: HostWorkbook, file: Workbook, sheet: Worksheet, id: string): void {
  const own = commentsOf(workbook, id);
  for (const comment of own) {
    const ref = fileRange(comment.cell);
    sheet.getCell(ref).note = { texts: [{ text: `[Threaded comment]\n\nComment:\n    ${comment.content}` }] };
    const entry = ({ id: entryId, content, author, created }: ReplyInfo) => ({
      id: entryId,
      text: content,
      personId: file.registerPerson(author, `${author.toLowerCase()}${DOMAIN}`, 'None'),
      date: created.replace(/(\.\d\d)\d*Z$|Z$/, '$1'),
    });
    sheet.threadedComments.push({ ref, comment: { ...entry(comment), done: comment.resolved } });
    for (const reply of comment.replies) {
      sheet.threadedComments.push({ ref, comment: { ...entry(reply), parentId: comment.id } });
    }
  }
}

function commentsOf(workbook: HostWorkbook, sheet: string): CommentInfo[] {
  return workbook.objects
    .list()
    .filter((each) => each.kind === 'comment')
    .filter((each) => sheetOf(each) === sheet);
}

/** In Excel's files the author of a note that stands for a conversation is `tc=` and its id; ExcelTS calls every one alike. */
export function markNotes(parts: PackageParts, path: string, workbook: HostWorkbook, sheet: string): void {
  const own = commentsOf(workbook, sheet);
  const [notes] = parts.related(path, NOTES_TYPE).values();
  if (own.length === 0 || notes === undefined) return;
  const authors = own.map(({ id }) => `<author>tc=${escaped(id)}</author>`).join('');
  const xml = (parts.text(notes) ?? '')
    .replace(/<authors>.*?<\/authors>/s, `<authors>${authors}</authors>`)
    .replace(/(<comment ref="([^"]*)" authorId=")\d+"/g, (_, start: string, ref: string) => {
      const author = own.findIndex(({ cell }) => fileRange(cell) === ref);
      return `${start}${Math.max(author, 0)}"`;
    });
  parts.set(notes, xml);
}

export function openComments(workbook: HostWorkbook, file: Workbook, sheet: Worksheet, id: string): void {
  const said = (comment: (typeof sheet.threadedComments)[number]['comment']): ReplyInfo => ({
    id: comment.id ?? freeId(workbook.objects.list()),
    content: comment.text,
    author: file.persons.find((person) => person.id === comment.personId)?.displayName ?? '',
    created: comment.date === undefined || comment.date.endsWith('Z') ? (comment.date ?? '') : `${comment.date}Z`,
  });
  for (const { ref, comment } of sheet.threadedComments) {
    const box = parseRange(ref);
    if (!box || comment.parentId !== undefined) continue;
    const replies = sheet.threadedComments.filter((each) => each.comment.parentId === comment.id);
    workbook.objects.put({
      kind: 'comment',
      cell: { sheet: id, ...box },
      ...said(comment),
      resolved: comment.done ?? false,
      replies: replies.map((each) => said(each.comment)),
    });
  }
}
