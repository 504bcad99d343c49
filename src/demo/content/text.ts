import type { CountryCode, SeatType } from '@nbn/contracts';

/**
 * A seat of a national team, as content names it: `EE/ngo`. Nobody in the demo has a name but that of a
 * function.
 */
export type SeatKey = `${CountryCode}/${SeatType}`;

/**
 * One part of a standard as it is written down here: `key` is how threads and tests point at it. `{{key}}` in
 * a text is the number of an earlier clause.
 */
export interface ClauseText {
  readonly key: string;
  readonly kind: 'heading' | 'note' | 'clause' | 'item' | 'row';
  readonly level: 1 | 2;
  /** What the clause is about, in a few words. */
  readonly about?: string;
  readonly text: string;
}

/** `[key, what it is about, text, lettered items]`. */
type ClauseTuple = readonly [key: string, about: string, text: string, items?: readonly string[]];

/** Joins the lines of a wrapped source text into one paragraph. */
export function unwrap(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Rows that follow each other, each with its cells; the first is the header. */
export const table = (key: string, rows: readonly (readonly string[])[]): readonly ClauseText[] =>
  rows.map((cells, index) => ({ key: `${key}/${index}`, kind: 'row', level: 2, text: cells.join('\t') }));

/** A chapter: its heading, a note that opens it, its clauses and their lettered items, in reading order. */
export function section(
  key: string,
  heading: string,
  lead: string,
  clauses: readonly ClauseTuple[],
): readonly ClauseText[] {
  return [
    { key, kind: 'heading', level: 1, text: heading },
    { key: `${key}/lead`, kind: 'note', level: 2, text: unwrap(lead) },
    ...clauses.flatMap(([name, about, text, items = []]): ClauseText[] => [
      { key: `${key}/${name}`, kind: 'clause', level: 2, about, text: unwrap(text) },
      ...items.map((item, index): ClauseText => ({
        key: `${key}/${name}/${index + 1}`,
        kind: 'item',
        level: 2,
        text: unwrap(item),
      })),
    ]),
  ];
}
