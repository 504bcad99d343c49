import { createHash, createPublicKey, verify } from 'node:crypto';
import { countersignedText } from '@nbn/merkle';

/** The bytes of a public key on the curve P-256, as SPKI; null for anything else. */
export function parsePublicKey(base64: string): Buffer | null {
  try {
    const bytes = Buffer.from(base64, 'base64');
    const key = createPublicKey({ key: bytes, format: 'der', type: 'spki' });
    const isOfCurve = key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    return isOfCurve && key.export({ format: 'der', type: 'spki' }).equals(bytes) ? bytes : null;
  } catch {
    return null;
  }
}

export function isCountersignature(publicKey: Buffer, checkpoint: string, signature: Buffer): boolean {
  const key = createPublicKey({ key: publicKey, format: 'der', type: 'spki' });
  const text = Buffer.from(countersignedText(checkpoint));
  return verify('sha256', text, { key, dsaEncoding: 'ieee-p1363' }, signature);
}

export const fingerprint = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
