import { createHash, randomBytes } from 'node:crypto';

/**
 * A new opaque token of 256 random bits (ASVS 7.2.3 asks for 128). It goes to the client and nowhere else.
 */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token: its SHA-256, so that a leaked table opens nothing. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
