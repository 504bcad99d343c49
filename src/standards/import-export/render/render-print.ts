import { headingRanks } from '@nbn/drafting';
import { escapeHtml } from '#platform/http/public-page';
import { publicPageTexts } from '#platform/text/texts';
import { editionLabel, frameTexts } from '../file-labels.ts';
import type { FileClause, StandardContent } from '../standard-content.ts';
import { printStyle } from './print-style.ts';
import { langAttribute, renderPage } from './render-html.ts';

/** On which page each heading stands, by its number; empty before it is known. */
export type HeadingPages = Readonly<Record<string, number>>;

/** Headings of these ranks stand in the contents. */
const CONTENTS_RANK_MAX = 3;
/** A standard of fewer headings is read without contents. */
const CONTENTS_MIN = 3;
/** As wide as a number of three digits, so that the pages stay where they are once it is known. */
const UNKNOWN_PAGE = '000';

/**
 * A standard as a page to be printed: contents with page numbers on a page of its own, running heads, and
 * comments in small letters. It is printed twice: first to learn on which page each heading stands.
 */
export function renderPrint(content: StandardContent, pages: HeadingPages): string {
  const { title, language } = content;
  const { page } = frameTexts(language);
  return renderPage(content, {
    style: printStyle({ title, edition: editionLabel(content), page }),
    contents: contentsHtml(content, pages),
  });
}

/** Headings that stand in the contents, with what a link to each says; none where there are too few. */
export function contentsEntries(clauses: readonly FileClause[]): readonly FileClause[] {
  const ranks = headingRanks(clauses);
  const headings = clauses.filter(({ kind }, at) => kind === 'heading' && ranks[at]! <= CONTENTS_RANK_MAX);
  return headings.length < CONTENTS_MIN ? [] : headings;
}

function contentsHtml({ clauses, language }: StandardContent, pages: HeadingPages): string {
  const entries = contentsEntries(clauses);
  if (entries.length === 0) return '';
  const least = Math.min(...entries.map(({ depth }) => depth));
  const rows = entries.map(
    ({ number, mark, depth, text }) =>
      `<li class="depth-${Math.min(CONTENTS_RANK_MAX, depth - least + 1)}"><a href="#${escapeHtml(number)}">` +
      `<span class="mark">${escapeHtml(mark)}</span> <span class="entry">${escapeHtml(text)}</span> ` +
      `<span class="page">${pages[number] ?? UNKNOWN_PAGE}</span></a></li>`,
  );
  const heading = escapeHtml(publicPageTexts(language).edition.contents);
  const list = `<ol${langAttribute('en', language)}>${rows.join('')}</ol>`;
  return `<nav class="contents" aria-label="${heading}"><h2>${heading}</h2>${list}</nav>`;
}
