import type { Piece, TextBlock, TrackedChange } from './blocks.ts';
import { ImportLosses } from './import-losses.ts';

/**
 * What is to become of tracked changes: all taken, none, or each author's proposed for the text as it was.
 */
export type ChangesMode = 'accept' | 'reject' | 'amendments';

/**
 * Paragraphs whose end is a tracked change come together with the next one, as the choice wants it: one that
 * was divided is whole again when changes are refused, two that were joined are one when they are accepted.
 * In an amendment a new paragraph is a new line.
 */
export function resolveTrackedParagraphs(
  blocks: readonly TextBlock[],
  choice: ChangesMode,
  losses: ImportLosses,
): TextBlock[] {
  const settled: TextBlock[] = [];
  let waiting: readonly Piece[] = [];
  for (const [at, block] of blocks.entries()) {
    const pieces = waiting.length > 0 ? [...waiting, ...block.pieces] : block.pieces;
    const { mark } = block;
    const next = blocks[at + 1];
    if (mark && next && joins(mark, choice)) {
      waiting = choice === 'amendments' ? [...pieces, { text: '\n', change: mark }] : pieces;
      continue;
    }
    if (mark?.kind === 'deleted' && choice === 'amendments') losses.add('tracked-paragraph', textOf(pieces));
    settled.push({ ...block, pieces });
    waiting = [];
  }
  return settled;
}

const joins = ({ kind }: TrackedChange, choice: ChangesMode): boolean =>
  choice === 'accept' ? kind === 'deleted' : kind === 'inserted';

const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
