import { officeHost, officeIsDark } from '../../src/taskpane/office-host';

/** Office.js as far as the pane asks it, in the state a test needs. */
function pretendOffice(onReady: () => Promise<unknown>, officeTheme?: object): void {
  Object.assign(globalThis, {
    Office: { HostType: { Excel: 'Excel' }, onReady, context: { officeTheme } },
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('officeHost', () => {
  test('no office.js at all', async () => {
    expect(await officeHost()).toBe('unreachable');
  });

  test('Excel, and a plain browser where the host is null', async () => {
    pretendOffice(() => Promise.resolve({ host: 'Excel' }));
    expect(await officeHost()).toBe('excel');
    pretendOffice(() => Promise.resolve({ host: null }));
    expect(await officeHost()).toBe('outside');
  });

  test('a host that stays silent is given up after the time-out', async () => {
    pretendOffice(() => new Promise(() => undefined));
    expect(await officeHost(20)).toBe('unreachable');
  });

  test('a failing start is not a crash', async () => {
    pretendOffice(() => Promise.reject(new Error('no')));
    expect(await officeHost()).toBe('unreachable');
  });
});

describe('officeIsDark', () => {
  test.each([
    [{ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, true],
    [{ bodyBackgroundColor: '#262626' }, true],
    [{ bodyBackgroundColor: '#F3F3F3' }, false],
    [{ bodyBackgroundColor: 'window' }, undefined],
    [undefined, undefined],
  ])('%j', (theme, dark) => {
    pretendOffice(() => Promise.resolve({ host: 'Excel' }), theme);
    expect(officeIsDark('excel')).toBe(dark);
  });

  test('outside Excel Office is not asked', () => {
    expect(officeIsDark('outside')).toBeUndefined();
  });
});
