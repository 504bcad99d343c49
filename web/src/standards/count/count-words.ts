import type { ClauseKind } from '@nbn/contracts';

/** What is counted of a text or of a part of it. */
export interface TextCount {
  readonly words: number;
  /** As a reader sees them: an accent is no character by itself. */
  readonly characters: number;
  readonly charactersWithoutSpaces: number;
}

/** Where a text that is read or written takes what is counted from. */
export interface TextSource {
  readonly clauses: () => readonly { readonly kind: ClauseKind; readonly text: string }[];
  readonly selectedText: () => string;
}

/** "Co-operation", "victim's" and "2.5" are one word each. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;
const MARK_OR_JOINER = /[\p{M}\u200b-\u200d]/gu;

export function countText(text: string): TextCount {
  const seen = text.replaceAll('\n', '').replaceAll(MARK_OR_JOINER, '');
  return {
    words: text.match(WORD)?.length ?? 0,
    characters: [...seen].length,
    charactersWithoutSpaces: [...seen.replaceAll(/\s/g, '')].length,
  };
}

/** How many clauses of each kind there are; one that has no words yet is none. */
export function countClauses(
  clauses: readonly { readonly kind: ClauseKind; readonly text: string }[],
): ReadonlyMap<ClauseKind, number> {
  const counts = new Map<ClauseKind, number>();
  for (const { kind, text } of clauses) if (text.trim() !== '') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
