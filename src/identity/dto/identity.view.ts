import type { LinkPurpose } from '@nbn/contracts';

/** One of the member's own sessions. */
export class OwnSessionView {
  id!: string;
  /** Browser and system in words, null when unknown. */
  device!: string | null;
  /** ISO 8601 instant of the sign-in. */
  openedAt!: string;
  /** ISO 8601 instant of the latest use, to the minute. */
  usedAt!: string;
  /** The session in which this is asked. */
  current!: boolean;
}

export class OwnSessionsView {
  items!: OwnSessionView[];
}

/** Whom a one-time link is for. */
export class LinkView {
  purpose!: LinkPurpose;
  name!: string;
  email!: string;
  organisation!: string;
  /** The organisation has a sign-in of its own, which serves in the place of a passphrase. */
  isAgencyOffered!: boolean;
  /** It takes nothing else. */
  isAgencyRequired!: boolean;
}
