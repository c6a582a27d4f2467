/** What differs between a deployed add-in and the local server. */
import { localManifest, localOfficeJs } from '../../../src/workbench/server/rewrite';

test.each([
  ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', '/office-js/office.js'],
  ['https://appsforoffice.microsoft.com/lib/beta/hosted/office.debug.js', '/office-js/office.debug.js'],
  ['https://appsforoffice.microsoft.com/lib/1.1/hosted/office.js', '/office-js/office.js'],
])('%s is served from the package', (address, local) => {
  const page = (src: string): string => `<p>office.js</p><script src="${src}"></script>`;
  expect(localOfficeJs(page(address))).toBe(page(local));
});

test('nothing else in a page changes', () => {
  const page =
    '<script src="https://example.com/office.js"></script><a href="https://appsforoffice.microsoft.com/">x</a>';
  expect(localOfficeJs(page)).toBe(page);
});

test("the add-in's own addresses move, others stay", () => {
  const xml = `<A><SourceLocation DefaultValue="https://yanbiao.example/taskpane.html"/>
    <bt:Url DefaultValue="https://yanbiao.example/functions.json"><bt:Override Value="https://yanbiao.example/f.en.json"/></bt:Url>
    <SupportUrl DefaultValue="https://other.example/help"/><!-- https://yanbiao.example/ in a comment --></A>`;
  const local = localManifest(xml, 'http://localhost:3000/addin');
  expect(local).toContain('"http://localhost:3000/addin/taskpane.html"');
  expect(local).toContain('"http://localhost:3000/addin/functions.json"');
  expect(local).toContain('"http://localhost:3000/addin/f.en.json"');
  expect(local).toContain('"https://other.example/help"');
  expect(local).not.toContain('"https://yanbiao.example/');
});

test('a manifest without a page is passed on as it is: the page says what is wrong', () => {
  expect(localManifest('<broken', 'http://localhost/addin')).toBe('<broken');
});
