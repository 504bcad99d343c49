import { LANGUAGE_NAMES, TERM_LANGUAGES, type TermLanguage } from '@nbn/contracts';
import { escapeHtml, PublicPage } from '#platform/http/public-page';
import type { GlossaryConceptView, GlossaryTermView } from './dto/term.view.ts';

const PAGE = new PublicPage(`
.languages,.letters{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;margin:0 0 16px;padding:0}
.languages a,.letters a{display:inline-block;min-height:24px;min-width:24px}
.languages [aria-current]{font-weight:650;color:var(--ink)}
h2{font-size:1.25rem;margin:24px 0 0;padding-top:16px;border-top:1px solid var(--line)}
.entry{padding:16px 0;border-top:1px solid var(--line);max-width:75ch}h2+.entry{border-top:0}
.entry h3{font-size:1.0625rem;margin:0}.entry p{margin:4px 0}.also{color:var(--quiet)}
.others{display:flex;flex-wrap:wrap;gap:2px 16px;list-style:none;margin:4px 0 0;padding:0}
.others span{color:var(--quiet);font-size:.875rem}
@media print{.entry{break-inside:avoid}.languages,.letters{display:none}}`);
export const GLOSSARY_PAGE_POLICY = PAGE.contentSecurityPolicy;

const LEAD =
  'The terms that agencies and organisations in eight countries use for support to victims of trafficking ' +
  'in human beings. A term is a draft until a seat of the Network that speaks its language has confirmed ' +
  'it; confirmed terms are marked.';

interface Entry {
  readonly concept: GlossaryConceptView;
  readonly terms: readonly GlossaryTermView[];
}

/** The terms of one language as a whole HTML page, in the order of that language's alphabet. */
export function glossaryPage(concepts: readonly GlossaryConceptView[], language: TermLanguage): string {
  const alphabet = new Intl.Collator(language);
  const entries = concepts
    .map((concept) => ({ concept, terms: concept.terms.filter((term) => term.language === language) }))
    .filter(({ terms }) => terms.length > 0)
    .sort((a, b) => alphabet.compare(a.terms[0]!.term, b.terms[0]!.term));
  const letters = [...new Set(entries.map((entry) => firstLetter(entry, language)))];
  const isEnglish = language === 'en';
  const title = isEnglish ? 'Glossary' : `Glossary: ${LANGUAGE_NAMES[language]}`;
  const heading = isEnglish
    ? 'Glossary'
    : `Glossary: <span lang="${language}">${LANGUAGE_NAMES[language]}</span>`;
  return PAGE.html({
    title,
    description:
      'The terms of the Nordic Baltic Network for support to victims of trafficking, in nine languages.',
    indexable: true,
    main: `<h1>${heading}</h1>
<p class="lead">${LEAD}</p>
<nav aria-label="Languages"><ul class="languages">${TERM_LANGUAGES.map((each) => languageLink(each, language)).join('')}</ul></nav>
<nav aria-label="Letters"><ul class="letters">${letters.map(letterLink).join('')}</ul></nav>
${letters.map((letter, at) => letterSection(letter, at, entries, language)).join('\n')}`,
    footer:
      '<p>Nordic Baltic Network against trafficking in women. The complete glossary as a file: ' +
      '<a href="/api/public/terms">JSON</a>, <a href="/api/public/terms.csv">CSV</a>, ' +
      '<a href="/api/public/terms.tbx">TBX</a>.</p>',
  });
}

function languageLink(each: TermLanguage, here: TermLanguage): string {
  const path = each === 'en' ? '/glossary' : `/glossary/${each}`;
  const current = each === here ? ' aria-current="page"' : '';
  return `<li><a href="${path}" lang="${each}" hreflang="${each}"${current}>${LANGUAGE_NAMES[each]}</a></li>`;
}

const letterLink = (letter: string, at: number): string =>
  `<li><a href="#letter-${at + 1}">${escapeHtml(letter)}</a></li>`;

function firstLetter({ terms }: Entry, language: TermLanguage): string {
  return [...terms[0]!.term][0]!.toLocaleUpperCase(language);
}

function letterSection(
  letter: string,
  at: number,
  entries: readonly Entry[],
  language: TermLanguage,
): string {
  const own = entries.filter((entry) => firstLetter(entry, language) === letter);
  return `<section aria-labelledby="letter-${at + 1}">
<h2 id="letter-${at + 1}">${escapeHtml(letter)}</h2>
${own.map((entry) => entrySection(entry, language)).join('\n')}
</section>`;
}

function entrySection({ concept, terms }: Entry, language: TermLanguage): string {
  const [preferred, ...others] = terms.map(({ term }) => escapeHtml(term));
  const confirmed = terms[0]!.state === 'confirmed' ? '<p class="also">Confirmed</p>' : '';
  const lang = language === 'en' ? '' : ` lang="${language}"`;
  const also = others.length > 0 ? `<p class="also"><span${lang}>${others.join(', ')}</span></p>` : '';
  return `<div class="entry" id="${concept.id}">
<h3${lang}>${preferred}</h3>${also}${confirmed}
<p>${escapeHtml(concept.definition)}</p>
<ul class="others">${TERM_LANGUAGES.map((each) => equivalent(concept, each, language)).join('')}</ul>
</div>`;
}

/** The preferred term of another language. */
function equivalent({ terms }: GlossaryConceptView, each: TermLanguage, here: TermLanguage): string {
  const found = terms.find(({ language, preferred }) => language === each && preferred);
  if (!found || each === here) return '';
  const name = `<span lang="${each}">${LANGUAGE_NAMES[each]}</span>`;
  return `<li>${name} <bdi lang="${each}">${escapeHtml(found.term)}</bdi></li>`;
}
