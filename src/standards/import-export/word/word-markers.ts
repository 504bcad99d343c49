import { randomUUID } from 'node:crypto';
import type { TrackedChange } from '@nbn/import';

/**
 * What the reader of Word files passes over, handed to it as names of bookmarks: where a tracked change, a
 * comment, hidden words or a drop cap stands. Only this reading knows the names, so that no file can say them
 * itself.
 */
export type WordMarker =
  | { readonly is: 'change'; readonly change: TrackedChange }
  | { readonly is: 'end' | 'hidden' | 'drop-cap' }
  /** The paragraph is numbered in the outline, with so many numbers in its mark. */
  | { readonly is: 'outline'; readonly depth: number }
  | { readonly is: 'paragraph-mark'; readonly change: TrackedChange }
  | { readonly is: 'comment'; readonly comment: string; readonly edge: 'start' | 'end' };

export class WordMarkers {
  private readonly secret = randomUUID();
  private readonly markers: WordMarker[] = [];
  /** Every change that is marked. */
  readonly changes: TrackedChange[] = [];
  /** Comments that say where they begin. */
  readonly spanned = new Set<string>();

  /** The name under which the reader finds it again. */
  name(marker: WordMarker): string {
    if ('change' in marker) this.changes.push(marker.change);
    if (marker.is === 'comment' && marker.edge === 'start') this.spanned.add(marker.comment);
    return `${this.secret}:${this.markers.push(marker) - 1}`;
  }

  find(name: string | undefined): WordMarker | null {
    if (!name?.startsWith(`${this.secret}:`)) return null;
    return this.markers[Number(name.slice(this.secret.length + 1))] ?? null;
  }
}
