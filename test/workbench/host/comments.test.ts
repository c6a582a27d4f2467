/** Comments through the object model; they stay with their cells. */
import { memoryHost, on, rangeAt, refusal, type, type Member, type TestHost } from './model';

let host: TestHost;
let comments: Member;
beforeEach(() => {
  host = memoryHost();
  type(host, 'A1', ['b', 2], ['a', 1], ['c', 3]);
  comments = on(host, 'Workbook', null).object('Comments');
});

const place = (comment: Member) => comment.call('GetLocation').get('Address');

test('are added by address or range, found by cell and id, changed and deleted', () => {
  const first = comments.call('Add', 'Sheet1!B2', '核对过');
  const second = comments.call('Add', rangeAt(host, 'A1'), 'x');
  expect([first.get('Content'), first.get('Resolved'), place(first)]).toEqual(['核对过', false, 'Sheet1!B2']);
  expect(typeof first.get('CreationDate')).toBe('string');
  first.set('Content', '再看');
  first.set('Resolved', true);
  expect(comments.call('GetItemByCell', 'B2').get('Content')).toBe('再看');
  expect(comments.item(second.get('Id')).get('Content')).toBe('x');
  expect(comments.ask('GetCount')).toBe(2);
  second.call('Delete');
  expect(comments.items().map((each) => each.get('Id'))).toEqual([first.get('Id')]);
  expect(refusal(() => second.get('Content'))).toBe('ItemNotFound');
});

test('of a sheet are its own, and an address there needs no sheet', () => {
  const other = host.workbook.addSheet('其他');
  comments.call('Add', 'Sheet1!A1', 'here');
  const there = on(host, 'Worksheet', { sheet: other }).object('Comments');
  there.call('Add', 'C3', 'there');
  expect(there.items().map(place)).toEqual(['其他!C3']);
  expect(comments.ask('GetCount')).toBe(2);
});

test('replies belong to their comment', () => {
  const comment = comments.call('Add', 'A1', 'q');
  const reply = comment.object('Replies').call('Add', 'answer');
  expect([reply.get('Content'), reply.call('GetParentComment').get('Content')]).toEqual(['answer', 'q']);
  expect(comments.call('GetItemByReplyId', reply.get('Id')).get('Id')).toBe(comment.get('Id'));
  reply.call('Delete');
  expect(comment.object('Replies').ask('GetCount')).toBe(0);
});

test('what Excel refuses', () => {
  comments.call('Add', 'A1', 'x');
  expect(refusal(() => comments.call('Add', 'A1', 'y'))).toBe('InvalidOperation');
  expect(refusal(() => comments.call('Add', 'A1:B2', 'y'))).toBe('InvalidArgument');
  expect(refusal(() => comments.call('Add', 'B1', ''))).toBe('InvalidArgument');
  expect(refusal(() => comments.call('Add', 'B1', { richContent: 'x', mentions: [] }, 'Mention'))).toBe(
    'ApiNotImplemented',
  );
  expect(refusal(() => comments.call('GetItemByCell', 'B2'))).toBe('ItemNotFound');
  host.limits.protectedSheets.push('Sheet1');
  expect(refusal(() => comments.items()[0]?.call('Delete'))).toBe('AccessDenied');
});

test('follow rows put in and taken out, sorting and copies of the sheet; they go with their cell', () => {
  const comment = comments.call('Add', 'B2', 'on a');
  rangeAt(host, '1:1').call('Insert', 'Down');
  expect(place(comment)).toBe('Sheet1!B3');
  rangeAt(host, 'A2:B4')
    .object('Sort')
    .call('Apply', [{ key: 0, ascending: true }]);
  expect(rangeAt(host, 'A2:A4').get('Values')).toEqual([['a'], ['b'], ['c']]);
  expect(place(comment)).toBe('Sheet1!B2');
  on(host, 'Worksheet', { sheet: host.workbook.activeSheet() }).call('Copy', 'End');
  expect(comments.items().map(place)).toEqual(['Sheet1!B2', "'Sheet1 (2)'!B2"]);
  rangeAt(host, 'B2').call('Clear', 'Contents');
  expect(comments.ask('GetCount')).toBe(2);
  rangeAt(host, '2:2').call('Delete', 'Up');
  expect(comments.items().map(place)).toEqual(["'Sheet1 (2)'!B2"]);
});
