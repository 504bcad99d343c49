import { isMemberLanguage, SEARCH_LIMITS } from '@nbn/contracts';
import { pluralText } from '@nbn/texts';
import { escapeHtml } from '#platform/http/public-page';
import type { PublishedClause } from '../published-standard.query.ts';
import { findClauses, type FoundClause } from './find-clauses.ts';
import type { ReadingContext } from './clause.html.ts';

/** A search in the words of one edition, without a script: a form that asks for the same page again. */
export function findHtml(
  clauses: readonly PublishedClause[],
  reading: ReadingContext,
  words: string,
): string {
  const { edition, language, texts } = reading;
  const address = `/published/${edition.slug}/${edition.edition}${language ? `/${language}` : ''}`;
  const form =
    `<form action="${address}" method="get"><label for="find">${escapeHtml(texts.find.label)}</label>` +
    `<span class="field"><input id="find" name="find" type="search" maxlength="${SEARCH_LIMITS.query}" ` +
    `value="${escapeHtml(words)}"><button>${escapeHtml(texts.find.verb)}</button></span></form>`;
  if (words === '') return `<search class="find">${form}</search>`;
  const found = findClauses(
    clauses
      .filter(({ kind }) => kind !== 'note')
      .map(({ number, text, translated }) => ({
        number,
        text: (translated?.text ?? text).replaceAll('\t', ' '),
      })),
    words,
    // What no standard is translated into has the English words alone.
    language && isMemberLanguage(language) ? language : 'en',
  );
  const english = clauses.filter(({ translated }) => translated === null).map(({ number }) => number);
  const list = listOf(found, new Set(english), reading);
  const clear = `<a href="${address}">${escapeHtml(texts.find.clear)}</a>`;
  return `<search class="find">${form}<p role="status">${countOf(found, reading)} ${clear}</p>${list}</search>`;
}

function countOf({ length }: readonly FoundClause[], { language, texts: { find } }: ReadingContext): string {
  return escapeHtml(length === 0 ? find.none : pluralText(find.found, language ?? 'en', length));
}

/** @param english the numbers of the clauses that the language does not have. */
function listOf(
  found: readonly FoundClause[],
  english: ReadonlySet<string>,
  { language, texts }: ReadingContext,
): string {
  if (found.length === 0) return '';
  const lines = found.map(({ number, parts }) => {
    const words = parts.map(({ text, isFound }) =>
      isFound ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text),
    );
    const tongue = english.has(number) ? 'en' : (language ?? 'en');
    return (
      `<li><a href="#${escapeHtml(number)}"><span class="mark">${escapeHtml(number)}</span> ` +
      `<span lang="${tongue}">${words.join('')}</span></a></li>`
    );
  });
  return `<ol aria-label="${escapeHtml(texts.find.list)}">${lines.join('')}</ol>`;
}
