import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** By how much sealed bytes are longer. */
export const SEAL_OVERHEAD_BYTES = NONCE_BYTES + TAG_BYTES;

export function generateKey(): Buffer {
  return randomBytes(32);
}

/** Encrypts bytes under a key, as what they are: sealed as one thing, they do not open as another. */
export function sealBytes(key: Buffer, bytes: Buffer, what: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(what));
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** The bytes that were sealed. Throws for another key, another thing, and for a single changed bit. */
export function unsealBytes(key: Buffer, sealed: Buffer, what: string): Buffer {
  const [nonce, tag] = [sealed.subarray(0, NONCE_BYTES), sealed.subarray(sealed.length - TAG_BYTES)];
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(what))
    .setAuthTag(tag);
  return Buffer.concat([
    decipher.update(sealed.subarray(NONCE_BYTES, sealed.length - TAG_BYTES)),
    decipher.final(),
  ]);
}
