import { LANGUAGE_NAMES, PUBLIC_LANGUAGES, type PublicLanguage } from '@nbn/contracts';
import { publicPageTexts } from '#platform/text/texts';
import { escapeHtml } from './escape-html.ts';
import { EXIT_SCRIPT, EXIT_STYLE, exitLink } from './exit-link.ts';
import { type PagePaths, pathIn } from './page-paths.ts';
import { styleSource } from './security-headers.ts';

export { escapeHtml };

/** The Unicode ranges of the languages of public pages, as the font files are divided. */
const UNICODE_RANGES = {
  latin: 'U+0000-00FF,U+2000-206F,U+20AC,U+2122',
  'latin-ext': 'U+0100-02BA,U+1E00-1EFF',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+2116',
} as const;
const FONT_FACES = [
  ['Source Sans 3 Variable', 'source-sans-3'],
  ['Source Serif 4 Variable', 'source-serif-4'],
]
  .flatMap(([family, file]) =>
    Object.entries(UNICODE_RANGES).map(
      ([subset, range]) =>
        `@font-face{font-family:'${family}';src:url(/fonts/${file}-${subset}.woff2) format('woff2');` +
        `font-weight:200 900;font-display:swap;unicode-range:${range}}`,
    ),
  )
  .join('\n');

/**
 * The style of every public page. Colours and fonts as in the client's theme; no other file.
 */
const BASE_STYLE = `
${FONT_FACES}
:root{color-scheme:light dark;
--paper:#fbf8f2;--raised:#fffdf9;--ink:#1b222c;--quiet:#565a60;--line:#e4ddd0;--link:#1f5c43;
--waits:#805405;--waits-paper:#fbf0d6;--chosen:#e6eee6}
@media (prefers-color-scheme:dark){:root{
--paper:#191d23;--raised:#20252c;--ink:#ece7dd;--quiet:#b0aba0;--line:#333941;--link:#91bca6;
--waits:#eabc5c;--waits-paper:#3a2f18;--chosen:#24352e}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:anywhere;
font:400 1rem/1.55 'Source Sans 3 Variable','Source Sans 3',system-ui,sans-serif}
a{color:var(--link)}a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;inset-inline-start:8px;top:-60px;padding:12px 16px;background:var(--raised)}.skip:focus{top:8px}
header,main,footer{max-width:1080px;margin:0 auto;padding:16px 24px}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:8px 24px;
border-bottom:1px solid var(--line)}
header nav{display:flex;flex-wrap:wrap;gap:4px 16px}header a{display:inline-block;min-height:24px}
.languages{flex-basis:100%;font-size:.875rem}
.languages [aria-current]{font-weight:650;color:var(--ink);text-decoration:none}
.brand{font-weight:650;font-size:1.125rem;margin:0}
.brand span{display:block;font-weight:400;font-size:.875rem;color:var(--quiet)}
h1{font-size:2rem;line-height:1.2;letter-spacing:-.015em;margin:16px 0 8px}
.lead{max-width:68ch;margin:0 0 24px;color:var(--quiet)}
.quiet,footer{color:var(--quiet);font-size:.875rem}
@media (max-width:48em){header,main,footer{padding:16px}h1{font-size:1.5625rem}}
@media print{:root{--paper:#fff;--raised:#fff;--ink:#000;--quiet:#333;--line:#999;--link:#000;
--waits:#000;--waits-paper:#fff;--chosen:#fff}
nav,header nav,.skip{display:none}footer{padding:16px 0}body{font-size:11pt}}`;

/** The pages for everyone, as each of them leads to the others. */
function navigation(language: PublicLanguage): string {
  const { frame } = publicPageTexts(language);
  const links = [
    [`/about/${language}`, frame.about],
    [pathIn('/published', language), frame.standards],
    [pathIn('/teams', language), frame.teams],
    [pathIn('/glossary', language), frame.glossary],
    ['/sign-in', frame.signIn],
  ].map(([path, text]) => `<a href="${path}">${escapeHtml(text!)}</a>`);
  return `<nav aria-label="${escapeHtml(frame.pages)}">${links.join('')}</nav>`;
}

/** The same page in each language, by the name that its speakers give it; nothing where it is in one alone. */
function languageNavigation(language: PublicLanguage, paths: PagePaths): string {
  const languages = PUBLIC_LANGUAGES.filter((each) => paths[each] !== undefined);
  if (languages.length < 2) return '';
  const links = languages.map((each) => {
    const current = each === language ? ' aria-current="page"' : '';
    return `<a href="${paths[each]}" lang="${each}" hreflang="${each}"${current}>${LANGUAGE_NAMES[each]}</a>`;
  });
  const label = escapeHtml(publicPageTexts(language).frame.languages);
  return `\n<nav class="languages" aria-label="${label}">${links.join('')}</nav>`;
}

/** What search engines are told of the languages of a page, with whole addresses. */
function languageLinks({ language, paths, publicUrl, anyLanguage = paths.en }: PageContent): string {
  const url = (path: string): string => escapeHtml(new URL(path, publicUrl).href);
  const own = paths[language];
  const links = own === undefined ? [] : [`<link rel="canonical" href="${url(own)}">`];
  for (const each of PUBLIC_LANGUAGES) {
    const path = paths[each];
    if (path !== undefined) links.push(`<link rel="alternate" hreflang="${each}" href="${url(path)}">`);
  }
  if (anyLanguage !== undefined)
    links.push(`<link rel="alternate" hreflang="x-default" href="${url(anyLanguage)}">`);
  return links.map((link) => `${link}\n`).join('');
}

interface PageContent {
  /** That of the frame; whatever is in another one says so itself. */
  readonly language: PublicLanguage;
  /** Where it is in each language that it can be read in; nowhere where there is no such page. */
  readonly paths: PagePaths;
  /** Where readers of any other language are led; without it, to the English page. */
  readonly anyLanguage?: string;
  /** Where everyone reaches Norbanet. */
  readonly publicUrl: string;
  readonly title: string;
  /** What tab and history say, where the title would tell somebody beside the reader what is read; else the title. */
  readonly tab?: string;
  /** HTML: whatever members wrote in it is escaped already. */
  readonly main: string;
  readonly footer: string;
  /** What it is about, in a sentence: for lists of search engines and for those to whom it is passed on. */
  readonly description: string;
  /** Whether search engines may list it. */
  readonly indexable?: boolean;
}

/**
 * A kind of public page: plain HTML from the server, readable without a script, and printable as it is. The one script
 * that it has helps whoever must leave it quickly.
 */
export class PublicPage {
  private readonly style: string;
  /**
   * The strictest policy that still shows it: only icon, fonts and our own scripts are fetched, and
   * only this style applies.
   */
  readonly contentSecurityPolicy: string;

  /** @param formAction Where its forms may lead, as the policy says it. */
  constructor(style: string, formAction: "'none'" | "'self'" = `'none'`) {
    this.style = BASE_STYLE + EXIT_STYLE + style;
    this.contentSecurityPolicy = [
      `default-src 'none'`,
      `style-src ${styleSource(this.style)}`,
      // Not by a nonce: these pages are kept by browsers and proxies, and a nonce that is kept is none.
      `script-src 'self'`,
      `script-src-attr 'none'`,
      `img-src 'self'`,
      `font-src 'self'`,
      `base-uri 'none'`,
      `form-action ${formAction}`,
      `frame-ancestors 'none'`,
      `require-trusted-types-for 'script'`,
      `trusted-types 'none'`,
    ].join(';');
  }

  html(content: PageContent): string {
    const { language, paths, title, tab = title, main, footer, description, indexable = false } = content;
    const { frame } = publicPageTexts(language);
    const descriptionTag = `<meta name="description" content="${escapeHtml(description)}">`;
    return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${indexable ? '' : '<meta name="robots" content="noindex">\n'}${descriptionTag}
<meta property="og:site_name" content="Norbanet">
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:description" content="${escapeHtml(description)}">
${languageLinks(content)}<link rel="icon" href="/icon.svg">
<link rel="apple-touch-icon" href="/apple-touch-icon.png">
<title>${escapeHtml(tab)} · Norbanet</title>
<style>${this.style}</style>
${EXIT_SCRIPT}
</head>
<body>
<a class="skip" href="#content">${escapeHtml(frame.skip)}</a>
${exitLink(language)}
<header>
<p class="brand">Norbanet<span>${escapeHtml(frame.network)}</span></p>
${navigation(language)}${languageNavigation(language, paths)}
</header>
<main id="content" tabindex="-1">
${main}
</main>
<footer>${footer}</footer>
</body>
</html>
`;
  }
}
