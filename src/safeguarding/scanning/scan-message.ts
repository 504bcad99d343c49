import type { Finding } from '@nbn/safeguarding';

export interface ScanOrder {
  readonly id: number;
  readonly texts: readonly string[];
  readonly year: number;
}

/** Findings of each text of the order. Places and kinds: what was found stays in the text. */
export interface ScanAnswer {
  readonly id: number;
  readonly findings: readonly (readonly Finding[])[];
}
