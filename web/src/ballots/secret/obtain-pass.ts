import { hashChain, keyEntry, passMessage } from '@nbn/voting';
import { unwrap, api } from '../../api/client.ts';
import { isProblem } from '../../api/problem.ts';
import { type BlindedPass, blindPass } from './blinding.ts';
import { fromBase64url, toBase64url } from './bytes.ts';
import { deviceKey } from './device-key.ts';
import { storePass, storedPass, storedReceipt, type StoredPass } from './pass-store.ts';

/** Why there is no pass here. */
export class PassUnavailableError extends Error {
  constructor(readonly why: 'not-secure' | 'elsewhere' | 'key-not-in-record') {
    super(why);
    this.name = 'NoPass';
  }
}

/**
 * The first step: my seat's pass, blinded here, signed by the server, unblinded here. The server sees a
 * number that says nothing of the pass it will see later (RFC 9474). It is made from the key of this browser,
 * so that it is the same each time, the server signs the same number again, and no pass has to be kept.
 */
export async function obtainPass(ballotId: string, seatId: string): Promise<StoredPass> {
  const kept = storedPass(ballotId, seatId);
  if (kept) return kept;
  // Browsers keep their cryptography from pages that could have been changed on the way.
  if (!globalThis.crypto?.subtle) throw new PassUnavailableError('not-secure');
  const path = { params: { path: { id: ballotId } } };
  const { box, publicKey, issued } = await unwrap(api.GET('/api/ballots/{id}/pass', path));
  await requireRecordedKey(ballotId, box, publicKey);
  const pass = await blindPass(await deviceKey(), ballotId, seatId, publicKey);
  try {
    const { signature } = await unwrap(
      api.POST('/api/ballots/{id}/pass', { ...path, body: { blinded: toBase64url(pass.blinded) } }),
    );
    const receipt = storedReceipt(ballotId, seatId);
    const opened = await unblindSignature(ballotId, publicKey, pass, signature);
    const signed = { token: pass.token, signature: opened, wasIssued: issued };
    return storePass(ballotId, seatId, receipt === null ? signed : { ...signed, receipt });
  } catch (error) {
    throw isProblem(error, 'pass-issued-already') ? new PassUnavailableError('elsewhere') : error;
  }
}

/** A key of one's own would make a voter known: the key has to be the one whose hash went to every seat. */
async function requireRecordedKey(ballotId: string, box: string, publicKey: string): Promise<void> {
  const { record } = await unwrap(
    api.GET('/api/ballots/{id}/lifecycle', { params: { path: { id: ballotId } } }),
  );
  const chain = hashChain(ballotId, record.entries);
  const isWhole =
    chain.length === record.chain.length && chain.every((hash, at) => record.chain[at] === hash);
  if (!isWhole || !record.entries.includes(keyEntry(box, publicKey)))
    throw new PassUnavailableError('key-not-in-record');
}

/** Finalize of RFC 9474: the signature on the pass itself, checked with the key. */
async function unblindSignature(
  ballotId: string,
  publicKey: string,
  { token, inverse }: BlindedPass,
  signature: string,
): Promise<string> {
  const { RSABSSA } = await import('@cloudflare/blindrsa-ts');
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  const key = await crypto.subtle.importKey('spki', fromBase64url(publicKey), algorithm, true, ['verify']);
  const message = new TextEncoder().encode(passMessage(ballotId, token));
  return toBase64url(
    await RSABSSA.SHA384.PSS.Deterministic().finalize(key, message, fromBase64url(signature), inverse),
  );
}
