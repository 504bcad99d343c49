import { constants, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { PASS_SUITE, passMessage } from '@nbn/voting';
import { blindSign, generatePassKey, type PassKey, verifyPass } from './pass-keys.ts';

const BALLOT = '0199b5a0-0000-7000-8000-000000000001';

function earlierKey(): PassKey {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  };
}

/** A pass that somebody with the key made. */
function passOf({ privateKey }: PassKey, token: string): string {
  const key = {
    key: Buffer.from(privateKey, 'base64'),
    format: 'der' as const,
    type: 'pkcs8' as const,
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: PASS_SUITE.saltBytes,
  };
  return sign(PASS_SUITE.hash, Buffer.from(passMessage(BALLOT, token)), key).toString('base64url');
}

function numberOf(bytes: number): string {
  const number = randomBytes(bytes);
  number[0] = 0;
  return number.toString('base64url');
}

describe('the key of a box', () => {
  it.each([
    ['new', 3_072, generatePassKey],
    ['of a ballot that an earlier version opened', 2_048, earlierKey],
  ])('that is %s, of %i bits, signs and knows passes of its own length alone', async (_, bits, make) => {
    const key = await make();
    const token = randomBytes(32).toString('hex');
    expect(Buffer.from(blindSign(key, numberOf(bits / 8))!, 'base64url')).toHaveLength(bits / 8);
    expect(verifyPass(key.publicKey, BALLOT, token, passOf(key, token))).toBe(true);
    expect(verifyPass(key.publicKey, BALLOT, `${token}0`, passOf(key, token))).toBe(false);
    const otherLength = bits === 2_048 ? 384 : 256;
    expect(blindSign(key, numberOf(otherLength))).toBeNull();
    expect(verifyPass(key.publicKey, BALLOT, token, numberOf(otherLength))).toBe(false);
  });
});
