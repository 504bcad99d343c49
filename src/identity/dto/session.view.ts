import type { CountryCode, Permission, Role, SeatType, Language } from '@nbn/contracts';

export class SeatOfSessionView {
  id!: string;
  country!: CountryCode;
  type!: SeatType;
}

export class MemberOfSessionView {
  id!: string;
  name!: string;
  email!: string;
  organisation!: string;
  country!: CountryCode | null;
  role!: Role;
  seat!: SeatOfSessionView | null;
  timeZone!: string;
  /** The language that the member chose; null: that of the browser. */
  language!: Language | null;
  permissions!: Permission[];
  /** The member must have come with a passkey and did not: nothing opens before one is added or used. */
  passkeyNeeded!: boolean;
  /** By when the member, who has none, has to have a passkey; null where that is not asked. */
  passkeyDueAt!: string | null;
}

export class SessionView {
  member!: MemberOfSessionView | null;
  /** To be repeated in the header X-CSRF-Token of every request that changes something. */
  csrfToken!: string | null;
  /**
   * The number of the last event in the member's own room before this answer: what is read afterwards needs
   * to be told only of later ones.
   */
  newsNumber!: number | null;
  /**
   * The server's time, where it was asked for: clients compare instants with this one.
   * @format date-time
   */
  now!: string | null;
  /** The passphrase was right, and a code of the member's authenticator app comes next: to be sent with it. */
  secondStep?: string;
}
