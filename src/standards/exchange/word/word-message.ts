import type { StandardContent } from '../content.ts';
import type { WordFault, WordReading } from './word-reading.ts';

/** What a Word thread is asked to do; it does one thing and ends. */
export type WordOrder = { readonly do: 'write'; readonly content: StandardContent } | { readonly do: 'read'; readonly bytes: Uint8Array };

/** `failed`: it could not be done, for no reason that lies in a file that was given. */
export type WordAnswer = { readonly written: Uint8Array } | { readonly reading: WordReading } | { readonly refused: WordFault } | { readonly failed: true };
