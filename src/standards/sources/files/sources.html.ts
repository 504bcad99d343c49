import type { PublicLanguage } from '@nbn/contracts';
import { escapeHtml } from '#platform/http/public-page';
import { textHtml } from '#platform/http/text-html';
import { publicPageTexts } from '#platform/text/texts';
import { type CitedSource, citationMarks, objectText, type SourceTexts, workText } from './cited-source.ts';

/** Of pages that list sources. */
export const SOURCES_STYLE = `
.cites{margin-inline-start:.15em;font-size:.75em;line-height:0;white-space:nowrap}
.cites::before{content:'\\2060'}
.sources{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid var(--line)}
.sources ol{margin:0;padding:0;list-style:none}
.sources li{display:grid;grid-template-columns:2.5rem minmax(0,1fr);padding:.25rem 0;scroll-margin-top:16px;
overflow-wrap:anywhere}
.sources li:target{outline:2px solid var(--quiet)}
`;

const OUTDATED = '<div class="outdated">';

/** The words of a clause with what they cite behind them, before whatever else is said of them. */
export function withCitationsHtml(
  html: string,
  sources: readonly CitedSource[],
  clauseId: string,
  language: PublicLanguage = 'en',
): string {
  const texts = publicPageTexts(language).sources;
  const marks = citationMarks(sources, clauseId).map(({ number, text }) => {
    const mark = escapeHtml(text);
    return `<a href="#source-${number}" aria-label="${textHtml(texts.label, { mark })}">${mark}</a>`;
  });
  if (marks.length === 0) return html;
  const cites = `<sup class="cites">${marks.join(' ')}</sup>`;
  const [words = '', ...rest] = html.split(OUTDATED);
  const end = endOfWords(words);
  return [words.slice(0, end) + cites + words.slice(end), ...rest].join(OUTDATED);
}

/** Before the end of the last paragraph, or of the heading, where there is one. */
function endOfWords(html: string): number {
  const paragraph = html.lastIndexOf('</p>');
  if (paragraph >= 0) return paragraph;
  const heading = html.lastIndexOf('</h');
  return heading >= 0 ? heading : html.length;
}

/** The list at the end; nothing where nothing is cited. @param numbers the numbers of clauses, by their ids. */
export function sourcesHtml(
  sources: readonly CitedSource[],
  numbers: ReadonlyMap<string, string>,
  language: PublicLanguage = 'en',
): string {
  if (sources.length === 0) return '';
  const heading = escapeHtml(publicPageTexts(language).sources.heading);
  const items = sources.map((source) => entry(source, numbers, language)).join('\n');
  return (
    `<section class="sources" aria-labelledby="sources"><h2 id="sources">${heading}</h2>` +
    `<ol>${items}</ol></section>`
  );
}

function entry(source: CitedSource, numbers: ReadonlyMap<string, string>, language: PublicLanguage): string {
  const { number, address } = source;
  const { sources: texts } = publicPageTexts(language);
  const link = address
    ? ` <a href="${escapeHtml(address)}" rel="noopener noreferrer">${escapeHtml(address)}</a>`
    : '';
  return (
    `<li id="source-${number}"><span class="mark">[${number}]</span>` +
    `<span>${worded(source, texts, language)}${link}${citedIn(source, numbers, language)}</span></li>`
  );
}

/** What its member wrote of it is English, in a list in any language. */
function worded(source: CitedSource, texts: SourceTexts, language: PublicLanguage): string {
  const work = escapeHtml(workText(source, texts));
  const isEnglish = source.known && language !== 'en';
  const object = escapeHtml(objectText(source, texts));
  return [isEnglish ? `<span lang="en">${work}</span>` : work, object].filter(Boolean).join(' ');
}

function citedIn(
  { citations }: CitedSource,
  numbers: ReadonlyMap<string, string>,
  language: PublicLanguage,
): string {
  const { clause, sources } = publicPageTexts(language);
  const links = [...new Set(citations.flatMap(({ clauseId }) => numbers.get(clauseId) ?? []))].map((text) => {
    const number = escapeHtml(text);
    return `<a href="#${number}" aria-label="${textHtml(clause.label, { number })}">${number}</a>`;
  });
  if (links.length === 0) return '';
  const unbroken = sources.citedIn.replaceAll(' ', '\u00a0');
  return ` <span class="mark">${textHtml(unbroken, { clauses: links.join(', ') })}</span>`;
}
