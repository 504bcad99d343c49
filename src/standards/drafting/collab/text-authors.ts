import type { UnseenText } from '@nbn/collab';
import { parseUpdateMeta } from 'yjs';

/** An update of the log, or one that is on its way into it, and the member who sent it. */
export interface AuthoredUpdate {
  readonly memberId: string;
  readonly update: Uint8Array;
}

/**
 * Whose words these are: the member with whose update their letters came. Words of which no update is left are
 * nobody's; the history of their clause has them.
 */
export function groupByAuthor(
  words: readonly UnseenText[],
  updates: readonly AuthoredUpdate[],
): Map<string, UnseenText[]> {
  const ranges = updates.map(({ memberId, update }) => ({ memberId, ...parseUpdateMeta(update) }));
  const byAuthor = new Map<string, UnseenText[]>();
  for (const each of words) {
    const { client, clock } = each;
    const author = ranges.find(
      ({ from, to }) => (from.get(client) ?? Infinity) <= clock && clock < (to.get(client) ?? 0),
    );
    if (author) byAuthor.set(author.memberId, [...(byAuthor.get(author.memberId) ?? []), each]);
  }
  return byAuthor;
}
