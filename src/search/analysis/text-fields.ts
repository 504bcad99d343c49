/** The text of one entry, by how much it says what the entry is about. */
export interface TextFields {
  readonly title: string;
  readonly heading: string;
  readonly body: string;
}

/** Words between two fields: no phrase begins in one and ends in the next. */
const FIELD_GAP = 8;

/** The weights of `tsvector`: A for the title, B for a heading, C for the text; D is a compound's part. */
export const FIELD_WEIGHTS = { title: 'A', heading: 'B', body: 'C' } as const;
export type FieldName = keyof typeof FIELD_WEIGHTS;
export const FIELD_NAMES = Object.keys(FIELD_WEIGHTS) as FieldName[];

/** The position of a field's first word is this many behind its own count. */
export function offsetAfter(offset: number, words: number): number {
  return words === 0 ? offset : offset + words + FIELD_GAP;
}
