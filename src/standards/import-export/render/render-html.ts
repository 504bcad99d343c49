import type { Language } from '@nbn/contracts';
import { blocksOf, columnsOf, headingRanks } from '@nbn/drafting';
import { escapeHtml } from '#platform/http/public-page';
import { publicPageTexts } from '#platform/text/texts';
import { inlineHtml, nestedClass, paragraphsHtml, tableHtml } from '../../clauses/formatted-text.html.ts';
import {
  amendmentLabel,
  editionLabel,
  footerText,
  formatCommentAuthor,
  formatDay,
  frameTexts,
  proposalLabel,
  threadLabel,
} from '../file-labels.ts';
import {
  groupByClause,
  numberById,
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

/** The `lang` of a part with the blank before it; nothing where it is that of what stands around it. */
export const langAttribute = (language: Language, around: Language): string =>
  language === around ? '' : ` lang="${language}"`;

/** What members write of a standard is English, as its text is, in a page in any language. */
const inEnglish = (html: string, around: Language, element = 'span'): string =>
  around === 'en' ? html : `<${element} lang="en">${html}</${element}>`;

function clause({ number, mark, kind, text, formats }: FileClause, rank: number, language: Language): string {
  // A note has the number of the clause above it, and an id is there once.
  const anchor = kind === 'note' ? '' : ` id="${escapeHtml(number)}"`;
  if (kind === 'heading') {
    const level = Math.min(6, rank + 1);
    return (
      `<h${level}${anchor} class="heading"><span class="mark">${escapeHtml(mark)}</span> ` +
      `${inlineHtml({ text, formats })}</h${level}>`
    );
  }
  const label = kind === 'note' ? publicPageTexts(language).clause.note : mark;
  const lang = kind === 'note' ? langAttribute(language, 'en') : '';
  return (
    `<div class="clause ${kind}${nestedClass({ kind, number })}"${anchor}><span ` +
    `class="mark"${lang}>${escapeHtml(label)}</span><div>${paragraphsHtml({ text, formats })}</div></div>`
  );
}

function thread({ state, anchor, comments }: FileThread, language: Language): string {
  const texts = frameTexts(language).comments;
  const about = threadLabel({ anchor }, language, (quote) => inEnglish(escapeHtml(quote), language));
  return (
    `<aside class="thread"${langAttribute(language, 'en')} aria-label="${escapeHtml(texts.label)}">` +
    `<p class="about">${about}${state === 'resolved' ? ` (${escapeHtml(texts.resolved)})` : ''}</p>` +
    `${comments.map((each) => comment(each, language)).join('')}</aside>`
  );
}

function comment({ by, source, at, text }: FileThread['comments'][number], language: Language): string {
  const author = escapeHtml(formatCommentAuthor({ by, source, at, text }, language));
  return (
    `<div class="comment"><p class="by">${author}, ${formatDay(at, language)}</p>` +
    `${inEnglish(plainParagraphs(text), language, 'div')}</div>`
  );
}

/** @param head of the row of a table: the row that says what its columns are; null for anything else. */
function amendment(one: FileAmendment, head: FileClause | null, language: Language): string {
  const label = escapeHtml(amendmentLabel(one, language));
  const reason = one.reason
    ? `<p class="by"${langAttribute('en', language)}>${escapeHtml(one.reason)}</p>`
    : '';
  const words = { text: one.proposedText, formats: one.proposedFormats };
  const rows = head === null || head.id === one.clauseId ? [words] : [head, words];
  const wordsHtml = head === null ? paragraphsHtml(words) : tableHtml(rows, columnsOf(rows));
  return (
    `<aside class="thread"${langAttribute(language, 'en')} aria-label="${label}">` +
    `<p class="about">${escapeHtml(proposalLabel(one, language))}</p>` +
    `${one.change === 'removed' ? '' : inEnglish(wordsHtml, language, 'div')}${reason}</aside>`
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
  const { title, threads, language } = content;
  const { clauses, amendments } = withReferencePlaces(content, ({ number }) => `#${number}`);
  const proposed = groupByClause(amendments, ({ clauseId }) => clauseId);
  const of = groupByClause(threads, ({ clauseId }) => clauseId);
  const present = new Set(clauses.map(({ id }) => id));
  const ranks = headingRanks(clauses);
  const gone = threads.filter(({ clauseId }) => !present.has(clauseId));
  const rankOf = new Map(clauses.map(({ id }, at) => [id, ranks[at]!]));
  const asides = ({ id }: FileClause, head: FileClause | null = null): string[] => [
    ...(proposed.get(id) ?? []).map((one) => amendment(one, head, language)),
    ...(of.get(id) ?? []).map((one) => thread(one, language)),
  ];
  const cited = (html: string, { id }: FileClause): string =>
    withCitationsHtml(html, content.sources, id, language);
  const blocks = blocksOf(clauses).map((block) =>
    block.kind === 'table'
      ? [
          tableHtml(block.rows, block.columns),
          ...block.rows.map((row) => cited('', row)),
          ...block.rows.flatMap((row) => asides(row, block.rows[0])),
        ].join('')
      : [
          cited(clause(block.clause, rankOf.get(block.clause.id)!, language), block.clause),
          ...asides(block.clause),
        ].join(''),
  );
  const heading = escapeHtml(title);
  const edition = escapeHtml(editionLabel(content));
  const network = escapeHtml(publicPageTexts(language).frame.network);
  const numbers = numberById(clauses);
  return `<!doctype html>
<html lang="${language}"><head>${META_TAGS}
<title>${heading}, ${edition}</title><style>${style}${DEFINITIONS_STYLE}${SOURCES_STYLE}</style></head><body>
<header><h1${langAttribute('en', language)}>${heading}</h1><p class="facts">${edition} · ${network}</p></header>
${contents}
<main>
${inEnglish(blocks.join('\n'), language, 'div')}
${removedSection(gone, language)}
${definitionsHtml(content.definitions, numbers, language)}
${sourcesHtml(content.sources, numbers, language)}
</main>
<footer><p>${escapeHtml(footerText(content))}</p></footer>
</body></html>
`;
}

function removedSection(threads: readonly FileThread[], language: Language): string {
  if (threads.length === 0) return '';
  const heading = escapeHtml(frameTexts(language).comments.removedClauses);
  return `<section><h2>${heading}</h2>${threads.map((one) => thread(one, language)).join('')}</section>`;
}
