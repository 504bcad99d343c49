import { cellsOf, type FormattedRun, type FormattedText, runsOf } from '@nbn/drafting';

/** Signs that mean something in Markdown, or would be HTML in it. */
const SPECIAL_CHARACTERS = /[\\`*_{}[\]<>#|~&]/g;
/**
 * What begins a list, a rule or a numbered line at the start of one. Blanks end with their line, or many
 * empty ones took for ever.
 */
const LINE_START_MARKERS = /^([^\S\n\r\u2028\u2029]*)([-+=]|\d+[.)])/gm;

export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(SPECIAL_CHARACTERS, '\\$&')
    .replaceAll(
      LINE_START_MARKERS,
      (_, blank: string, sign: string) => `${blank}${sign.slice(0, -1)}\\${sign.at(-1)}`,
    );
}

/**
 * Words with their form as Markdown. What stands above or below the line, and emphasis where its signs would
 * not be read as such (CommonMark 6.2), is HTML, which Markdown takes as it is.
 */
export function markdownWords(formatted: FormattedText): string {
  return runsOf(formatted)
    .map((run, at, runs) => runWords(run, formatted.text, [runs[at - 1], runs[at + 1]]))
    .join('');
}

/** Rows that follow each other as a table of GitHub's Markdown, the first of them its header. */
export function markdownTable(rows: readonly FormattedText[], columns: number): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [head, ...body] = rows.map((row) => {
    const cells = cellsOf(row).map((cell) => markdownWords(cell).replaceAll('\n', '<br>'));
    return line(Array.from({ length: columns }, (_, at) => cells[at] ?? ''));
  });
  return [head!, line(Array.from({ length: columns }, () => '---')), ...body].join('\n');
}

const SIGNS = { bold: ['**', 'strong'], italic: ['*', 'em'] } as const;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

type Neighbour = FormattedRun | undefined;

function runWords(
  { text, from, kinds, href }: FormattedRun,
  whole: string,
  neighbours: readonly [before: Neighbour, after: Neighbour],
): string {
  // Blanks at the edge of emphasis would keep it from being one.
  const [lead, words, tail] = [leadOf(text), text.trim(), tailOf(text)];
  if (words === '') return escapeMarkdown(text);
  const start = from + lead.length;
  const isSafe =
    !neighbours.some(isEmphasized) &&
    canEmphasize(words, whole[start - 1] ?? ' ', whole[start + words.length] ?? ' ');
  let marked = escapeMarkdown(words);
  for (const kind of kinds.toReversed()) {
    if (kind === 'sub') marked = `<sub>${marked}</sub>`;
    else if (kind === 'super') marked = `<sup>${marked}</sup>`;
    else if (kind !== 'link') {
      const [sign, tag] = SIGNS[kind];
      marked = isSafe ? `${sign}${marked}${sign}` : `<${tag}>${marked}</${tag}>`;
    }
  }
  const linked = href === null ? marked : `[${marked}](<${href.replaceAll(/[<>]/g, encodeURIComponent)}>)`;
  return `${lead}${linked}${tail}`;
}

const leadOf = (text: string): string => text.slice(0, text.length - text.trimStart().length);
const tailOf = (text: string): string => (text.trim() === '' ? '' : text.slice(text.trimEnd().length));

const isEmphasized = (run: Neighbour): boolean =>
  run?.kinds.some((kind) => kind === 'bold' || kind === 'italic') ?? false;

/** Signs of emphasis between a letter and punctuation are words (CommonMark 6.2, flanking). */
function canEmphasize(words: string, before: string, after: string): boolean {
  const opens = WORD_CHARACTER.test(words[0]!) || /\s/.test(before);
  const closes = WORD_CHARACTER.test(words.at(-1)!) || /\s/.test(after);
  return opens && closes;
}
