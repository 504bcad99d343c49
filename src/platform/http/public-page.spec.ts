import { PUBLIC_LANGUAGES } from '@nbn/contracts';
import { alternatesOf, alternatesOn, englishTextsOn } from '../../../test/support/public-page-languages.ts';
import { pathsIn } from './page-paths.ts';
import { PublicPage } from './public-page.ts';

const PAGE = new PublicPage('');
const CONTENT = {
  publicUrl: 'https://norbanet.example.org',
  title: 'T',
  description: 'D',
  main: '',
  footer: '',
} as const;

describe.each(PUBLIC_LANGUAGES)('the frame of a public page in %s', (language) => {
  const html = PAGE.html({ ...CONTENT, language, paths: pathsIn('/teams') });

  it('is in that language, and leads to the same page in each of the others', () => {
    expect(html).toContain(`<html lang="${language}">`);
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    expect(html).toContain(` lang="${language}" hreflang="${language}" aria-current="page">`);
    expect(alternatesOn(html)).toEqual(alternatesOf('/teams'));
    if (language !== 'en') expect(englishTextsOn(html)).toEqual([]);
  });

  it('leads to the other pages for everyone in the same language', () => {
    const ending = language === 'en' ? '' : `/${language}`;
    expect(html).toContain(`<a href="/about/${language}">`);
    for (const path of ['/published', '/teams', '/glossary'])
      expect(html).toContain(`<a href="${path}${ending}">`);
  });
});

it('every public page can be left by a link that says where to, and by nothing that asks another host', () => {
  const html = PAGE.html({ ...CONTENT, language: 'sv', paths: {} });
  expect(html).toContain('<a class="exit" href="https://www.smhi.se/" rel="nofollow noreferrer"');
  expect(html.match(/https:\/\/(?!norbanet)/g)).toHaveLength(1);
  expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="/exit-this-page.js" defer>']);
  expect(PAGE.contentSecurityPolicy).toContain("script-src 'self';script-src-attr 'none';");
  expect(PAGE.contentSecurityPolicy).toMatch(/;require-trusted-types-for 'script';trusted-types 'none'$/);
});

it('a page whose title would tell what is read says something else in its tab', () => {
  const html = PAGE.html({ ...CONTENT, language: 'en', paths: {}, tab: 'Standards' });
  expect(html).toContain('<title>Standards · Norbanet</title>');
  expect(html).toContain('<meta property="og:title" content="T">');
});

it('a page that is in one language offers no other, and one that is not there has no address', () => {
  const single = PAGE.html({ ...CONTENT, language: 'en', paths: pathsIn('/published/x/v1.0', ['en']) });
  expect(single).not.toContain('class="languages"');
  expect(single).toContain(
    '<link rel="canonical" href="https://norbanet.example.org/published/x/v1.0">\n' +
      '<link rel="alternate" hreflang="en" href="https://norbanet.example.org/published/x/v1.0">',
  );
  const absent = PAGE.html({ ...CONTENT, language: 'lv', paths: {} });
  expect(absent).not.toMatch(/rel="(?:alternate|canonical)"|class="languages"/);
});
