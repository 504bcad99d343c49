import type { Finding } from '@nbn/safeguarding';

export interface ScanTask {
  readonly texts: readonly string[];
  readonly year: number;
}

/** Findings of each text of the order. Places and kinds: what was found stays in the text. */
export type ScanResult = readonly (readonly Finding[])[];
