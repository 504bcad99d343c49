import { blocksOf, columnsOf, headingRanks } from '@nbn/drafting';
import { escapeHtml } from '#platform/http/public-page';
import { inlineHtml, nestedClass, paragraphsHtml, tableHtml } from '../../clauses/formatted-text.html.ts';
import {
  amendmentLabel,
  PROPOSES,
  numberById,
  formatCommentAuthor,
  groupByClause,
  formatDay,
  editionLabel,
  withReferencePlaces,
  type FileAmendment,
  type FileClause,
  type FileThread,
  type StandardContent,
} from '../standard-content.ts';
import { DEFINITIONS_STYLE, definitionsHtml } from '../../definitions/files/definitions.html.ts';
import { SOURCES_STYLE, sourcesHtml, withCitationsHtml } from '../../sources/files/sources.html.ts';
import { HTML_STYLE } from './html-style.ts';

const plainParagraphs = (text: string): string => paragraphsHtml({ text, formats: [] });

function clause({ number, mark, kind, text, formats }: FileClause, rank: number): string {
  // A note has the number of the clause above it, and an id is there once.
  const anchor = kind === 'note' ? '' : ` id="${escapeHtml(number)}"`;
  if (kind === 'heading') {
    const level = Math.min(6, rank + 1);
    return (
      `<h${level}${anchor} class="heading"><span class="mark">${escapeHtml(mark)}</span> ` +
      `${inlineHtml({ text, formats })}</h${level}>`
    );
  }
  const label = kind === 'note' ? 'Note' : mark;
  return (
    `<div class="clause ${kind}${nestedClass({ kind, number })}"${anchor}><span ` +
    `class="mark">${escapeHtml(label)}</span><div>${paragraphsHtml({ text, formats })}</div></div>`
  );
}

function thread({ state, anchor, comments }: FileThread): string {
  const about =
    anchor.state === 'clause'
      ? 'On the whole clause'
      : `On “${escapeHtml(anchor.quote)}”${anchor.state === 'orphan' ? ', text that has been removed' : ''}`;
  return (
    '<aside class="thread" aria-label="Comments">' +
    `<p class="about">${about}${state === 'resolved' ? ' (resolved)' : ''}</p>` +
    `${comments.map(comment).join('')}</aside>`
  );
}

function comment({ by, source, at, text }: FileThread['comments'][number]): string {
  return (
    `<div class="comment"><p class="by">${escapeHtml(formatCommentAuthor({ by, source, at, text }))}, ` +
    `${formatDay(at)}</p>${plainParagraphs(text)}</div>`
  );
}

/** @param head of the row of a table: the row that says what its columns are; null for anything else. */
function amendment(one: FileAmendment, head: FileClause | null): string {
  const label = escapeHtml(amendmentLabel(one));
  const reason = one.reason ? `<p class="by">${escapeHtml(one.reason)}</p>` : '';
  const words = { text: one.proposedText, formats: one.proposedFormats };
  const rows = head === null || head.id === one.clauseId ? [words] : [head, words];
  const proposedWords = head === null ? paragraphsHtml(words) : tableHtml(rows, columnsOf(rows));
  return (
    `<aside class="thread" aria-label="${label}"><p class="about">${label}, ${PROPOSES[one.change]}</p>` +
    `${one.change === 'removed' ? '' : proposedWords}${reason}</aside>`
  );
}

const META_TAGS =
  '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; ` +
  `font-src 'self'">`;

/** A standard as one HTML page that needs nothing else. */
export const renderHtml = (content: StandardContent): string =>
  renderPage(content, { style: HTML_STYLE, contents: '' });

/**
 * A standard as one HTML page in this style, with its contents before the text. A print takes the faces of
 * the printer (`font-src 'self'`).
 */
export function renderPage(
  content: StandardContent,
  { style, contents }: { readonly style: string; readonly contents: string },
): string {
  const { title, threads, version } = content;
  const { clauses, amendments } = withReferencePlaces(content, ({ number }) => `#${number}`);
  const proposed = groupByClause(amendments, ({ clauseId }) => clauseId);
  const of = groupByClause(threads, ({ clauseId }) => clauseId);
  const present = new Set(clauses.map(({ id }) => id));
  const ranks = headingRanks(clauses);
  const gone = threads.filter(({ clauseId }) => !present.has(clauseId));
  const rankOf = new Map(clauses.map(({ id }, at) => [id, ranks[at]!]));
  const asides = ({ id }: FileClause, head: FileClause | null = null): string[] => [
    ...(proposed.get(id) ?? []).map((one) => amendment(one, head)),
    ...(of.get(id) ?? []).map(thread),
  ];
  const cited = (html: string, { id }: FileClause): string => withCitationsHtml(html, content.sources, id);
  const blocks = blocksOf(clauses).map((block) =>
    block.kind === 'table'
      ? [
          tableHtml(block.rows, block.columns),
          ...block.rows.map((row) => cited('', row)),
          ...block.rows.flatMap((row) => asides(row, block.rows[0])),
        ].join('')
      : [
          cited(clause(block.clause, rankOf.get(block.clause.id)!), block.clause),
          ...asides(block.clause),
        ].join(''),
  );
  const removed = gone.map(thread).join('');
  const heading = escapeHtml(title);
  const edition = escapeHtml(editionLabel(content));
  const proof = version
    ? `Fingerprint (SHA-256, scheme ${version.scheme}): ${version.hash}`
    : 'A draft is not an adopted text.';
  return `<!doctype html>
<html lang="en"><head>${META_TAGS}
<title>${heading}, ${edition}</title><style>${style}${DEFINITIONS_STYLE}${SOURCES_STYLE}</style></head><body>
<header><h1>${heading}</h1><p class="facts">${edition} · Nordic Baltic Network</p></header>
${contents}
<main>
${blocks.join('\n')}
${gone.length > 0 ? `<section><h2>Comments on clauses that were removed</h2>${removed}</section>` : ''}
${definitionsHtml(content.definitions, numberById(clauses))}
${sourcesHtml(content.sources, numberById(clauses))}
</main>
<footer><p>Downloaded on ${formatDay(content.takenAt)}. ${proof}</p></footer>
</body></html>
`;
}
