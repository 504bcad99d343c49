import { LIMITS, STANDARD_CLAUSES_MAX } from '@nbn/contracts';
import { type FormattedText, joinFormatted, normalizeFormats, sliceFormats } from '@nbn/drafting';
import type { ImportedClause } from '@nbn/import';
import type { Node as DocNode, ResolvedPos, Schema } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { PastedContent } from '../clipboard/clipboard-parser.ts';
import { formatsOfNode, wordsOf } from './formats.ts';
import { newClauseId } from './new-clause-id.ts';
import { joinLines } from './single-clause.ts';
import { attributesOf, clauseNode } from './schema.ts';

/** Under which level words stand that come to a clause: beside it, or in the part that it heads. */
export function parentLevelAt(clause: DocNode): number {
  const { kind, level } = attributesOf(clause);
  return kind === 'heading' ? level : level - 1;
}

export type PasteRefusal = 'too-many';
/** What became of a paste: whether its words went into a clause, or clauses came. */
export type PasteOutcome = 'words' | 'clauses';

/**
 * Puts what was pasted in the place of the selection. One paragraph is words where the caret stands. Several
 * are clauses of their own; in the middle of words the first and the last go on from them, as they do in a
 * word processor.
 */
export function insertPasted(tr: Transaction, pasted: PastedContent): PasteOutcome | PasteRefusal {
  if (!tr.selection.empty) tr.deleteSelection();
  const { $from } = tr.selection;
  const clause = $from.parent;
  if (isInlineText(clause, pasted)) return insertInline(tr, pasted);
  if (tr.doc.childCount + pasted.clauses.length > STANDARD_CLAUSES_MAX) return 'too-many';
  if (clause.content.size === 0) replaceEmptyClause(tr, $from, pasted.clauses);
  else if ($from.parentOffset === 0) insertBefore(tr, $from, pasted.clauses);
  else if ($from.parentOffset === clause.content.size)
    insertAfter(
      tr,
      $from.after(),
      pasted.clauses.map((each) => nodeOf(tr.doc.type.schema, each)),
    );
  else insertWithin(tr, $from, pasted);
  return 'clauses';
}

/** Words in one clause that stays the one that it is: each paragraph behind the other. */
export function insertInOneLine(tr: Transaction, { inlineText, clauses, edgeTexts }: PastedContent): void {
  const whole = [edgeTexts.first ?? clauses[0]!, ...clauses.slice(1, -1), edgeTexts.last ?? clauses.at(-1)!];
  const words = inlineText ?? joinWords(whole);
  insertWords(tr, inOneLine(words));
}

function inOneLine({ text, formats }: FormattedText): FormattedText {
  const place = (at: number): number => joinLines(`.${text.slice(0, at)}.`).length - 2;
  return {
    text: joinLines(text),
    formats: formats.map((format) => ({ ...format, from: place(format.from), to: place(format.to) })),
  };
}

/** Texts one behind the other, with a blank between each two. */
const joinWords = (texts: readonly FormattedText[]): FormattedText =>
  joinFormatted(texts.flatMap((each, at) => (at === 0 ? [each] : [{ text: ' ', formats: [] }, each])));

/** Plain words look as those beside them; those that were copied with a form keep it. */
function insertWords(tr: Transaction, { text, formats }: FormattedText): void {
  if (text === '') return;
  const { from, to } = tr.selection;
  const own = normalizeFormats(text, formats);
  if (own.length === 0) tr.insertText(text);
  else tr.replaceWith(from, to, wordsOf(tr.doc.type.schema, text, own));
}

/** One paragraph is words; in an empty clause that nobody has made something of, it is what it was. */
function isInlineText(clause: DocNode, { inlineText, clauses: [only] }: PastedContent): boolean {
  if (!inlineText || inlineText.text.length + clause.content.size > LIMITS.clause) return false;
  return clause.content.size > 0 || attributesOf(clause).kind !== 'clause' || only?.kind === 'clause';
}

function insertInline(tr: Transaction, { inlineText, clauses: [only] }: PastedContent): PasteOutcome {
  const isEmpty = tr.selection.$from.parent.content.size === 0;
  insertWords(tr, isEmpty && only ? only : inlineText!);
  return 'words';
}

function replaceEmptyClause(
  tr: Transaction,
  $from: ResolvedPos,
  [first, ...rest]: readonly ImportedClause[],
): void {
  const { schema } = tr.doc.type;
  const { id } = attributesOf($from.parent);
  const at = $from.before();
  // The empty clause becomes the first: it may be one that somebody made for this, and looks at.
  tr.setNodeMarkup(at, null, { id: id ?? newClauseId(), kind: first!.kind, level: first!.level });
  tr.insert(at + 1, wordsOf(schema, first!.text, normalizeFormats(first!.text, first!.formats)));
  insertAfter(
    tr,
    tr.doc.resolve(at + 1).after(),
    rest.map((each) => nodeOf(schema, each)),
  );
}

/** The words that stand there keep their clause. */
function insertBefore(tr: Transaction, $from: ResolvedPos, clauses: readonly ImportedClause[]): void {
  const nodes = clauses.map((each) => nodeOf(tr.doc.type.schema, each));
  const at = $from.before();
  tr.insert(at, nodes);
  placeCaretBefore(tr, at + sizeOf(nodes) - 1);
}

function insertAfter(tr: Transaction, at: number, nodes: readonly DocNode[]): void {
  if (nodes.length > 0) tr.insert(at, nodes);
  placeCaretBefore(tr, at + sizeOf(nodes) - 1);
}

function insertWithin(tr: Transaction, $from: ResolvedPos, { clauses, edgeTexts }: PastedContent): void {
  const { schema } = tr.doc.type;
  const { kind, level } = attributesOf($from.parent);
  const behind = $from.parent.textContent.slice($from.parentOffset);
  const [first, last] = [clauses[0]!, clauses.at(-1)!];
  const before =
    first.kind === 'clause' && $from.parentOffset + first.text.length < LIMITS.clause
      ? edgeTexts.first
      : null;
  const after =
    clauses.length > 1 && last.kind === 'clause' && last.text.length + behind.length < LIMITS.clause
      ? edgeTexts.last
      : null;
  tr.delete($from.pos, $from.end());
  if (before !== null) tr.insert($from.pos, wordsOf(schema, before.text, before.formats));
  const between = clauses.slice(before === null ? 0 : 1, after === null ? undefined : -1);
  const moved = sliceFormats(formatsOfNode($from.parent), $from.parentOffset, $from.parent.content.size);
  const { text, formats } = joinFormatted([
    after ?? { text: '', formats: [] },
    { text: behind, formats: moved },
  ]);
  const tail = { kind, level, text, formats };
  const nodes = [...between, tail].map((each) => nodeOf(schema, each));
  const at = tr.doc.resolve($from.pos).after();
  tr.insert(at, nodes);
  placeCaretBefore(tr, at + sizeOf(nodes) - 1 - behind.length - (after === null ? 2 : 0));
}

const nodeOf = (schema: Schema, { kind, level, text, formats }: ImportedClause): DocNode =>
  clauseNode(schema, { id: newClauseId(), kind, level, text, formats: normalizeFormats(text, formats) });
const sizeOf = (nodes: readonly DocNode[]): number => nodes.reduce((sum, { nodeSize }) => sum + nodeSize, 0);

/** The caret behind the last word that came. */
function placeCaretBefore(tr: Transaction, at: number): void {
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.max(1, at)), -1));
}
