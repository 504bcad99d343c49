import type { FieldFault } from '../../../platform/problems/problem.ts';
import type { StandardContent } from '../content.ts';
import type { ChangesMode } from '@nbn/import';
import type { DataFault } from '../json/data-refusal.ts';
import type { FileReading, WordFault } from './word-reading.ts';

/** What a thread for files is asked to do; it does one thing and ends. */
export type WordOrder =
  | { readonly do: 'write'; readonly content: StandardContent }
  | { readonly do: 'read'; readonly bytes: Uint8Array; readonly changes: ChangesMode }
  | { readonly do: 'read-data'; readonly bytes: Uint8Array };

/** `failed`: it could not be done, for no reason that lies in a file that was given. */
export type WordAnswer =
  | { readonly written: Uint8Array }
  | { readonly reading: FileReading }
  | { readonly refused: WordFault }
  | { readonly refusedData: DataFault; readonly faults: readonly FieldFault[] }
  | { readonly failed: true };
