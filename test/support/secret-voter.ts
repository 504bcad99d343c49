import { constants, createPrivateKey, randomBytes, sign, webcrypto } from 'node:crypto';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { PASS_SUITE, passMessage } from '@nbn/voting';
import { ApiClient, type ApiResponse } from './api-client.ts';

const SUITE = RSABSSA.SHA384.PSS.Deterministic();
const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** A pass to a secret ballot, as a voter's browser holds it. */
export interface Pass {
  readonly token: string;
  readonly signature: string;
}

export interface BlindedPass {
  readonly token: string;
  readonly blinded: string;
  unblind(signature: string): Promise<Pass>;
}

/** What the browser does before it asks for the signature. */
export async function blindPass(
  publicKey: string,
  ballotId: string,
  token = randomBytes(32).toString('hex'),
): Promise<BlindedPass> {
  const key = (await webcrypto.subtle.importKey(
    'spki',
    Buffer.from(publicKey, 'base64'),
    { name: 'RSA-PSS', hash: 'SHA-384' },
    true,
    ['verify'],
  )) as webcrypto.CryptoKey;
  const message = new TextEncoder().encode(passMessage(ballotId, token));
  const { blindedMsg, inv } = await SUITE.blind(key, message);
  return {
    token,
    blinded: base64url(blindedMsg),
    unblind: async (signature) => ({
      token,
      signature: base64url(await SUITE.finalize(key, message, Buffer.from(signature, 'base64url'), inv)),
    }),
  };
}

/** The first step, signed in. */
export async function obtainPass(voter: ApiClient, ballotId: string): Promise<Pass> {
  const { body: offer } = await voter.get<{ publicKey: string }>(`/ballots/${ballotId}/pass`);
  const blinded = await blindPass(offer.publicKey, ballotId);
  const { status, body } = await voter.post<{ signature: string }>(`/ballots/${ballotId}/pass`, {
    blinded: blinded.blinded,
  });
  if (status !== 200) throw new Error(`No pass: ${JSON.stringify(body)}`);
  return blinded.unblind(body.signature);
}

/** The second step, by nobody. */
export async function castSecretPaper(
  url: string,
  ballotId: string,
  pass: Pass,
  paper: object,
  nonce = randomBytes(32).toString('hex'),
): Promise<ApiResponse<{ receipt: string }>> {
  return new ApiClient(url).put<{ receipt: string }>(`/ballots/${ballotId}/sealed-paper`, {
    ...pass,
    nonce,
    paper,
  });
}

/**
 * A pass made by somebody who has the key of the box, base64 of PKCS #8, and asked no roll. Throws where that
 * is no key.
 */
export function forgePass(privateKey: string, ballotId: string): Pass {
  const token = randomBytes(32).toString('hex');
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: PASS_SUITE.saltBytes };
  const signature = sign(PASS_SUITE.hash, Buffer.from(passMessage(ballotId, token)), { key, ...padding });
  return { token, signature: signature.toString('base64url') };
}
