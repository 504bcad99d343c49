import {
  isCountedClause,
  isMemberLanguage,
  LANGUAGE_NAMES,
  LANGUAGES,
  LOCALE,
  NETWORK_ZONE,
  PUBLIC_LANGUAGES,
  type PublicLanguage,
  type TranslationLanguage,
} from '@nbn/contracts';
import { blocksOf } from '@nbn/drafting';
import { fillText } from '@nbn/texts';
import { type PagePaths, pathIn, pathsIn } from '#platform/http/page-paths';
import { escapeHtml, PublicPage } from '#platform/http/public-page';
import { textHtml } from '#platform/http/text-html';
import { publicPageTexts } from '#platform/text/texts';
import { definitionsHtml, termMarker } from '../../definitions/files/definitions.html.ts';
import type { FileDefinition } from '../../definitions/files/file-definitions.ts';
import type { CitedSource } from '../../sources/files/cited-source.ts';
import { sourcesHtml } from '../../sources/files/sources.html.ts';
import type { ListedStandard, PublishedClause, PublishedEdition } from '../published-standard.query.ts';
import {
  clauseHtml,
  clauseTableHtml,
  rankClauses,
  type RankedClause,
  type ReadingContext,
} from './clause.html.ts';
import { findHtml } from './find.html.ts';
import { fingerprintHtml } from './fingerprint.html.ts';
import { PUBLISHED_STYLE } from './published-style.ts';

const PAGE = new PublicPage(PUBLISHED_STYLE, `'self'`);

export const PUBLISHED_PAGE_POLICY = PAGE.contentSecurityPolicy;
/** Grows with the look of these pages: a kept copy of an older look is then asked for again. */
export const PAGE_LAYOUT_VERSION = 13;

/** The day of an edition is one and the same for all who read it, inside and outside. */
const networkDateFormat = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: NETWORK_ZONE });
  return (instant: Date | string): string => format.format(new Date(instant));
};
const isoDay = networkDateFormat('sv-SE', { day: '2-digit', month: '2-digit', year: 'numeric' });
const dayFormats = new Map<PublicLanguage, ReturnType<typeof networkDateFormat>>();

/** `8 March 2027`, as the language writes it. */
function formatDay(instant: Date | string, language: PublicLanguage): string {
  const known = dayFormats.get(language);
  if (known) return known(instant);
  const format = networkDateFormat(LOCALE[language], { day: 'numeric', month: 'long', year: 'numeric' });
  dayFormats.set(language, format);
  return format(instant);
}
const dayHtml = (instant: Date | string, language: PublicLanguage): string =>
  `<time datetime="${isoDay(instant)}">${formatDay(instant, language)}</time>`;

const footerHtml = (language: PublicLanguage): string =>
  `<p>${escapeHtml(publicPageTexts(language).frame.footer)}</p>`;
const editionPath = (
  { slug, edition }: { readonly slug: string; readonly edition: string },
  language: PublicLanguage,
): string => pathIn(`/published/${slug}/${edition}`, language);

/**
 * The languages of the pages of a standard: English, which was adopted, each language that has a part of it, and those
 * that no standard is translated into, whose readers have the page around the English text in their language.
 */
export const readingLanguages = (translated: readonly TranslationLanguage[]): readonly PublicLanguage[] =>
  PUBLIC_LANGUAGES.filter(
    (each) => each === 'en' || !isMemberLanguage(each) || (translated as readonly string[]).includes(each),
  );

/** In which language a standard is listed on a page: in that of the page where it has one. */
const listedIn = (
  { languages, translatedTitle, title }: ListedStandard,
  language: PublicLanguage,
): { readonly language: PublicLanguage; readonly title: string; readonly titleLanguage: PublicLanguage } => ({
  language: readingLanguages(languages).includes(language) ? language : 'en',
  title: translatedTitle ?? title,
  titleLanguage: translatedTitle === null ? 'en' : language,
});

/** A standard in the list of all, with the other languages that it can be read in. */
function indexEntry(standard: ListedStandard, language: PublicLanguage): string {
  const { standards: texts } = publicPageTexts(language);
  const shown = listedIn(standard, language);
  const others = LANGUAGES.filter(
    (each) => each !== shown.language && (each === 'en' || standard.languages.includes(each)),
  );
  const links = others.map(
    (each) =>
      `<a class="quiet" href="${editionPath(standard, each)}" lang="${each}" hreflang="${each}">` +
      `${LANGUAGE_NAMES[each]}</a>`,
  );
  const alsoIn = links.length === 0 ? '' : ` · ${textHtml(texts.alsoIn, { languages: links.join(', ') })}`;
  const inForce = textHtml(texts.inForce, {
    edition: standard.edition,
    day: dayHtml(standard.publishedAt, language),
  });
  const title = escapeHtml(shown.title);
  const named =
    shown.titleLanguage === language ? title : `<span lang="${shown.titleLanguage}">${title}</span>`;
  const hreflang = shown.language === language ? '' : ` hreflang="${shown.language}"`;
  return `<li><a href="${editionPath(standard, shown.language)}"${hreflang}>${named}</a>
<p class="quiet">${inForce}${alsoIn}</p></li>`;
}

/** A list of published standards, by title. */
export function publishedListHtml(standards: readonly ListedStandard[], language: PublicLanguage): string {
  const { none } = publicPageTexts(language).standards;
  if (standards.length === 0) return `<p>${escapeHtml(none)}</p>`;
  const alphabet = new Intl.Collator(LOCALE[language]);
  const entries = standards
    .toSorted((a, b) => alphabet.compare(listedIn(a, language).title, listedIn(b, language).title))
    .map((standard) => indexEntry(standard, language));
  return `<ul class="list">${entries.join('\n')}</ul>`;
}

/** All published standards. */
export function publishedIndexPage(
  standards: readonly ListedStandard[],
  language: PublicLanguage,
  publicUrl: string,
): string {
  const { standards: texts } = publicPageTexts(language);
  return PAGE.html({
    language,
    publicUrl,
    paths: pathsIn('/published'),
    title: texts.title,
    description: texts.description,
    indexable: true,
    main: `<h1>${escapeHtml(texts.title)}</h1>
<p class="lead">${escapeHtml(texts.lead)}</p>
${publishedListHtml(standards, language)}`,
    footer: footerHtml(language),
  });
}

/** What is not there, whether it never was or is nobody’s to read yet. */
export function notPublishedPage(language: PublicLanguage, publicUrl: string): string {
  const { notFound, description } = publicPageTexts(language).standards;
  const indexLink = `a href="${pathIn('/published', language)}"`;
  return PAGE.html({
    language,
    publicUrl,
    paths: {},
    title: notFound.title,
    description,
    main: `<h1>${escapeHtml(notFound.heading)}</h1>\n<p>${textHtml(notFound.text, {}, [indexLink])}</p>`,
    footer: footerHtml(language),
  });
}

const editionPaths = (edition: PublishedEdition): PagePaths =>
  pathsIn(`/published/${edition.slug}/${edition.edition}`, readingLanguages(edition.languages));

/**
 * How much of a text is not in the reader's language; headings and notes are no clauses, and are
 * mentioned without a number.
 */
function untranslatedWords(
  parts: readonly PublishedClause[],
  { texts: { edition: texts } }: ReadingContext,
): string[] {
  const clauses = parts.filter(isCountedClause);
  const others = parts.filter(
    (part) => !isCountedClause(part) && part.translated === null && part.text !== '',
  );
  const untranslated = clauses.filter(({ translated }) => translated === null);
  const outdated = untranslated.filter(({ outdated: earlier }) => earlier !== null).length;
  const missing = untranslated.length - outdated;
  const counted = (text: string, count: number): string =>
    count === 0 ? '' : textHtml(text, { count, total: clauses.length });
  return [
    counted(texts.outdated, outdated),
    counted(texts.untranslated, missing),
    others.length === 0 ? '' : escapeHtml(texts.otherParts),
  ].filter(Boolean);
}

function notices(clauses: readonly PublishedClause[], reading: ReadingContext): string {
  const {
    edition,
    language,
    texts: { edition: texts },
  } = reading;
  const lines: string[] = [];
  if (edition.inForce !== edition.edition) {
    const address = editionPath({ slug: edition.slug, edition: edition.inForce }, language ?? 'en');
    const link = `a href="${address}"`;
    lines.push(textHtml(texts.replaced, { edition: edition.inForce }, [link]));
  }
  if (edition.state === 'withdrawn') lines.push(escapeHtml(texts.withdrawn));
  if (edition.state === 'superseded') lines.push(escapeHtml(texts.superseded));
  if (language) lines.push(...untranslatedWords(clauses, reading), escapeHtml(texts.adopted));
  if (lines.length === 0) return '';
  return `<div class="notice" role="note">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
}

function contents(clauses: readonly RankedClause[], { language, texts }: ReadingContext): string {
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
    `id="contents">${escapeHtml(texts.edition.contents)}</h2><ol>${headings.map(line).join('')}</ol></nav>`
  );
}

/** What a page of an edition shows. */
export interface EditionContent {
  readonly edition: PublishedEdition;
  readonly clauses: readonly PublishedClause[];
  /** Null for English, which was adopted. */
  readonly language: PublicLanguage | null;
  readonly translatedTitle: string | null;
  /** What was looked for in it; empty for nothing. */
  readonly words: string;
  readonly sources: readonly CitedSource[];
  readonly definitions: readonly FileDefinition[];
}

/** One edition, whole, in English or as far as a language has it; the page around it is in the same language. */
export function publishedPage(content: EditionContent, publicUrl: string): string {
  const { edition, clauses, language, translatedTitle, words, sources, definitions } = content;
  const pageLanguage = language ?? 'en';
  const texts = publicPageTexts(pageLanguage);
  const title = translatedTitle ?? edition.title;
  const numbers = new Map(clauses.map(({ id, number }) => [id, number]));
  const ranked = rankClauses(clauses, numbers);
  const reading = { edition, language, texts, sources, markTerms: termMarker(definitions) };
  const path = editionPath(edition, 'en');
  const printed = fillText(texts.edition.printed, {
    edition: edition.edition,
    day: formatDay(edition.publishedAt, pageLanguage),
    address: path,
  });
  const indexPath = pathIn('/published', pageLanguage);
  return PAGE.html({
    language: pageLanguage,
    publicUrl,
    paths: editionPaths(edition),
    title: `${title}, ${edition.edition}`,
    tab: `${texts.standards.title}, ${edition.edition}`,
    description: fillText(texts.edition.description, { title, edition: edition.edition }),
    indexable: edition.inForce === edition.edition && words === '',
    main: `<p class="trail"><a href="${indexPath}">${escapeHtml(texts.edition.all)}</a></p>
<h1 lang="${translatedTitle === null ? 'en' : language}">${escapeHtml(title)}</h1>
<p class="facts">${factsOf(reading)}</p>
${notices(clauses, reading)}
<div class="reading">
<div class="aside" id="aside">${findHtml(clauses, reading, words)}${contents(ranked, reading)}</div>
<article>
${blocksOf(ranked)
  .map((block) =>
    block.kind === 'table'
      ? clauseTableHtml(block.rows, block.columns, reading)
      : clauseHtml(block.clause, reading),
  )
  .join('\n')}
${definitionsHtml(definitions, numbers, pageLanguage)}
${sourcesHtml(sources, numbers, pageLanguage)}
</article>
<p class="back"><a href="#aside">${escapeHtml(texts.edition.toContents)}</a></p>
</div>`,
    footer:
      `${footerHtml(pageLanguage)}${fingerprintHtml(reading)}` +
      `<p class="print-only">${escapeHtml(printed)}</p>`,
  });
}

/** Below the title: which edition it is, of which day, and which others there are. */
function factsOf({ edition, language, texts }: ReadingContext): string {
  const others = edition.editions.filter((other) => other.edition !== edition.edition);
  const links = others.map((other) => {
    const path = editionPath({ slug: edition.slug, edition: other.edition }, language ?? 'en');
    return `<a href="${path}">${other.edition}</a>`;
  });
  const facts = [
    edition.edition,
    textHtml(texts.edition.published, { day: dayHtml(edition.publishedAt, language ?? 'en') }),
    ...(links.length === 0 ? [] : [textHtml(texts.edition.editions, { editions: links.join(', ') })]),
  ];
  return facts.join(' · ');
}
