import type { Role } from './permissions.ts';

/** What a one-time link is for: joining, a new passphrase, or (demonstration only) signing in. */
export const LINK_PURPOSES = ['join', 'renew', 'sign-in'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/**
 * How long things of identity last, in the words of SQL intervals; the stricter values of NIST SP 800-63B-4,
 * AAL2.
 */
export const LIFETIMES = {
  invitation: '7 days',
  firstMemberLink: '1 day',
  sessionIdle: '30 minutes',
  session: '12 hours',
  /** A device that was not signed in with for so long is a stranger again. */
  knownDevice: '180 days',
  /** How long it counts that somebody has shown who they are (ASVS 5.0, 7.5.3). */
  verification: '10 minutes',
  /** A random number that an authenticator signs. */
  signInChallenge: '5 minutes',
  /** Since the first sign-in of a member who must have a passkey (PASSKEY_ROLES) until they cannot go on without. */
  passkeyGrace: '30 days',
  /** From the way to an agency's own sign-in until the way back. */
  agencySignIn: '10 minutes',
  /** A link of a mail that closes an action. */
  actionLink: '180 days',
  /** A link of a mail about a sign-in, by which its member says that it was somebody else. */
  notMeLink: '7 days',
  /** Within so long two people confirm that an account is to be recovered. */
  recoveryRequest: '7 days',
  /** Between their confirmation and what follows from it: time to say no. */
  recoveryNotice: '24 hours',
} as const;

/** Those who see or change most must sign in with a passkey, or with their organisation. */
export const PASSKEY_ROLES: readonly Role[] = ['secretariat', 'auditor'];

/** What a member can have lost and a recovery removes; the passphrase is always chosen anew. */
export const LOST_FACTORS = ['passkeys', 'authenticator'] as const;
export type LostFactor = (typeof LOST_FACTORS)[number];

/** How somebody who is signed in shows once more who they are, the strongest first. */
export const VERIFICATION_METHODS = ['single-sign-on', 'passkey', 'code', 'passphrase'] as const;
export type VerificationMethod = (typeof VERIFICATION_METHODS)[number];

/** How a browser reaches an authenticator (AuthenticatorTransport and its extensions). */
export const PASSKEY_TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;
export type PasskeyTransport = (typeof PASSKEY_TRANSPORTS)[number];

export const PASSKEY_LIMITS = { name: 60, perMember: 10 } as const;

/** What the secretariat may set of an organisation's own sign-in. */
export const IDENTITY_PROVIDER_LIMITS = {
  issuer: 500,
  clientId: 255,
  secret: 1_000,
  acr: 200,
  acrValues: 10,
} as const;

/** So many codes let in whoever has lost the authenticator app, each once. */
export const RECOVERY_CODES = 10;
