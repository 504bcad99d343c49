/** Where a defined term stands in a text. */
export interface TermRange {
  readonly start: number;
  readonly end: number;
  /** The place of its definition in the list. */
  readonly definition: number;
}

/** Finds the terms of a list of definitions in texts. */
export type FindTerms = (text: string) => readonly TermRange[];

interface WithForms {
  /** In lower case. */
  readonly forms: readonly string[];
}

const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

/** The longest form wins where several begin at one word. */
export function termFinder(definitions: readonly WithForms[]): FindTerms {
  const places = new Map(
    definitions.flatMap(({ forms }, definition) => forms.map((form) => [form, definition] as const)),
  );
  if (places.size === 0) return () => [];
  const words = [...places.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replaceAll(SPECIAL, '\\$&'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
      const definition = places.get(found.toLowerCase());
      return definition === undefined ? [] : [{ start: index, end: index + found.length, definition }];
    });
}

/** A part of a text, and the definition of the term that it belongs to. */
export interface TermPiece {
  readonly text: string;
  readonly definition: number | null;
}

/** Cuts a part of a text where terms begin and end; `from` is where it begins in the whole text. */
export function termPieces(part: string, from: number, terms: readonly TermRange[]): TermPiece[] {
  const to = from + part.length;
  const pieces: TermPiece[] = [];
  let at = from;
  for (const { start, end, definition } of terms) {
    if (end <= at || start >= to) continue;
    const begins = Math.max(start, at);
    if (begins > at) pieces.push({ text: part.slice(at - from, begins - from), definition: null });
    const ends = Math.min(end, to);
    pieces.push({ text: part.slice(begins - from, ends - from), definition });
    at = ends;
  }
  if (at < to) pieces.push({ text: part.slice(at - from), definition: null });
  return pieces;
}
