import type { AccessAttempt } from './access-attempt.ts';

/** How each route to what belongs to one account is tried: sessions, passkeys, devices, recoveries. */
export const OWN_ACCOUNT_ATTEMPTS: Readonly<Record<string, readonly AccessAttempt[]>> = {
  'DELETE /sessions/:id': [{ of: 'a session', path: { id: 'session' } }],
  'PUT /passkeys/:id': [{ of: 'a passkey', path: { id: 'passkey' }, body: () => ({ name: 'Mine' }) }],
  'DELETE /passkeys/:id': [{ of: 'a passkey', path: { id: 'passkey' } }],
  'POST /recoveries/:id/confirmations': [{ of: 'a recovery of an account', path: { id: 'recovery' } }],
  'DELETE /recoveries/:id': [{ of: 'a recovery of an account', path: { id: 'recovery' } }],
  'DELETE /push-devices/:id': [{ of: 'a device of a member', path: { id: 'pushDevice' } }],
};
