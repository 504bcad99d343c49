import { LANGUAGE_NAMES, LANGUAGES, LOCALE, type PublicLanguage } from '@nbn/contracts';
import { pathsIn } from '#platform/http/page-paths';
import { escapeHtml, PublicPage } from '#platform/http/public-page';
import { textHtml } from '#platform/http/text-html';
import { publicPageTexts } from '#platform/text/texts';
import type { GlossaryConceptView, GlossaryTermView } from './dto/term.view.ts';

const PAGE = new PublicPage(`
.letters{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;margin:0 0 16px;padding:0}
.letters a{display:inline-block;min-height:24px;min-width:24px}
h2{font-size:1.25rem;margin:24px 0 0;padding-top:16px;border-top:1px solid var(--line)}
.entry{padding:16px 0;border-top:1px solid var(--line);max-width:75ch}h2+.entry{border-top:0}
.entry h3{font-size:1.0625rem;margin:0}.entry p{margin:4px 0}.also{color:var(--quiet)}
.others{display:flex;flex-wrap:wrap;gap:2px 16px;list-style:none;margin:4px 0 0;padding:0}
.others span{color:var(--quiet);font-size:.875rem}
@media print{.entry{break-inside:avoid}.letters{display:none}}`);
export const GLOSSARY_PAGE_POLICY = PAGE.contentSecurityPolicy;

const FILES =
  '<a href="/api/public/terms">JSON</a>, <a href="/api/public/terms.csv">CSV</a>, ' +
  '<a href="/api/public/terms.tbx">TBX</a>';

interface Entry {
  readonly concept: GlossaryConceptView;
  readonly terms: readonly GlossaryTermView[];
}

/** The language of a page, and that of the terms which it lists. */
interface GlossaryContext {
  readonly language: PublicLanguage;
  readonly listed: PublicLanguage;
}

const hasTerms = (concepts: readonly GlossaryConceptView[], wanted: PublicLanguage): boolean =>
  concepts.some(({ terms }) => terms.some(({ language }) => language === wanted));

/**
 * The terms of one language as a whole HTML page in it, in the order of its alphabet; the English ones where the
 * glossary has none in it.
 */
export function glossaryPage(
  concepts: readonly GlossaryConceptView[],
  language: PublicLanguage,
  publicUrl: string,
): string {
  const { frame, glossary: texts } = publicPageTexts(language);
  const listed = hasTerms(concepts, language) ? language : 'en';
  const inEnglish = listed === language ? '' : `<p>${escapeHtml(texts.inEnglish)}</p>\n`;
  const alphabet = new Intl.Collator(LOCALE[listed]);
  const entries = concepts
    .map((concept) => ({ concept, terms: concept.terms.filter((term) => term.language === listed) }))
    .filter(({ terms }) => terms.length > 0)
    .sort((a, b) => alphabet.compare(a.terms[0]!.term, b.terms[0]!.term));
  const letters = [...new Set(entries.map((entry) => firstLetter(entry, listed)))];
  return PAGE.html({
    language,
    publicUrl,
    paths: pathsIn('/glossary'),
    title: texts.title,
    description: texts.description,
    indexable: true,
    main: `<h1>${escapeHtml(texts.title)}</h1>
<p class="lead">${escapeHtml(texts.lead)}</p>
${inEnglish}<nav aria-label="${escapeHtml(texts.letters)}"><ul class="letters">${letters.map(letterLink).join('')}</ul></nav>
${letters.map((letter, at) => letterSection(letter, at, entries, { language, listed })).join('\n')}`,
    footer: `<p>${escapeHtml(frame.footer)} ${textHtml(texts.files, { files: FILES })}</p>`,
  });
}

const letterLink = (letter: string, at: number): string =>
  `<li><a href="#letter-${at + 1}">${escapeHtml(letter)}</a></li>`;

function firstLetter({ terms }: Entry, language: PublicLanguage): string {
  return [...terms[0]!.term][0]!.toLocaleUpperCase(language);
}

function letterSection(
  letter: string,
  at: number,
  entries: readonly Entry[],
  context: GlossaryContext,
): string {
  const own = entries.filter((entry) => firstLetter(entry, context.listed) === letter);
  return `<section aria-labelledby="letter-${at + 1}">
<h2 id="letter-${at + 1}">${escapeHtml(letter)}</h2>
${own.map((entry) => entrySection(entry, context)).join('\n')}
</section>`;
}

function entrySection({ concept, terms }: Entry, { language, listed }: GlossaryContext): string {
  const { glossary: texts } = publicPageTexts(language);
  const [preferred, ...others] = terms.map(({ term }) => escapeHtml(term));
  const isConfirmed = terms[0]!.state === 'confirmed';
  const confirmed = isConfirmed ? `<p class="also">${escapeHtml(texts.confirmed)}</p>` : '';
  const own = listed === language ? '' : ` lang="${listed}"`;
  const also = others.length > 0 ? `<p class="also"><span${own}>${others.join(', ')}</span></p>` : '';
  // What a concept is, is said in English in every language.
  const lang = language === 'en' ? '' : ' lang="en"';
  return `<div class="entry" id="${concept.id}">
<h3${own}>${preferred}</h3>${also}${confirmed}
<p${lang}>${escapeHtml(concept.definition)}</p>
<ul class="others">${LANGUAGES.map((each) => equivalent(concept, each, listed)).join('')}</ul>
</div>`;
}

/** The preferred term of a language other than that of the list. */
function equivalent({ terms }: GlossaryConceptView, each: PublicLanguage, listed: PublicLanguage): string {
  const found = terms.find(({ language, preferred }) => language === each && preferred);
  if (!found || each === listed) return '';
  const name = `<span lang="${each}">${LANGUAGE_NAMES[each]}</span>`;
  return `<li>${name} <bdi lang="${each}">${escapeHtml(found.term)}</bdi></li>`;
}
