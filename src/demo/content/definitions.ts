/** What a word means in a standard. */
export interface DefinitionContent {
  readonly term: string;
  readonly variants: readonly string[];
  readonly text: string;
  /** The clause that defines it. */
  readonly clause?: string;
  /** Of the term bank. */
  readonly concept?: string;
}

/** Of the draft on victim support. */
export const VICTIM_SUPPORT_DEFINITIONS: readonly DefinitionContent[] = [
  {
    term: 'reflection period',
    variants: [],
    text: 'The time in which she recovers and decides, during which nobody removes her from the country.',
    clause: 'reflection/length',
  },
  {
    term: 'support worker',
    variants: [],
    text: 'The person of a service who stays with her case from the first day on and speaks for her wishes.',
  },
];
