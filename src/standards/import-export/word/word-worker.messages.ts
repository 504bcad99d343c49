import type { FieldFault } from '#platform/problems/problem';
import type { StandardContent } from '../standard-content.ts';
import type { ChangesMode } from '@nbn/import';
import type { DataFault } from '../json/data-file-error.ts';
import type { ParsedFile, WordFileFault } from './parsed-file.ts';

/** What a thread for files is asked to do; it does one thing and ends. */
export type WordWorkerRequest =
  | { readonly do: 'write'; readonly content: StandardContent }
  | { readonly do: 'read'; readonly bytes: Uint8Array; readonly changes: ChangesMode }
  | { readonly do: 'read-data'; readonly bytes: Uint8Array };

/** `failed`: it could not be done, for no reason that lies in a file that was given. */
export type WordWorkerResponse =
  | { readonly written: Uint8Array }
  | { readonly reading: ParsedFile }
  | { readonly refused: WordFileFault }
  | { readonly refusedData: DataFault; readonly faults: readonly FieldFault[] }
  | { readonly failed: true };
