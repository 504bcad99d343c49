import type { TranslationLanguage } from '@nbn/contracts';
import { type FormattedText, headingRanks, placeReferences } from '@nbn/drafting';
import { escapeHtml } from '#platform/http/public-page';
import type { CitedSource } from '../../sources/files/cited-source.ts';
import { withCitationsHtml } from '../../sources/files/sources.html.ts';
import { inlineHtml, nestedClass, paragraphsHtml, tableHtml } from '../../clauses/formatted-text.html.ts';
import type { PublishedClause, PublishedEdition } from '../published-standard.query.ts';

export interface ReadingContext {
  readonly edition: PublishedEdition;
  readonly language: TranslationLanguage | null;
  readonly sources: readonly CitedSource[];
  /** Marks the defined terms in English words. */
  readonly markTerms: (html: string) => string;
}

/** A clause with its rank among the headings; 0 for what is no heading. */
export type RankedClause = PublishedClause & { readonly rank: number };

/** The clauses of a page with their ranks, and with references that lead to their numbers on it. */
export function rankClauses(
  clauses: readonly PublishedClause[],
  numbers: ReadonlyMap<string, string>,
): RankedClause[] {
  const ranks = headingRanks(clauses);
  const placeOf = (id: string): string | null => (numbers.has(id) ? `#${numbers.get(id)}` : null);
  const placed = <T extends FormattedText>(words: T): T => ({
    ...words,
    formats: placeReferences(words.formats, placeOf),
  });
  return clauses.map((clause, at) => ({
    ...placed(clause),
    translated: clause.translated && placed(clause.translated),
    outdated: clause.outdated && placed(clause.outdated),
    rank: ranks[at]!,
  }));
}

function outdatedHtml(earlier: FormattedText, language: TranslationLanguage): string {
  return (
    '<div class="outdated"><p class="mark">The English text above has changed since this ' +
    `translation was checked:</p><div lang="${language}">${paragraphsHtml(earlier)}</div></div>`
  );
}

/**
 * What a clause says in the chosen language; where the language has nothing sound, the English words that are
 * in force.
 */
function clauseTextHtml(
  { text, formats, translated, outdated }: PublishedClause,
  { language, markTerms }: ReadingContext,
  asHeading: boolean,
): string {
  const shown = (part: FormattedText): string => (asHeading ? inlineHtml(part) : paragraphsHtml(part));
  if (!language) return markTerms(shown({ text, formats }));
  const tag = asHeading ? 'span' : 'div';
  if (translated !== null) return `<${tag} lang="${language}">${shown(translated)}</${tag}>`;
  const english = `<${tag} lang="en">${markTerms(shown({ text, formats }))}</${tag}>`;
  return outdated === null ? english : english + outdatedHtml(outdated, language);
}

/** Beside the words: what its number was, and what became of it since. */
function clauseNotesHtml(clause: PublishedClause, { edition }: ReadingContext): string {
  const former = clause.was === null ? '' : `was ${clause.was}`;
  const notes = [former, changesSince(clause, edition)].filter(Boolean);
  return notes.length === 0 ? '' : `<p class="mark">${escapeHtml(notes.join(' · '))}</p>`;
}

/** What a later edition made of the clause; nothing where this one is in force. */
function changesSince(
  { number, now, changedSince }: PublishedClause,
  { edition, inForce }: PublishedEdition,
): string {
  if (inForce === edition) return '';
  if (now === null) return `no longer in ${inForce}`;
  const changes = [changedSince ? `changed in ${inForce}` : '', now === number ? '' : `now ${now}`];
  return changes.filter(Boolean).join(', ');
}

/** A table in the chosen language; a row that it does not have stands in English. */
export function clauseTableHtml(
  rows: readonly RankedClause[],
  columns: number,
  reading: ReadingContext,
): string {
  const { language } = reading;
  const shown = rows.map((row) => {
    const isTranslated = language !== null && row.translated !== null;
    return { ...(isTranslated ? row.translated! : row), tongue: isTranslated ? language : 'en' };
  });
  const notes = rows.map((row) => changesSince(row, reading.edition)).find(Boolean);
  const cites = rows.map(({ id }) => withCitationsHtml('', reading.sources, id)).join('');
  const attributes = ({ tongue }: { readonly tongue: string }): string =>
    language ? ` lang="${tongue}"` : '';
  return (
    '<div class="clause table"><span></span><div class="scroll" tabindex="0" role="group" aria-label="Table">' +
    `${reading.markTerms(tableHtml(shown, columns, attributes))}${cites}${notes ? `<p class="mark">${escapeHtml(notes)}</p>` : ''}</div></div>`
  );
}

/**
 * One clause under its number, which is its address: `#3.4`. A note goes below the clause it belongs to.
 */
export function clauseHtml(clause: RankedClause, reading: ReadingContext): string {
  const { id, number, mark, kind, depth, rank } = clause;
  const words = (said: PublishedClause, asHeading: boolean): string =>
    withCitationsHtml(clauseTextHtml(said, reading, asHeading), reading.sources, id);
  const notes = clauseNotesHtml(clause, reading);
  if (kind === 'note')
    return (
      `<div class="clause note" data-depth="${depth}"><span class="number">Note</span>` +
      `<div>${words(clause, false)}${notes}</div></div>`
    );
  const link =
    `<a class="number" href="#${escapeHtml(number)}" aria-label="Clause ` +
    `${escapeHtml(number)}">${escapeHtml(mark)}</a>`;
  const permanent =
    `<a class="permanent" href="/published/${reading.edition.slug}/clauses/${id}" ` +
    'title="Permanent link to this clause" aria-label="Permanent link to clause ' +
    `${escapeHtml(number)}">¶</a>`;
  if (kind === 'heading') {
    const level = Math.min(6, rank + 1);
    const heading =
      clause.outdated !== null && clause.translated === null && reading.language
        ? { ...clause, outdated: null }
        : clause;
    const title = `<h${level}>${words(heading, true)}</h${level}>`;
    return (
      `<div class="clause heading" data-depth="${depth}" id="${escapeHtml(number)}">${link}` +
      `<div>${title}${notes}</div>${permanent}</div>`
    );
  }
  return (
    `<div class="clause ${kind}${nestedClass(clause)}" data-depth="${depth}" id="${escapeHtml(number)}">${link}` +
    `<div>${words(clause, false)}${notes}</div>${permanent}</div>`
  );
}
