import type { PublicLanguage } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import { type FormattedText, headingRanks, placeReferences } from '@nbn/drafting';
import { escapeHtml } from '#platform/http/public-page';
import { textHtml } from '#platform/http/text-html';
import type { publicPageTexts } from '#platform/text/texts';
import type { CitedSource } from '../../sources/files/cited-source.ts';
import { withCitationsHtml } from '../../sources/files/sources.html.ts';
import { inlineHtml, nestedClass, paragraphsHtml, tableHtml } from '../../clauses/formatted-text.html.ts';
import type { PublishedClause, PublishedEdition } from '../published-standard.query.ts';

export interface ReadingContext {
  /** Of the page around the words. */
  readonly texts: ReturnType<typeof publicPageTexts>;
  readonly edition: PublishedEdition;
  readonly language: PublicLanguage | null;
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

function outdatedHtml(earlier: FormattedText, language: PublicLanguage, { texts }: ReadingContext): string {
  return (
    `<div class="outdated"><p class="mark">${escapeHtml(texts.clause.outdated)}</p>` +
    `<div lang="${language}">${paragraphsHtml(earlier)}</div></div>`
  );
}

/**
 * What a clause says in the chosen language; where the language has nothing sound, the English words that are
 * in force.
 */
function clauseTextHtml(
  { text, formats, translated, outdated }: PublishedClause,
  reading: ReadingContext,
  asHeading: boolean,
): string {
  const { language, markTerms } = reading;
  const shown = (part: FormattedText): string => (asHeading ? inlineHtml(part) : paragraphsHtml(part));
  if (!language) return markTerms(shown({ text, formats }));
  const tag = asHeading ? 'span' : 'div';
  if (translated !== null) return `<${tag} lang="${language}">${shown(translated)}</${tag}>`;
  const english = `<${tag} lang="en">${markTerms(shown({ text, formats }))}</${tag}>`;
  return outdated === null ? english : english + outdatedHtml(outdated, language, reading);
}

/** Beside the words: what its number was, and what became of it since. */
function clauseNotesHtml(clause: PublishedClause, reading: ReadingContext): string {
  const { was } = reading.texts.clause;
  const former = clause.was === null ? '' : fillText(was, { number: clause.was });
  const notes = [former, changesSince(clause, reading)].filter(Boolean);
  return notes.length === 0 ? '' : `<p class="mark">${escapeHtml(notes.join(' · '))}</p>`;
}

/** What a later edition made of the clause; nothing where this one is in force. */
function changesSince(
  { number, now, changedSince }: PublishedClause,
  { edition: { edition, inForce }, texts: { clause } }: ReadingContext,
): string {
  if (inForce === edition) return '';
  if (now === null) return fillText(clause.gone, { edition: inForce });
  const changes = [
    changedSince ? fillText(clause.changed, { edition: inForce }) : '',
    now === number ? '' : fillText(clause.now, { number: now }),
  ];
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
  const notes = rows.map((row) => changesSince(row, reading)).find(Boolean);
  const cites = rows.map(({ id }) => citedHtml('', id, reading)).join('');
  const attributes = ({ tongue }: { readonly tongue: string }): string =>
    language ? ` lang="${tongue}"` : '';
  const label = escapeHtml(reading.texts.clause.table);
  const table = reading.markTerms(tableHtml(shown, columns, attributes));
  const mark = notes ? `<p class="mark">${escapeHtml(notes)}</p>` : '';
  return (
    `<div class="clause table"><span></span><div class="scroll" tabindex="0" role="group" aria-label="${label}">` +
    `${table}${cites}${mark}</div></div>`
  );
}

/** Words of a clause with what they cite behind them. */
const citedHtml = (html: string, clauseId: string, { sources, language }: ReadingContext): string =>
  withCitationsHtml(html, sources, clauseId, language ?? 'en');

/**
 * One clause under its number, which is its address: `#3.4`. A note goes below the clause it belongs to.
 */
export function clauseHtml(clause: RankedClause, reading: ReadingContext): string {
  const { id, number, mark, kind, depth, rank } = clause;
  const words = (said: PublishedClause, asHeading: boolean): string =>
    citedHtml(clauseTextHtml(said, reading, asHeading), id, reading);
  const { clause: texts } = reading.texts;
  const notes = clauseNotesHtml(clause, reading);
  if (kind === 'note')
    return (
      `<div class="clause note" data-depth="${depth}"><span class="number">${escapeHtml(texts.note)}</span>` +
      `<div>${words(clause, false)}${notes}</div></div>`
    );
  const values = { number: escapeHtml(number) };
  const link =
    `<a class="number" href="#${escapeHtml(number)}" aria-label="${textHtml(texts.label, values)}">` +
    `${escapeHtml(mark)}</a>`;
  const permanent =
    `<a class="permanent" href="/published/${reading.edition.slug}/clauses/${id}" ` +
    `title="${escapeHtml(texts.permanent)}" aria-label="${textHtml(texts.permanentTo, values)}">¶</a>`;
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
