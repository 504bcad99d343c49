import { HTML_STYLE } from './html-style.ts';

/** As far as items stand in, by how deep they are; as on the screen. */
const ITEM_INDENTS = ['3.25rem', '5.5rem', '7.75rem', '10rem'];
/**
 * The number of a clause hangs before its first line. Lines of a grid would part wherever a page ends, widows and orphans
 * or not; a number that is positioned would be painted, and copied, behind the words.
 */
const hanging = (clause: string, indent: string, width: string): string =>
  `${clause} { padding-inline-start: calc(${indent} + ${width}); } ` +
  `${clause} > .mark { min-width: ${width}; margin-inline-start: -${width}; }`;
const BLOCKS = [
  '.clause { display: block; margin-block-end: .5rem; orphans: 2; widows: 2; }',
  '.clause > .mark { display: inline-block; } .clause > div, .clause > div > p:first-child { display: inline; }',
  '.clause p { margin: 0; } .clause p + p { margin-block-start: .5rem; }',
  hanging('.clause', '0rem', '3.25rem'),
  ...ITEM_INDENTS.map((indent, at) =>
    hanging(at === 0 ? '.clause.item' : `.clause.nested-${at + 1}`, indent, '2.25rem'),
  ),
].join('\n');
/**
 * What stays on one page: a heading and its note with what follows, what leads to a list with its first item, the
 * last two items, a term with what it means, a table of at most twelve rows.
 */
const TOGETHER = `
.heading + .clause.note, .definitions h2, .sources h2, .definitions dt { break-after: avoid; }
.clause:not(.item, .note) + .clause.item, .clause.item + .clause.item:not(:has(+ .clause.item)) { break-before: avoid; }
.definitions dd, .sources li { orphans: 2; widows: 2; }
.sources li, table:not(:has(tbody tr:nth-child(12))) { break-inside: avoid; }`;

const SANS = `'Source Sans 3', sans-serif`;

/** How a standard looks on paper: running heads from the second page on, `2 of 11` at the foot. */
export const printStyle = ({
  title,
  edition,
  page,
}: {
  readonly title: string;
  readonly edition: string;
  /** `{{page}} of {{pages}}`. */
  readonly page: string;
}): string => `
${HTML_STYLE}
@page { size: A4; margin: 26mm 22mm 24mm;
  @top-left { content: ${cssString(shortened(title))}; font: 8.5pt ${SANS}; color: #565a60; }
  @top-right { content: ${cssString(edition)}; font: 8.5pt ${SANS}; color: #565a60; }
  @bottom-right { content: ${pageCounter(page)}; font: 8.5pt ${SANS}; color: #565a60; } }
@page :first { @top-left { content: none; } @top-right { content: none; } }
:root { color-scheme: light; font-size: 9.9pt; --paper: #fff; --ink: #000; --quiet: #444; --line: #999; }
body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.5; font-variant-ligatures: none; hyphens: manual; }
h1 { font-size: 22pt; }
h2.heading { font-size: 14pt; } h3.heading { font-size: 12pt; }
  h4.heading, h5.heading, h6.heading { font-size: 10.5pt; }
.heading, .contents h2 { break-inside: avoid; break-after: avoid; }
.clause p, .thread p { orphans: 2; widows: 2; }
${BLOCKS}${TOGETHER}
.note { font-size: 9.5pt; }
table { font-size: 9pt; } thead { display: table-header-group; } tr { break-inside: avoid; }
th { background: #eee; }
.thread { margin-block: 1mm 3mm; padding-block: 0; font-family: ${SANS}; font-size: 8.5pt; line-height: 1.35;
  break-inside: auto; break-before: avoid; color: var(--quiet); }
.thread .by, .thread .about { font-size: 8pt; break-after: avoid; }
.contents { break-after: page; }
.contents h2 { margin: 8mm 0 3mm; font-size: 14pt; font-weight: 600; }
.contents ol { margin: 0; padding: 0; list-style: none; font-family: ${SANS}; font-size: 10pt; }
.contents li { break-inside: avoid; }
.contents a { display: flex; gap: 3mm; padding: .75mm 0; color: inherit; text-decoration: none; }
.contents .mark { flex: none; min-width: 9mm; } .contents .entry { flex: 1; }
.contents .page { min-width: 9mm; text-align: right; font-variant-numeric: tabular-nums; }
.contents .depth-1 { margin-top: 1.5mm; font-weight: 600; } .contents .depth-2 { padding-inline-start: 6mm; }
.contents .depth-3 { padding-inline-start: 12mm; }
footer { font-size: 8pt; break-inside: avoid; }
`;

/** One line of a running head has room for so many letters. */
const HEAD_LENGTH = 70;
const shortened = (title: string): string =>
  title.length > HEAD_LENGTH ? `${title.slice(0, HEAD_LENGTH - 1).trimEnd()}…` : title;

/** Which page of how many, as CSS counts them. */
const pageCounter = (text: string): string =>
  text
    .split(/\{\{(pages?)\}\}/)
    .map((part, at) => (at % 2 === 0 ? cssString(part) : `counter(${part})`))
    .join(' ');

/** A string of CSS in which nothing of a title can end the string or the element (CSS Syntax 3, 4.3.7). */
function cssString(text: string): string {
  const escaped = text.replaceAll(
    /[^\p{L}\p{N} .,;:()…–-]/gu,
    (each) => `\\${each.codePointAt(0)!.toString(16)} `,
  );
  return `'${escaped}'`;
}
