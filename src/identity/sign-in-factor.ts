/** By what somebody has shown who they are; only a demonstration makes links that sign in. */
export type SignInFactor =
  | 'single-sign-on'
  | 'passkey'
  | 'passphrase'
  | 'code'
  | 'join-link'
  | 'renewal-link'
  | 'demo-link';
