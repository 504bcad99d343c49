import {
  GRANTS,
  type CountryCode,
  type Language,
  type Permission,
  type Role,
  type SeatType,
} from '@nbn/contracts';

/** A seat of a national team, as the one who holds it now. */
export interface ActorSeat {
  readonly id: string;
  readonly country: CountryCode;
  readonly type: SeatType;
}

/** Who asks, in the one capacity in which this request acts. */
export interface Actor {
  readonly memberId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly country: CountryCode | null;
  readonly role: Role;
  readonly seat: ActorSeat | null;
  readonly timeZone: string;
  /** In which the actor is written to: English where none was chosen. */
  readonly language: Language;
  readonly permissions: ReadonlySet<Permission>;
}

/**
 * The server itself: jobs and relays. It holds no session and is never the answer to "who asks" of a request.
 */
export const SYSTEM = 'system' as const;
export type Principal = Actor | typeof SYSTEM;

const PERMISSIONS_BY_ROLE = Object.fromEntries(
  Object.entries(GRANTS).map(([role, granted]) => [role, new Set(granted)]),
) as unknown as Readonly<Record<Role, ReadonlySet<Permission>>>;

/** What a role may ask for (contracts: GRANTS). */
export function permissionsOf(role: Role): ReadonlySet<Permission> {
  return PERMISSIONS_BY_ROLE[role];
}
