import type { CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/** What the rules look at in a nomination. */
export interface NominationFacts {
  readonly countryCode: CountryCode;
  readonly settled: boolean;
  /** A member is nominated who has joined. */
  readonly joined: boolean;
  readonly kind: 'member' | 'organisation' | 'seat';
}

type PolicyActor = Pick<Actor, 'role' | 'country'>;

/**
 * Who knows of a country's nominations: its own team, the secretariat that can object, and the auditors, who
 * are not told the names. `nomination.visibility.ts` says it in SQL.
 */
export function maySeeNomination(
  { role, country }: PolicyActor,
  { countryCode }: Pick<NominationFacts, 'countryCode'>,
): boolean {
  return role === 'secretariat' || role === 'auditor' || (role === 'team' && country === countryCode);
}

/** Whoever sits in the country's team nominates for it, and takes back what its team nominated. */
export function mayNominateFor({ role, country }: PolicyActor, countryCode: CountryCode): boolean {
  return role === 'team' && country === countryCode;
}

/** What this actor can do with this nomination now; sent along with it. */
export function nominationAbilities(actor: PolicyActor, nomination: NominationFacts) {
  const { countryCode, settled, joined, kind } = nomination;
  const own = mayNominateFor(actor, countryCode);
  return {
    accept: actor.role === 'secretariat' && !settled,
    object: actor.role === 'secretariat' && !settled,
    withdraw: own && !settled && kind !== 'organisation' && (kind === 'seat' || !joined),
    resend: own && !settled && kind === 'member' && !joined,
  };
}
