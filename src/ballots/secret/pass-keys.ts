import {
  constants,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  privateDecrypt,
  publicEncrypt,
  verify,
  type KeyObject,
} from 'node:crypto';
import { promisify } from 'node:util';
import { PASS_SUITE, passMessage } from '@nbn/voting';

/** A key that signs passes, as it is stored: base64 of SPKI and PKCS #8. */
export interface PassKey {
  readonly publicKey: string;
  readonly privateKey: string;
}

const NO_PADDING = constants.RSA_NO_PADDING;

/**
 * A key for one box. What a signature hides does not hang on its length; forging one has to take longer than
 * the ballot is open.
 */
export async function generatePassKey(): Promise<PassKey> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: PASS_SUITE.modulusBits,
    publicExponent: 0x1_00_01,
  });
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  };
}

/**
 * BlindSign of RFC 9474: the RSA operation on a blinded number, by OpenSSL, whose time does not depend on the
 * key. The same number gives the same signature. Null for what is no number below the modulus, or was signed
 * wrongly.
 */
export function blindSign({ publicKey, privateKey }: PassKey, blinded: string): string | null {
  const given = Buffer.from(blinded, 'base64url');
  const key = publicKeyOf(publicKey);
  if (given.length !== bytesOf(key)) return null;
  try {
    const signature = privateDecrypt(
      {
        key: createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' }),
        padding: NO_PADDING,
      },
      given,
    );
    const back = publicEncrypt({ key, padding: NO_PADDING }, signature);
    return back.equals(given) ? signature.toString('base64url') : null;
  } catch {
    return null;
  }
}

/** Whether a pass was signed by this key for this ballot. */
export function verifyPass(publicKey: string, ballotId: string, token: string, signature: string): boolean {
  const given = Buffer.from(signature, 'base64url');
  const signer = publicKeyOf(publicKey);
  if (given.length !== bytesOf(signer)) return false;
  const key = {
    key: signer,
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: PASS_SUITE.saltBytes,
  };
  return verify(PASS_SUITE.hash, Buffer.from(passMessage(ballotId, token)), key, given);
}

export function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Of the key's own modulus: a ballot that was open at an update goes on with the key that it has. */
function bytesOf(key: KeyObject): number {
  return key.asymmetricKeyDetails!.modulusLength! / 8;
}

function publicKeyOf(publicKey: string): KeyObject {
  return createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
}
