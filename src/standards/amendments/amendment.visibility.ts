import { COUNTRY_CODES } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/**
 * Which amendments over `amendment a` an actor may know of who reads the standard: what was put to everybody,
 * and drafts of one's own.
 */
export function amendmentsVisibleTo(actor: Pick<Actor, 'role' | 'country'>): string {
  if (actor.role === 'secretariat') return '(a.submitted_at is not null or a.country is null)';
  const country = COUNTRY_CODES.find((code) => code === actor.country);
  return actor.role === 'team' && country
    ? `(a.submitted_at is not null or a.country = '${country}')`
    : 'a.submitted_at is not null';
}
