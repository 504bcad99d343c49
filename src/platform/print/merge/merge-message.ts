import type { LinkLabels } from './accessible-pdf.ts';

/** PDFs to append to a first one. */
export interface MergeTask {
  readonly id: number;
  readonly first: Uint8Array;
  readonly parts: readonly Uint8Array[];
  /** Only measure: on which pages the anchors of the first are, and how many pages each part has. */
  readonly dryRun: boolean;
  /** What to write on every page, across and at the foot: for whom a copy was made, and when. */
  readonly stamp?: string;
  /** To make the first a PDF/UA-1, with these words for its links. */
  readonly linkLabels?: LinkLabels;
}

/** What a merged PDF holds, or would hold. Pages count from 1. */
export interface MergeResult {
  /** The page of each `id` that the first links to. */
  readonly anchors: Readonly<Record<string, number>>;
  /** Pages of the first. */
  readonly pages: number;
  /** Pages of each part; null for one that cannot be appended: broken, or encrypted. */
  readonly parts: readonly (number | null)[];
  readonly pdf: Uint8Array | null;
}

export interface MergeAnswer {
  readonly id: number;
  readonly result: MergeResult | null;
}
