import type { StandardContent } from '../content.ts';

/** What a Word thread is asked to do; it does one thing and ends. */
export type WordOrder = { readonly do: 'write'; readonly content: StandardContent };

export type WordAnswer = { readonly done: Uint8Array } | { readonly failed: true };
