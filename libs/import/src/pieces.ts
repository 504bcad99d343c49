import type { TextFormat } from '@nbn/contracts';
import type { Piece, TrackedChange, WordForm } from './blocks.ts';

/** Where a comment stands in a text, by offsets (UTF-16). */
export interface CommentSpan {
  readonly comment: string;
  readonly start: number;
  readonly end: number;
}

export interface PiecesView {
  readonly text: string;
  /**
   * Those that begin or end here. One that only begins goes on to the end, one that only ends began before.
   */
  readonly comments: readonly CommentSpan[];
  /** How its words look, piece by piece: what touches is not put together. */
  readonly formats: readonly TextFormat[];
}

/**
 * The words of a paragraph with those of its tracked changes that are `kept`, and where comments stand in
 * them.
 */
export function viewOf(pieces: readonly Piece[], kept: (change: TrackedChange) => boolean): PiecesView {
  let text = '';
  const formats: TextFormat[] = [];
  const spans = new Map<string, { start: number; end: number | null }>();
  for (const piece of pieces) {
    if ('text' in piece) {
      if (piece.change && !kept(piece.change)) continue;
      if (piece.form) formats.push(...formatsOf(piece.form, text.length, text.length + piece.text.length));
      text += piece.text;
      continue;
    }
    const span = spans.get(piece.comment);
    if (piece.edge === 'end') spans.set(piece.comment, { start: span?.start ?? 0, end: text.length });
    else if (!span) spans.set(piece.comment, { start: text.length, end: null });
  }
  const comments = [...spans].map(([comment, { start, end }]) => ({
    comment,
    start,
    end: end ?? text.length,
  }));
  return { text, comments, formats };
}

function formatsOf({ kinds, href }: WordForm, from: number, to: number): TextFormat[] {
  if (from === to) return [];
  return [
    ...kinds.map((kind): TextFormat => ({ kind, from, to })),
    ...(href === null ? [] : [{ kind: 'link' as const, from, to, href }]),
  ];
}

/** A text without what was cut off at its beginning and its end. */
export function cutView(
  { comments, formats }: PiecesView,
  whole: string,
  start: number,
  end: number,
): PiecesView {
  const within = (offset: number): number => Math.min(Math.max(offset, start), end) - start;
  return {
    text: whole.slice(start, end),
    comments: comments.map((span) => ({ ...span, start: within(span.start), end: within(span.end) })),
    formats: formats
      .map((format) => ({ ...format, from: within(format.from), to: within(format.to) }))
      .filter(({ from, to }) => from < to),
  };
}

export function trimView(view: PiecesView): PiecesView {
  const { text } = view;
  const start = text.length - text.trimStart().length;
  return cutView(view, text, start, Math.max(start, text.trimEnd().length));
}

/** Several paragraphs as one, with the same words between each two. */
export function joinPieces(parts: readonly (readonly Piece[])[], between: string): Piece[] {
  return parts.flatMap((part, at) => (at === 0 ? part : [{ text: between }, ...part]));
}

export const isKeptWhenAccepted = ({ kind }: TrackedChange): boolean => kind === 'inserted';
export const isKeptWhenRejected = ({ kind }: TrackedChange): boolean => kind === 'deleted';

/** Its words, whatever becomes of its changes. */
export const textOfPieces = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');

/** Whether there is any word in it, whatever becomes of its changes. */
export const hasText = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => 'text' in piece && piece.text.trim() !== '');

/** The same without blanks around its words. */
export function trimPieces(pieces: readonly Piece[]): Piece[] {
  const trimmed = [...pieces];
  trimEdge(trimmed, [...trimmed.keys()], (text) => text.trimStart());
  trimEdge(trimmed, [...trimmed.keys()].toReversed(), (text) => text.trimEnd());
  return trimmed;
}

function trimEdge(pieces: Piece[], order: readonly number[], trim: (text: string) => string): void {
  for (const at of order) {
    const piece = pieces[at]!;
    if (!('text' in piece)) continue;
    pieces[at] = { ...piece, text: trim(piece.text) };
    if (piece.text.trim() !== '') return;
  }
}
