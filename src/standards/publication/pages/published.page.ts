import { isCountedClause, LANGUAGE_NAMES, NETWORK_ZONE, type TranslationLanguage } from '@nbn/contracts';
import { blocksOf } from '@nbn/drafting';
import { escapeHtml, PublicPage } from '#platform/http/public-page';
import { DEFINITIONS_STYLE, definitionsHtml, termMarker } from '../../definitions/files/definitions.html.ts';
import type { FileDefinition } from '../../definitions/files/file-definitions.ts';
import type { CitedSource } from '../../sources/files/cited-source.ts';
import { SOURCES_STYLE, sourcesHtml } from '../../sources/files/sources.html.ts';
import type { PublishedStandard, PublishedClause, PublishedEdition } from '../published-standard.query.ts';
import { clauseHtml, clauseTableHtml, rankClauses, type RankedClause } from './clause.html.ts';
import { findHtml } from './find.html.ts';

const DESCRIPTION =
  'Common standards and guidelines for the support of victims, adopted by the eight countries ' +
  'of the Nordic Baltic Network.';

const PAGE = new PublicPage(
  `
header,main,footer{max-width:860px}
h1,.clause{font-family:'Source Serif 4 Variable','Source Serif 4',Georgia,serif}
h1{font-weight:600}
.facts{margin:0 0 16px;color:var(--quiet);font-size:.9375rem}
.trail{margin:0;font-size:.9375rem}
.trail a{display:inline-block;min-height:24px}
.switch ul,.contents ol{list-style:none;margin:0;padding:0}
.switch ul{display:flex;flex-wrap:wrap;gap:4px 16px;margin:0 0 16px}
.switch a,.switch span{display:inline-block;min-height:24px}
.switch [aria-current]{font-weight:650;color:var(--ink);text-decoration:none}
.notice{margin:16px 0;padding:12px 16px;border-inline-start:4px solid var(--waits);background:var(--waits-paper)}
.notice p{margin:4px 0}
.contents{margin:24px 0;padding:16px 0;border-block:1px solid var(--line)}
.contents h2{font-size:1rem;margin:0 0 8px}
.contents li[data-depth="2"]{padding-inline-start:24px}
.contents a{display:inline-block;min-height:24px;text-decoration:none}
.contents a:hover{text-decoration:underline}
.contents .mark{min-width:2.5em;display:inline-block;color:var(--quiet)}
.clause{display:grid;grid-template-columns:4rem minmax(0,1fr) 24px;gap:0 8px;padding:6px 0;scroll-margin-top:16px;
font-size:1.0625rem}
.clause p{margin:0 0 8px}
.clause h2,.clause h3,.clause h4,.clause h5{margin:0;line-height:1.3;font-weight:600;text-wrap:balance}
.clause.heading{padding-top:24px;align-items:baseline}
.clause h2{font-size:1.375rem}
.clause h3{font-size:1.1875rem}
.clause h4,.clause h5{font-size:1.0625rem}
.clause:target{background:var(--chosen);outline:8px solid var(--chosen)}
.number{font:400 .9375rem/1.6875 'Source Sans 3 Variable','Source Sans 3',system-ui,sans-serif;color:var(--quiet);
text-decoration:none;min-height:24px}
.number:hover{text-decoration:underline}
.item{padding-inline-start:4rem;grid-template-columns:2.5rem minmax(0,1fr) 24px}
.nested-2{padding-inline-start:6.5rem}.nested-3{padding-inline-start:9rem}.nested-4{padding-inline-start:11.5rem}
.scroll{overflow-x:auto}
.clause table{border-collapse:collapse;font:400 1rem/1.5 'Source Sans 3 Variable','Source Sans 3',system-ui,sans-serif;
overflow-wrap:normal}
th,td{padding:6px 10px;border:1px solid var(--line);text-align:start;vertical-align:top}th{font-weight:600;background:var(--raised)}
sub,sup{line-height:0}
.note{color:var(--quiet);font-size:1rem}
.permanent{color:var(--quiet);text-decoration:none;text-align:center;opacity:0;min-height:24px}
.clause:hover .permanent,.permanent:focus-visible{opacity:1}
.clause .mark{font:400 .875rem/1.5 'Source Sans 3 Variable','Source Sans 3',system-ui,sans-serif;color:var(--quiet);
margin:0 0 4px}
.outdated{margin:4px 0 8px;padding:8px 12px;border-inline-start:4px solid var(--waits);background:var(--waits-paper)}
.outdated p{margin:0 0 4px}
.list{list-style:none;margin:0;padding:0}
.list li{padding:16px 0;border-top:1px solid var(--line)}
.list>li>a{font:600 1.25rem/1.35 'Source Serif 4 Variable','Source Serif 4',Georgia,serif}
.list p{margin:4px 0}
.print-only{display:none}
.find form{margin:0 0 8px}
.find label{display:block;font-weight:600;margin:0 0 4px}
.find .field{display:flex;gap:8px}
.find input,.find button{font:inherit;min-height:36px;padding:4px 12px;border:1px solid var(--quiet);border-radius:6px;
background:var(--raised);color:var(--ink)}
.find input{flex:1 1 auto;min-width:0}
.find button{cursor:pointer}
.find input:focus-visible,.find button:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.find p{margin:8px 0}
.find ol{list-style:none;margin:0 0 16px;padding:0}
.find li a{display:block;padding:6px 0;text-decoration:none;color:var(--ink)}
.find li a:hover{text-decoration:underline}
.find li .mark{color:var(--quiet);margin-inline-end:4px}
.find mark{background:var(--waits-paper);color:inherit;font-weight:600}
${DEFINITIONS_STYLE}${SOURCES_STYLE}.definitions h2,.sources h2{font-size:1.375rem;margin:0 0 8px}
.sources .mark{color:var(--quiet)}
.aside{margin:24px 0}
.aside .contents{margin:16px 0 0}
.back{position:sticky;bottom:0;margin:0;padding:8px 0;text-align:end;pointer-events:none}
.back a{display:inline-block;padding:6px 16px;border:1px solid var(--quiet);border-radius:6px;background:var(--raised);
pointer-events:auto;text-decoration:none;font-size:.9375rem}
@media (min-width:75em){
body:has(.reading) :is(header,main,footer){max-width:1220px}
.reading{display:grid;grid-template-columns:300px minmax(0,1fr);gap:0 48px;align-items:start}
.aside{position:sticky;top:0;max-height:100vh;overflow-y:auto;margin:0;padding:16px 4px}
.aside .contents{border-bottom:0}
.back{display:none}
}
@media (max-width:48em){
.clause{grid-template-columns:3rem minmax(0,1fr)}
.item{padding-inline-start:3rem;grid-template-columns:2rem minmax(0,1fr)}
.nested-2{padding-inline-start:4rem}.nested-3{padding-inline-start:5rem}.nested-4{padding-inline-start:6rem}
.clause.table{grid-template-columns:minmax(0,1fr)}.clause.table>span{display:none}
.permanent{display:none}
}
@media print{
main{max-width:none;padding:0}
header{padding:0 0 8px}
.permanent,.aside,.back,.trail{display:none}
.reading{display:block}
.clause{break-inside:avoid;grid-template-columns:4rem minmax(0,1fr);font-size:11pt}
.item{grid-template-columns:2.5rem minmax(0,1fr)}
.clause.heading{break-after:avoid}
.clause:target{background:none;outline:0}
.print-only{display:block}
}`,
  `'self'`,
);

export const PUBLISHED_PAGE_POLICY = PAGE.contentSecurityPolicy;
/** Grows with the look of these pages: a kept copy of an older look is then asked for again. */
export const PAGE_LAYOUT_VERSION = 8;

/** The day of an edition is one and the same for all who read it, inside and outside. */
const networkDateFormat = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: NETWORK_ZONE });
  return (instant: Date | string): string => format.format(new Date(instant));
};
const formatDay = networkDateFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const isoDay = networkDateFormat('sv-SE', { day: '2-digit', month: '2-digit', year: 'numeric' });
const dayHtml = (instant: Date | string): string =>
  `<time datetime="${isoDay(instant)}">${formatDay(instant)}</time>`;
const FOOTER = '<p>Nordic Baltic Network against trafficking in women.</p>';

const LEAD =
  'Common standards and guidelines for the support of victims, adopted by the Network’s eight countries.';

/** A standard in the list of all, with the languages that it can also be read in. */
function indexEntry({ slug, title, edition, publishedAt, languages }: PublishedStandard): string {
  const address = `/published/${slug}/${edition}`;
  const links = languages.map(
    (language) =>
      `<a class="quiet" href="${address}/${language}" lang="${language}" hreflang="${language}">` +
      `${LANGUAGE_NAMES[language]}</a>`,
  );
  const translations = links.length === 0 ? '' : ` · also in ${links.join(', ')}`;
  return `<li><a href="${address}">${escapeHtml(title)}</a>
<p class="quiet">${edition}, in force since ${dayHtml(publishedAt)}${translations}</p></li>`;
}

/** All published standards. */
export function publishedIndexPage(standards: readonly PublishedStandard[]): string {
  const list = `<ul class="list">${standards.map(indexEntry).join('\n')}</ul>`;
  return PAGE.html({
    title: 'Standards',
    description: DESCRIPTION,
    indexable: true,
    main: `<h1>Standards</h1>
<p class="lead">${LEAD}</p>
${standards.length === 0 ? '<p>No standard has been published yet.</p>' : list}`,
    footer: FOOTER,
  });
}

/** What is not there, whether it never was or is nobody’s to read yet. */
export function notPublishedPage(): string {
  return PAGE.html({
    title: 'Not found',
    description: DESCRIPTION,
    main:
      '<h1>There is no such standard here</h1>\n<p>Perhaps the address was cut short. <a ' +
      'href="/published">See all published standards</a>.</p>',
    footer: FOOTER,
  });
}

function languageSwitch(
  { slug, edition, languages }: PublishedEdition,
  chosen: TranslationLanguage | null,
): string {
  if (languages.length === 0) return '';
  const one = (language: TranslationLanguage | 'en'): string => {
    const current = language === (chosen ?? 'en') ? ' aria-current="page"' : '';
    const address = `/published/${slug}/${edition}${language === 'en' ? '' : `/${language}`}`;
    return (
      `<li><a${current} href="${address}" lang="${language}" hreflang="${language}">` +
      `${LANGUAGE_NAMES[language]}</a></li>`
    );
  };
  return (
    '<nav class="switch" ' +
    `aria-label="Language"><ul>${(['en', ...languages] as const).map(one).join('')}</ul></nav>`
  );
}

/**
 * How much of a text is not in the reader's language; headings and notes are no clauses, and are
 * mentioned without a number.
 */
function untranslatedWords(parts: readonly PublishedClause[]): string[] {
  const clauses = parts.filter(isCountedClause);
  const others = parts.filter(
    (part) => !isCountedClause(part) && part.translated === null && part.text !== '',
  );
  const outdated = clauses.filter(
    ({ translated, outdated: earlier }) => translated === null && earlier !== null,
  ).length;
  const missing = clauses.filter(
    ({ translated, outdated: earlier }) => translated === null && earlier === null,
  ).length;
  const counts = [
    outdated > 0 && `${outdated} translated from earlier words, shown beside the English ones`,
    missing > 0 && `${missing} not translated yet, shown in English`,
  ].filter(Boolean);
  return [
    ...(counts.length > 0 ? [`<p>Of ${clauses.length} clauses, ${counts.join('; ')}.</p>`] : []),
    ...(others.length > 0 ? ['<p>Some headings or notes are shown in English.</p>'] : []),
  ];
}

function notices(
  edition: PublishedEdition,
  clauses: readonly PublishedClause[],
  language: TranslationLanguage | null,
): string {
  const lines: string[] = [];
  if (edition.inForce !== edition.edition) {
    const address = `/published/${edition.slug}/${edition.inForce}${language ? `/${language}` : ''}`;
    lines.push(
      `<p>This edition has been replaced. <a href="${address}">${edition.inForce} is in force</a>.</p>`,
    );
  }
  if (edition.state === 'withdrawn')
    lines.push('<p>This standard has been withdrawn. It is kept here so that it can be looked up.</p>');
  if (edition.state === 'superseded')
    lines.push('<p>This standard has been superseded. It is kept here so that it can be looked up.</p>');
  if (language) {
    lines.push(...untranslatedWords(clauses));
    lines.push('<p>The English text is the adopted one.</p>');
  }
  return lines.length === 0 ? '' : `<div class="notice" role="note">${lines.join('')}</div>`;
}

function contents(clauses: readonly RankedClause[], language: TranslationLanguage | null): string {
  const headings = clauses.filter(({ rank }) => rank === 1 || rank === 2);
  if (headings.length < 3) return '';
  const line = ({ number, rank, text, translated }: RankedClause): string => {
    const tongue = language && translated !== null ? language : 'en';
    return (
      `<li data-depth="${rank}"><a href="#${escapeHtml(number)}"><span ` +
      `class="mark">${escapeHtml(number)}</span> <span ` +
      `lang="${tongue}">${escapeHtml(translated?.text ?? text)}</span></a></li>`
    );
  };
  return (
    '<nav class="contents" aria-labelledby="contents"><h2 ' +
    `id="contents">Contents</h2><ol>${headings.map(line).join('')}</ol></nav>`
  );
}

/**
 * One edition, whole, in English or as far as a language has it. @param words What was looked for in it; empty
 * for nothing.
 */
export function publishedPage(
  edition: PublishedEdition,
  clauses: readonly PublishedClause[],
  language: TranslationLanguage | null,
  translatedTitle: string | null,
  words: string,
  sources: readonly CitedSource[],
  definitions: readonly FileDefinition[],
): string {
  const title = translatedTitle ?? edition.title;
  const editionLink = (other: { readonly edition: string }): string =>
    `<a href="/published/${edition.slug}/${other.edition}">${other.edition}</a>`;
  const others = edition.editions.filter((other) => other.edition !== edition.edition);
  const numbers = new Map(clauses.map(({ id, number }) => [id, number]));
  const ranked = rankClauses(clauses, numbers);
  const reading = { edition, language, sources, markTerms: termMarker(definitions) };
  const facts = [
    edition.edition,
    `published ${dayHtml(edition.publishedAt)}`,
    ...(others.length === 0 ? [] : [`other editions: ${others.map(editionLink).join(', ')}`]),
  ];
  return PAGE.html({
    title: `${title}, ${edition.edition}`,
    description:
      `${title}: a common standard of the Nordic Baltic Network for the support of victims, ` +
      `edition ${edition.edition}.`,
    indexable: edition.inForce === edition.edition && words === '',
    main: `<p class="trail"><a href="/published">All standards</a></p>
<h1 lang="${translatedTitle === null ? 'en' : language}">${escapeHtml(title)}</h1>
<p class="facts">${facts.join(' · ')}</p>
${languageSwitch(edition, language)}${notices(edition, clauses, language)}
<div class="reading">
<div class="aside" id="aside">${findHtml(clauses, reading, words)}${contents(ranked, language)}</div>
<article>
${blocksOf(ranked)
  .map((block) =>
    block.kind === 'table'
      ? clauseTableHtml(block.rows, block.columns, reading)
      : clauseHtml(block.clause, reading),
  )
  .join('\n')}
${definitionsHtml(definitions, numbers)}
${sourcesHtml(sources, numbers)}
</article>
<p class="back"><a href="#aside">Contents and search</a></p>
</div>`,
    footer:
      `${FOOTER}<p>Fingerprint of this edition (SHA-256): ${edition.hash}</p><p ` +
      `class="print-only">${edition.edition} of ${formatDay(edition.publishedAt)}, ` +
      `/published/${edition.slug}/${edition.edition}</p>`,
  });
}
