import type { CountryCode, OrganisationKind } from '@nbn/contracts';

/** The members of a national network, or those of some kinds of organisations. */
export interface NetworkSelection {
  readonly country: CountryCode;
  readonly kinds?: readonly OrganisationKind[];
}

/** Whom to invite: national teams, by the present holders of their seats, national networks, single members. */
export interface GuestSelection {
  readonly countries: readonly CountryCode[];
  readonly networks: readonly NetworkSelection[];
  readonly memberIds: readonly string[];
}
