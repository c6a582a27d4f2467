/** @jest-environment jsdom */
/** The help page says of every function what Excel is told of it, and no more can get into it. */
import words from '../../src/functions/descriptions.json';
/* eslint-disable @typescript-eslint/no-require-imports -- plain scripts of the build, which webpack.config.js requires too */
const { helpPage } = require('../../src/functions/help-page') as {
  helpPage: (metadata: Metadata, language: string) => string;
};
const { localiseFunctions } = require('../../src/functions/localise-functions') as {
  localiseFunctions: (metadata: Metadata, words: object, language: string) => Metadata;
};

interface Metadata {
  functions: {
    id: string;
    description: string;
    result?: { dimensionality?: string };
    parameters: { name: string; description: string; optional?: boolean }[];
  }[];
}

/** As the generator would make it from src/functions: every function with its parameters in their order. */
const metadata: Metadata = {
  functions: Object.entries(words).map(([id, byLanguage]) => ({
    id,
    description: '',
    parameters: Object.keys(byLanguage['zh-CN'].parameters).map((name, index) => ({
      name,
      description: '',
      optional: index > 0,
    })),
  })),
};

describe.each(['zh-CN', 'en-US'])('%s', (language) => {
  const own = localiseFunctions(metadata, words, language);
  const html = helpPage(own, language);
  const page = new DOMParser().parseFromString(html, 'text/html');

  test('every function has its anchor, signature, description, example and parameters', () => {
    const sections = [...page.querySelectorAll('section')];
    expect(sections.map(({ id }) => id)).toEqual(own.functions.map(({ id }) => id));
    for (const [index, section] of sections.entries()) {
      const entry = own.functions[index]!;
      const names = entry.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
      expect(section.querySelector('h2')?.textContent).toBe(`${entry.id}(${names.join(', ')})`);
      const [text, example] = [...section.querySelectorAll('p')].map((line) => line.textContent ?? '');
      expect(entry.description.startsWith(text ?? '?')).toBe(true);
      expect(example).toMatch(new RegExp(`=${entry.id}\\(.*\\)$`));
      const rows = [...section.querySelectorAll('tbody tr')];
      expect(rows.map((row) => [row.querySelector('code')?.textContent, row.querySelector('td')?.textContent])).toEqual(
        entry.parameters.map(({ name, description }) => [name, description]),
      );
    }
  });

  test('the contents lead to every function, and the other language is one link away', () => {
    const targets = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(targets).toEqual(own.functions.map(({ id }) => `#${id}`));
    expect(page.documentElement.lang).toBe(language);
    expect(page.querySelector('header a')?.getAttribute('href')).toBe(
      language === 'zh-CN' ? 'help.en-US.html' : 'help.html',
    );
  });

  test('nothing is loaded, and both colour schemes are there', () => {
    expect(page.querySelectorAll('script, link, img, iframe')).toHaveLength(0);
    expect(html).not.toMatch(/https?:|url\(|@import/);
    expect(html).toContain('prefers-color-scheme: dark');
  });
});

test('text is never markup', () => {
  const hostile = '<img src=x onerror=alert(1)> & "\'';
  const page = helpPage(
    { functions: [{ id: 'A', description: hostile, parameters: [{ name: hostile, description: hostile }] }] },
    'en-US',
  );
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  expect(parsed.querySelector('img')).toBeNull();
  expect(parsed.querySelector('td')?.textContent).toBe(hostile);
});
