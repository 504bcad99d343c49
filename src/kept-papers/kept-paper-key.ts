import { hkdfSync } from 'node:crypto';

const PURPOSE = 'norbanet kept papers 1';

/**
 * The key for what a session keeps on its device (RFC 5869, HKDF-SHA-256): made of the session's token, which
 * stands in the device's cookie alone. So the server stores none: whoever takes the database, which has the
 * token's hash, cannot make it, and once the session has ended no request brings the token again.
 */
export function keptPaperKey(sessionToken: string, sessionId: string): string {
  return Buffer.from(hkdfSync('sha256', sessionToken, sessionId, PURPOSE, 32)).toString('base64url');
}
