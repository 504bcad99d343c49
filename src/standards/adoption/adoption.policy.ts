import type { CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/** A country's own team says what it does with a clause; nobody says it for another country. */
export function mayRecord(actor: Actor, country: CountryCode): boolean {
  return actor.permissions.has('adoption:write') && actor.seat?.country === country;
}

/** Whose notes an actor reads unshared: those of the own country, as one of its team or network. */
export function readableNotesCountry(actor: Pick<Actor, 'role' | 'country'>): CountryCode | null {
  return actor.role === 'team' || actor.role === 'network' ? actor.country : null;
}

/** Who reads note and evidence of a record. `adoption-record.visibility.ts` says it in SQL. */
export function mayReadNotes(
  actor: Pick<Actor, 'role' | 'country'>,
  { country, shared }: { readonly country: CountryCode; readonly shared: boolean },
): boolean {
  return shared || readableNotesCountry(actor) === country;
}

/**
 * Who recorded what in which country, the teams and the secretariat may know of all, a network of its own.
 */
export function maySeeAuthor(actor: Pick<Actor, 'role' | 'country'>, country: CountryCode): boolean {
  return (
    actor.role === 'secretariat' ||
    actor.role === 'team' ||
    (actor.role === 'network' && actor.country === country)
  );
}
