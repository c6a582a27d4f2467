/** Excel.CommentCollection, Comment, CommentReplyCollection and CommentReply. Notes are not in the client (1.1.110). */
import type { Area } from '../../host-workbook';
import { sheetOf, type CommentInfo, type ReplyInfo } from '../../sheet-objects';
import { overlaps } from '../address';
import { HostError, invalidArgument, notImplemented } from '../host-error';
import type { Arguments } from '../wire/arguments';
import { object, type ClassRecord, type HostContext, type HostObject, type PropertyRecord } from '../wire/class-record';
import type { ModelTypes, SheetScope } from './model-types';
import { areaInWorkbook, areaOnSheet } from './names';
import { newId } from './object-ids';
import { assertWritable } from './sheets';

/** Who writes here; Excel takes the name of the account. */
const AUTHOR = { name: 'Workbench', email: 'workbench@localhost' };

function commentsOf(scope: SheetScope, host: HostContext): CommentInfo[] {
  return host.workbook.objects
    .list()
    .filter((each) => each.kind === 'comment')
    .filter((each) => scope.sheet === undefined || sheetOf(each) === scope.sheet);
}

function comment(found: CommentInfo | undefined): HostObject {
  if (!found) throw new HostError('ItemNotFound');
  return object('Comment', { comment: found.id });
}

function byId(host: HostContext, id: string): CommentInfo {
  const found = commentsOf({}, host).find((each) => each.id === id);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function change(host: HostContext, id: string, patch: Partial<CommentInfo>): void {
  const before = byId(host, id);
  assertWritable(host, sheetOf(before));
  host.workbook.objects.put({ ...before, ...patch });
}

/** A single cell, as a range or an address; one without a sheet means the collection's, or the active one. */
function cellOf(scope: SheetScope, host: HostContext, args: Arguments): Area {
  const given = args.object(0, 'Range');
  const address = given ? '' : args.text(0);
  const cell =
    given ?? (scope.sheet === undefined ? areaInWorkbook(address, host) : areaOnSheet(address, scope.sheet, host));
  if (cell.rows * cell.columns > 1 || (scope.sheet !== undefined && cell.sheet !== scope.sheet))
    throw invalidArgument();
  return cell;
}

/** Plain text only: mentions are another kind of content. */
function contentOf(args: Arguments, index: number): string {
  const given = args.any(index);
  if (typeof given === 'object' || args.any(index + 1) === 'Mention') throw notImplemented('Comment with mentions');
  const content = args.text(index);
  if (content === '') throw invalidArgument();
  return content;
}

function isAt(cell: Area): (each: CommentInfo) => boolean {
  return ({ cell: own }) => own.sheet === cell.sheet && own.row === cell.row && own.column === cell.column;
}

function add(scope: SheetScope, host: HostContext, args: Arguments): HostObject {
  const cell = cellOf(scope, host, args);
  assertWritable(host, cell.sheet);
  // A cell has one comment; what else is said there are replies to it.
  if (commentsOf({}, host).some(isAt(cell))) throw new HostError('InvalidOperation');
  const made: CommentInfo = {
    kind: 'comment',
    cell,
    ...written(host, contentOf(args, 1)),
    resolved: false,
    replies: [],
  };
  host.workbook.objects.put(made);
  return comment(made);
}

function written(host: HostContext, content: string): ReplyInfo {
  return { id: newId(host), content, author: AUTHOR.name, created: new Date().toISOString() };
}

/** Those on cells of the range; Excel takes them away with everything else (`Range.clear`). */
export function clearComments(area: Area, host: HostContext): void {
  const own = commentsOf({ sheet: area.sheet }, host).filter(({ cell }) => overlaps(cell, area));
  for (const { id } of own) host.workbook.objects.remove(id);
}

export const commentCollection: ClassRecord<SheetScope> = {
  items: (scope, host) => commentsOf(scope, host).map(comment),
  item: (scope, host, args) => comment(commentsOf(scope, host).find(({ id }) => id === args.text(0))),
  methods: {
    Add: add,
    GetCount: (scope, host) => commentsOf(scope, host).length,
    GetItemAt: (scope, host, args) => {
      const found = commentsOf(scope, host)[args.integer(0)];
      if (!found) throw invalidArgument();
      return comment(found);
    },
    GetItemByCell: (scope, host, args) => comment(commentsOf(scope, host).find(isAt(cellOf(scope, host, args)))),
    GetItemByReplyId: (scope, host, args) =>
      comment(commentsOf(scope, host).find(({ replies }) => replies.some(({ id }) => id === args.text(0)))),
    GetItemOrNullObject: (scope, host, args) => {
      const found = commentsOf(scope, host).find(({ id }) => id === args.text(0));
      return found ? comment(found) : null;
    },
  },
};

type Self = ModelTypes['Comment'];

function text(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw invalidArgument();
  return value;
}

/** What comment and reply have alike. */
function sharedProperties<T>(read: (self: T, host: HostContext) => ReplyInfo): Record<string, PropertyRecord<T>> {
  return {
    Id: { get: (self, host) => read(self, host).id },
    AuthorName: { get: (self, host) => read(self, host).author },
    AuthorEmail: { get: () => AUTHOR.email },
    CreationDate: { get: (self, host) => read(self, host).created },
    ContentType: { get: () => 'Plain' },
    RichContent: { get: (self, host) => read(self, host).content },
    Mentions: { get: () => [] },
  };
}

const read = (self: Self, host: HostContext): CommentInfo => byId(host, self.comment);

export const commentRecord: ClassRecord<Self> = {
  identity: { key: 'Id', of: (self) => self.comment },
  properties: {
    ...sharedProperties(read),
    Content: {
      get: (self, host) => read(self, host).content,
      set: (self, host, value) => change(host, self.comment, { content: text(value) }),
    },
    Resolved: {
      get: (self, host) => read(self, host).resolved,
      set: (self, host, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        change(host, self.comment, { resolved: value });
      },
    },
  },
  objects: { Replies: (self) => object('CommentReplyCollection', self) },
  methods: {
    GetLocation: (self, host) => object('Range', read(self, host).cell),
    Delete: (self, host) => {
      assertWritable(host, sheetOf(read(self, host)));
      host.workbook.objects.remove(self.comment);
    },
  },
};

function reply(self: Self, id: string | undefined): HostObject {
  if (id === undefined) throw new HostError('ItemNotFound');
  return object('CommentReply', { comment: self.comment, reply: id });
}

export const commentReplyCollection: ClassRecord<Self> = {
  items: (self, host) => read(self, host).replies.map(({ id }) => reply(self, id)),
  item: (self, host, args) => reply(self, read(self, host).replies.find(({ id }) => id === args.text(0))?.id),
  methods: {
    Add: (self, host, args) => {
      const made = written(host, contentOf(args, 0));
      change(host, self.comment, { replies: [...read(self, host).replies, made] });
      return reply(self, made.id);
    },
    GetCount: (self, host) => read(self, host).replies.length,
    GetItemAt: (self, host, args) => {
      const found = read(self, host).replies[args.integer(0)];
      if (!found) throw invalidArgument();
      return reply(self, found.id);
    },
    GetItemOrNullObject: (self, host, args) => {
      const found = read(self, host).replies.find(({ id }) => id === args.text(0));
      return found ? reply(self, found.id) : null;
    },
  },
};

type ReplySelf = ModelTypes['CommentReply'];

function readReply(self: ReplySelf, host: HostContext): ReplyInfo {
  const found = read(self, host).replies.find(({ id }) => id === self.reply);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function changeReplies(self: ReplySelf, host: HostContext, to: (reply: ReplyInfo) => ReplyInfo | null): void {
  readReply(self, host);
  const replies = read(self, host).replies.map((each) => (each.id === self.reply ? to(each) : each));
  change(host, self.comment, { replies: replies.filter((each) => each !== null) });
}

export const commentReply: ClassRecord<ReplySelf> = {
  identity: { key: 'Id', of: (self) => self.reply },
  properties: {
    ...sharedProperties(readReply),
    Content: {
      get: (self, host) => readReply(self, host).content,
      set: (self, host, value) => changeReplies(self, host, (each) => ({ ...each, content: text(value) })),
    },
    Resolved: { get: (self, host) => read(self, host).resolved },
  },
  methods: {
    GetLocation: (self, host) => object('Range', read(self, host).cell),
    GetParentComment: (self) => object('Comment', { comment: self.comment }),
    Delete: (self, host) => changeReplies(self, host, () => null),
  },
};
