import { plainBlock, type TextBlock } from './blocks.ts';
import { type ListMark, lineMark } from './list-marks.ts';

/**
 * A line longer than this was not wrapped by a program that counts columns; one shorter than the first is no
 * full line.
 */
const COLUMNS = { least: 45, most: 100 } as const;
const SENTENCE_END = /[.:;!?…]["”’')]?$/u;
const CONTINUED_LINE = /^[\p{Ll}\p{N}("“„«]/u;
const INDENT_WIDTH = 4;

interface Line {
  readonly text: string;
  readonly indent: number;
  readonly mark: ListMark | null;
}

/**
 * Plain text as paragraphs: a line each, but for lines that a mail or a terminal wrapped, which belong
 * together. Marks of lists, where more than one line has them or a tab stands behind them, make items.
 */
export function plainTextBlocks(text: string): TextBlock[] {
  const groups = text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .split(/\n(?:[\t \u00A0]*\n)+/)
    .map((group) =>
      group
        .split('\n')
        .map(lineOf)
        .filter((line) => line.text !== ''),
    );
  const columns = columnsOf(groups);
  const lines = groups.flatMap((group) =>
    isWrapped(group, columns, groups.length > 1) ? unwrapLines(group, columns) : group,
  );
  const marked = lines.filter(({ mark }) => mark !== null).length;
  return lines.map((line) => toBlock(line, marked > 1, lines.length));
}

function lineOf(raw: string): Line {
  const text = raw.trim();
  const before = raw.slice(0, raw.length - raw.trimStart().length);
  return { text, indent: before.replaceAll('\t', ' '.repeat(INDENT_WIDTH)).length, mark: lineMark(text) };
}

const columnsOf = (groups: readonly (readonly Line[])[]): number =>
  Math.max(0, ...groups.flat().map(({ text, indent }) => text.length + indent));

/**
 * Whether the lines of a paragraph end because there was no room for the next word. It takes a sentence that
 * goes on in the next line and ends in the last one: short lines and lists stay as they are.
 */
function isWrapped(group: readonly Line[], columns: number, isAmongOthers: boolean): boolean {
  if (columns < COLUMNS.least || columns > COLUMNS.most || !SENTENCE_END.test(group.at(-1)?.text ?? ''))
    return false;
  const joints = group
    .slice(1)
    .map((next, at) => ({ line: group[at]!, next }))
    .filter(({ next }) => !next.mark);
  const open = joints.filter(({ line }) => !SENTENCE_END.test(line.text));
  return (
    open.length > 0 &&
    open.every(
      ({ line, next }) => isFull(line, next, columns) && (isAmongOthers || CONTINUED_LINE.test(next.text)),
    )
  );
}

/** Whether the first word of the next line would have found no room. */
function isFull({ text, indent }: Line, next: Line, columns: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  return text.length + indent >= COLUMNS.least && text.length + indent + 1 + word.length > columns - 2;
}

function unwrapLines(group: readonly Line[], columns: number): Line[] {
  const joined: Line[] = [];
  let before: Line | null = null;
  for (const line of group) {
    const whole = joined.at(-1);
    if (before && whole && !line.mark && isFull(before, line, columns))
      joined[joined.length - 1] = { ...whole, text: `${whole.text} ${line.text}` };
    else joined.push(line);
    before = line;
  }
  return joined;
}

function toBlock({ text, mark, indent }: Line, isList: boolean, lines: number): TextBlock {
  const isApart = mark !== null && text[mark.length - 1] === '\t';
  if (!mark || !(isList || isApart) || lines === 1) return plainBlock({ is: 'paragraph' }, text);
  const level = Math.floor(indent / INDENT_WIDTH) + (mark.ordered && !mark.isNumber ? 1 : 0);
  return plainBlock({ is: 'list', ordered: mark.ordered, level }, text.slice(mark.length));
}
