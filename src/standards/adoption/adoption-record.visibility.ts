import type { Actor } from '#platform/access/actor';
import { readableNotesCountry } from './adoption.policy.ts';

/**
 * `mayReadNotes` as a condition over `adoption_record r`. The country comes from the session, never from a
 * request.
 */
export function recordNotesVisibleTo(actor: Pick<Actor, 'role' | 'country'>): string {
  const country = readableNotesCountry(actor);
  return country === null ? 'r.shared' : `(r.shared or r.country = '${country}')`;
}
