import { watchTables } from '../../../src/excel';
import { FakeWorkbook } from '../fake-workbook';

const LONG = 1_000;

let book: FakeWorkbook;
beforeEach(() => {
  jest.useFakeTimers();
  book = new FakeWorkbook();
});
afterEach(() => {
  jest.useRealTimers();
  FakeWorkbook.uninstall();
});

/** Registration is several promises away. */
async function settled(): Promise<void> {
  await jest.advanceTimersByTimeAsync(LONG);
}

function handlers(): number[] {
  return Object.values(book.events).map((event) => event.handlers.size);
}

test('a burst of events is one change; what co-authors do is none', async () => {
  book.install(20);
  const onChange = jest.fn();
  watchTables(onChange);
  await settled();
  expect(handlers()).toEqual([1, 1, 1, 1, 1]);
  book.events.tableDeleted.happen({ source: 'Local' });
  book.events.tableDeleted.happen({ source: 'Local' });
  book.events.deleted.happen({ source: 'Local' });
  expect(onChange).not.toHaveBeenCalled();
  await settled();
  expect(onChange).toHaveBeenCalledTimes(1);
  book.events.tableAdded.happen({ source: 'Remote' });
  await settled();
  expect(onChange).toHaveBeenCalledTimes(1);
  book.events.activated.happen({ worksheetId: '{2}' });
  await settled();
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('ended, it leaves no handler and tells nothing', async () => {
  book.install(20);
  const onChange = jest.fn();
  const end = watchTables(onChange);
  await settled();
  book.events.added.happen({ source: 'Local' });
  end();
  await settled();
  expect(handlers()).toEqual([0, 0, 0, 0, 0]);
  expect(onChange).not.toHaveBeenCalled();
});

test('ended before Excel answered, it leaves no handler either', async () => {
  book.install(20);
  watchTables(jest.fn())();
  await settled();
  expect(handlers()).toEqual([0, 0, 0, 0, 0]);
});

test('an older Excel tells of sheets only; one that fails at an event, of the others', async () => {
  book.install(8);
  watchTables(jest.fn());
  await settled();
  expect(handlers()).toEqual([0, 0, 1, 1, 1]);

  book.install(20);
  const { add } = book.events.tableAdded;
  book.events.tableAdded.add = () => {
    throw Object.assign(new Error('TableCollection.onAdded'), { code: 'ApiNotImplemented' });
  };
  watchTables(jest.fn());
  await settled();
  book.events.tableAdded.add = add;
  expect(handlers()).toEqual([0, 1, 2, 2, 2]);
});
