/** The page's words. */
import { pageLanguage, say } from '../../../src/workbench/page/strings';

test.each([
  ['?lang=en-US', 'zh-CN', 'en-US'],
  ['?lang=zh-CN', 'en-US', 'zh-CN'],
  ['', 'zh-TW', 'zh-CN'],
  ['', 'fr-FR', 'en-US'],
])('%s in a browser of %s is %s', (search, browser, language) => {
  expect(pageLanguage(search, browser)).toBe(language);
});

test('values are put in, and a $ in them means nothing', () => {
  expect(say('en-US', 'noAddin', '/a$1.html', '404')).toContain('/a$1.html cannot be opened (404)');
});
