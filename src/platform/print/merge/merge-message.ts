/** A PDF that is put behind others, or `null` for one that could not be read. */
export interface MergeTask {
  readonly id: number;
  readonly first: Uint8Array;
  readonly parts: readonly Uint8Array[];
  /** Only look: where the anchors of the first stand and how many pages each has. */
  readonly dryRun: boolean;
}

/** What is in a bundle, or would be. Pages count from 1. */
export interface MergeResult {
  /** On which page each `id` that the first links to stands. */
  readonly anchors: Readonly<Record<string, number>>;
  /** Pages of the first. */
  readonly pages: number;
  /** Pages of each part; null for one that cannot be joined: broken, or encrypted. */
  readonly parts: readonly (number | null)[];
  readonly pdf: Uint8Array | null;
}

export interface MergeAnswer {
  readonly id: number;
  readonly result: MergeResult | null;
}
