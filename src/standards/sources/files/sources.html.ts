import { escapeHtml } from '#platform/http/public-page';
import { type CitedSource, citationMarks, SOURCES_HEADING, sourceText } from './cited-source.ts';

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
export function withCitationsHtml(html: string, sources: readonly CitedSource[], clauseId: string): string {
  const marks = citationMarks(sources, clauseId).map(
    ({ number, text }) =>
      `<a href="#source-${number}" aria-label="Source ${escapeHtml(text)}">${escapeHtml(text)}</a>`,
  );
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
export function sourcesHtml(sources: readonly CitedSource[], numbers: ReadonlyMap<string, string>): string {
  if (sources.length === 0) return '';
  const items = sources.map((source) => entry(source, numbers)).join('\n');
  return (
    `<section class="sources" aria-labelledby="sources"><h2 id="sources">${SOURCES_HEADING}</h2>` +
    `<ol>${items}</ol></section>`
  );
}

function entry(source: CitedSource, numbers: ReadonlyMap<string, string>): string {
  const { number, address, citations } = source;
  const link = address
    ? ` <a href="${escapeHtml(address)}" rel="noopener noreferrer">${escapeHtml(address)}</a>`
    : '';
  const clauses = [...new Set(citations.flatMap(({ clauseId }) => numbers.get(clauseId) ?? []))].map(
    (clause) =>
      `<a href="#${escapeHtml(clause)}" aria-label="Clause ${escapeHtml(clause)}">${escapeHtml(clause)}</a>`,
  );
  const cited =
    clauses.length > 0 ? ` <span class="mark">Cited&nbsp;in&nbsp;${clauses.join(', ')}</span>` : '';
  return (
    `<li id="source-${number}"><span class="mark">[${number}]</span>` +
    `<span>${escapeHtml(sourceText(source))}${link}${cited}</span></li>`
  );
}
