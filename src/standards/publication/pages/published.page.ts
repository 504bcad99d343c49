import { isCountedClause, LANGUAGE_NAMES, NETWORK_ZONE, type TranslationLanguage } from '@nbn/contracts';
import { blocksOf } from '@nbn/drafting';
import { escapeHtml, PublicPage } from '#platform/http/public-page';
import { definitionsHtml, termMarker } from '../../definitions/files/definitions.html.ts';
import type { FileDefinition } from '../../definitions/files/file-definitions.ts';
import type { CitedSource } from '../../sources/files/cited-source.ts';
import { sourcesHtml } from '../../sources/files/sources.html.ts';
import type { PublishedStandard, PublishedClause, PublishedEdition } from '../published-standard.query.ts';
import { clauseHtml, clauseTableHtml, rankClauses, type RankedClause } from './clause.html.ts';
import { findHtml } from './find.html.ts';
import { fingerprintHtml } from './fingerprint.html.ts';
import { PUBLISHED_STYLE } from './published-style.ts';

const DESCRIPTION =
  'Common standards and guidelines for the support of victims, adopted by the eight countries ' +
  'of the Nordic Baltic Network.';

const PAGE = new PublicPage(PUBLISHED_STYLE, `'self'`);

export const PUBLISHED_PAGE_POLICY = PAGE.contentSecurityPolicy;
/** Grows with the look of these pages: a kept copy of an older look is then asked for again. */
export const PAGE_LAYOUT_VERSION = 10;

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
      '<h1>Standard not found</h1>\n<p>The address may be incomplete. <a ' +
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
    outdated > 0 &&
      `${outdated} translated from an earlier text, shown together with the current English text`,
    missing > 0 && `${missing} not yet translated, shown in English`,
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
    lines.push('<p>This standard has been withdrawn. It is kept here for reference.</p>');
  if (edition.state === 'superseded')
    lines.push('<p>This standard has been superseded. It is kept here for reference.</p>');
  if (language) {
    lines.push(...untranslatedWords(clauses));
    lines.push('<p>The English text is the adopted version.</p>');
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
      `${FOOTER}${fingerprintHtml(edition)}<p ` +
      `class="print-only">${edition.edition} of ${formatDay(edition.publishedAt)}, ` +
      `/published/${edition.slug}/${edition.edition}</p>`,
  });
}
