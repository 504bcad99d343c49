import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

const ITERATIONS = 4096;
const SALT_BYTES = 16;
const DIGEST_BYTES = 32;

/**
 * What PostgreSQL keeps of a password (RFC 5802, as pg_authid writes it). The password itself is in no statement
 * then, and so in no log of statements.
 */
export function scramVerifier(password: string, salt = randomBytes(SALT_BYTES)): string {
  // RFC 8265 would prepare it as SASLprep does; a password of letters, digits and signs stays as it is.
  const salted = pbkdf2Sync(password.normalize('NFKC'), salt, ITERATIONS, DIGEST_BYTES, 'sha256');
  const keyed = (name: string): Buffer => createHmac('sha256', salted).update(name).digest();
  const storedKey = createHash('sha256').update(keyed('Client Key')).digest('base64');
  const serverKey = keyed('Server Key').toString('base64');
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}
