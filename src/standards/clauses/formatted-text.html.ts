import { CLAUSE_LEVEL_MAX, type ClauseKind, type FormatKind } from '@nbn/contracts';
import { cellsOf, type FormattedRun, type FormattedText, runsOf, sliceFormats } from '@nbn/drafting';
import { escapeHtml } from '#platform/http/public-page';

const TAGS: Readonly<Record<Exclude<FormatKind, 'link'>, string>> = {
  bold: 'strong',
  italic: 'em',
  sub: 'sub',
  super: 'sup',
};

/** Words with their form as HTML; a line's end is a line's end. */
export function inlineHtml(formatted: FormattedText): string {
  return groupLinks(runsOf(formatted))
    .map(({ href, runs }) => {
      const words = runs.map(runHtml).join('');
      return href === null ? words : `<a href="${escapeHtml(href)}"${relation(href)}>${words}</a>`;
    })
    .join('');
}

/** Paragraphs of a text as it was typed: an empty line parts them, a single one breaks. */
export const paragraphsHtml = (formatted: FormattedText): string =>
  paragraphsOf(formatted)
    .map((paragraph) => `<p>${inlineHtml(paragraph)}</p>`)
    .join('');

/**
 * Rows that follow each other as a table, the first of them its header.
 * @param attributes of a row's element, with the blank before them.
 */
export function tableHtml<Row extends FormattedText>(
  rows: readonly Row[],
  columns: number,
  attributes: (row: Row) => string = () => '',
): string {
  const rowHtml = (row: Row, tag: string): string => {
    const cells = cellsOf(row);
    const all = Array.from({ length: columns }, (_, at) => cells[at] ?? { text: '', formats: [] });
    return `<tr${attributes(row)}>${all.map((each) => `<${tag}>${inlineHtml(each)}</${tag.split(' ')[0]}>`).join('')}</tr>`;
  };
  const [head, ...body] = rows;
  return (
    `<table><thead>${rowHtml(head!, 'th scope="col"')}</thead>` +
    `<tbody>${body.map((row) => rowHtml(row, 'td')).join('')}</tbody></table>`
  );
}

/**
 * The class of an item that stands under another item, with the blank before it: by the signs in its number,
 * two in `3.1(b)(ii)`.
 */
export function nestedClass({
  kind,
  number,
}: {
  readonly kind: ClauseKind;
  readonly number: string;
}): string {
  const depth = kind === 'item' ? number.split('(').length - 1 : 1;
  return depth > 1 ? ` nested-${Math.min(depth, CLAUSE_LEVEL_MAX)}` : '';
}

function paragraphsOf({ text, formats }: FormattedText): FormattedText[] {
  const gaps = [...text.matchAll(/\n{2,}/g)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  const [starts, ends] = [
    [0, ...gaps.map(([, end]) => end)],
    [...gaps.map(([start]) => start), text.length],
  ];
  return starts.map((start, at) => {
    const words = text.slice(start, ends[at]);
    const from = start + words.length - words.trimStart().length;
    const to = Math.max(from, start + words.trimEnd().length);
    return { text: text.slice(from, to), formats: sliceFormats(formats, from, to) };
  });
}

/** What leads out of the page says nothing of the page there. */
const relation = (href: string): string => (href.startsWith('#') ? '' : ' rel="noopener noreferrer"');

function runHtml({ text, kinds }: FormattedRun): string {
  const tags = kinds.flatMap((kind) => (kind === 'link' ? [] : [TAGS[kind]]));
  const words = escapeHtml(text).replaceAll('\n', '<br>');
  return tags.reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, words);
}

/** A link is one, in however many forms its words are. */
function groupLinks(runs: readonly FormattedRun[]): { href: string | null; runs: FormattedRun[] }[] {
  const groups: { href: string | null; runs: FormattedRun[] }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last.href === run.href) last.runs.push(run);
    else groups.push({ href: run.href, runs: [run] });
  }
  return groups;
}
