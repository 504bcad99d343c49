import { SEARCH_LIMITS } from '@nbn/contracts';
import { escapeHtml } from '#platform/http/public-page';
import type { PublishedClause } from '../published-standard.query.ts';
import { findClauses, type FoundClause } from './find-clauses.ts';
import type { ReadingContext } from './clause.html.ts';

/** A search in the words of one edition, without a script: a form that asks for the same page again. */
export function findHtml(
  clauses: readonly PublishedClause[],
  { edition, language }: ReadingContext,
  words: string,
): string {
  const address = `/published/${edition.slug}/${edition.edition}${language ? `/${language}` : ''}`;
  const form =
    `<form action="${address}" method="get"><label for="find">Find in this standard</label>` +
    `<span class="field"><input id="find" name="find" type="search" maxlength="${SEARCH_LIMITS.query}" ` +
    `value="${escapeHtml(words)}"><button>Find</button></span></form>`;
  if (words === '') return `<search class="find">${form}</search>`;
  const found = findClauses(
    clauses
      .filter(({ kind }) => kind !== 'note')
      .map(({ number, text, translated }) => ({
        number,
        text: (translated?.text ?? text).replaceAll('\t', ' '),
      })),
    words,
    language ?? 'en',
  );
  const clear = `<a href="${address}">Clear</a>`;
  return `<search class="find">${form}<p role="status">${countOf(found)} ${clear}</p>${listOf(found, language)}</search>`;
}

function countOf({ length }: readonly FoundClause[]): string {
  if (length === 0) return 'No clause contains these words.';
  return length === 1 ? '1 clause found.' : `${length} clauses found.`;
}

function listOf(found: readonly FoundClause[], language: string | null): string {
  if (found.length === 0) return '';
  const lines = found.map(({ number, parts }) => {
    const words = parts.map(({ text, isFound }) =>
      isFound ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text),
    );
    return (
      `<li><a href="#${escapeHtml(number)}"><span class="mark">${escapeHtml(number)}</span> ` +
      `<span lang="${language ?? 'en'}">${words.join('')}</span></a></li>`
    );
  });
  return `<ol aria-label="Clauses found">${lines.join('')}</ol>`;
}
