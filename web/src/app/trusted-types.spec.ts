import { parseInertDocument, SERVICE_WORKER, TEXT_RULES } from './trusted-types.ts';

describe('a text that would become markup', () => {
  it('passes while it holds no tag', () => {
    for (const text of ['', 'words & more > less', ':root { --mantine-scale: 1; }'])
      expect(TEXT_RULES.createHTML(text)).toBe(text);
  });

  it('is refused, aloud, as soon as it holds one', () => {
    for (const text of ['<b>', 'a < b', '</style><script>', '<!-- -->'])
      expect(() => TEXT_RULES.createHTML(text)).toThrow(TypeError);
  });

  it('may be parsed apart from the page, and is as little trusted afterwards as before', () => {
    const html = '<p>words</p>';
    expect(parseInertDocument(html).body.textContent).toBe('words');
    expect(() => TEXT_RULES.createHTML(html)).toThrow(TypeError);
  });
});

it('an address becomes a script if it is that of the service worker', () => {
  expect(TEXT_RULES.createScriptURL(SERVICE_WORKER)).toBe('/service-worker.js');
  for (const url of [
    '/color-scheme.js',
    'https://norbanet.example.org/service-worker.js',
    '',
    'data:,alert(1)',
  ])
    expect(() => TEXT_RULES.createScriptURL(url)).toThrow(TypeError);
});
