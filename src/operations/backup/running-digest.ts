import { createHash } from 'node:crypto';
import type { Digest } from './archive-format.ts';

const LINE_FEED = 10;

/** Counts and hashes bytes as they go by. */
export class RunningDigest {
  private readonly hash = createHash('sha256');
  private bytes = 0;
  private lines = 0;

  /** @param countsLines whether the line feeds are of interest. */
  constructor(private readonly countsLines = false) {}

  update(chunk: Uint8Array): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    if (!this.countsLines) return;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1)) this.lines += 1;
  }

  /** Once, at the end. */
  finish(): Digest & { readonly rows: number } {
    return { bytes: this.bytes, sha256: this.hash.digest('hex'), rows: this.lines };
  }
}
