import { hashChain, keyEntry, passMessage } from '@nbn/voting';
import { answer, api } from '../../api/client.ts';
import { isProblem } from '../../api/problem.ts';
import { fromBase64url, randomHex, toBase64url } from './bytes.ts';
import { keepPass, keptPass, type KeptPass } from './kept-pass.ts';

/** Why there is no pass here. */
export class NoPass extends Error {
  constructor(readonly why: 'not-secure' | 'elsewhere' | 'key-not-in-record') {
    super(why);
    this.name = 'NoPass';
  }
}

/**
 * The first step: my seat's pass, blinded here, signed by the server, unblinded here. The server sees a number that says nothing of the
 * pass it will see later (RFC 9474). A pass that is on its way is asked for again with the same number.
 */
export async function takePass(ballotId: string, seatId: string): Promise<KeptPass> {
  const kept = keptPass(ballotId, seatId);
  if (kept?.signature) return kept;
  // Browsers keep their cryptography from pages that could have been changed on the way.
  if (!globalThis.crypto?.subtle) throw new NoPass('not-secure');
  const path = { params: { path: { id: ballotId } } };
  const offer = await answer(api.GET('/api/ballots/{id}/pass', path));
  await requireRecordedKey(ballotId, offer);
  const begun = kept ?? (await begin(ballotId, seatId, offer));
  try {
    const { signature } = await answer(api.POST('/api/ballots/{id}/pass', { ...path, body: { blinded: begun.blinded } }));
    return keepPass(ballotId, seatId, { ...begun, signature: await unblind(ballotId, begun, signature) });
  } catch (error) {
    throw isProblem(error, 'pass-issued-already') ? new NoPass('elsewhere') : error;
  }
}

/** A key of one's own would make a voter known: the key has to be the one whose hash went to every seat. */
async function requireRecordedKey(ballotId: string, { box, publicKey }: { box: string; publicKey: string }): Promise<void> {
  const { record } = await answer(api.GET('/api/ballots/{id}/life', { params: { path: { id: ballotId } } }));
  const chain = hashChain(ballotId, record.entries);
  const isWhole = chain.length === record.chain.length && chain.every((hash, at) => record.chain[at] === hash);
  if (!isWhole || !record.entries.includes(keyEntry(box, publicKey))) throw new NoPass('key-not-in-record');
}

async function begin(ballotId: string, seatId: string, { publicKey, issued }: { publicKey: string; issued: boolean }): Promise<KeptPass> {
  if (issued) throw new NoPass('elsewhere');
  const token = randomHex();
  const { suite, key } = await suiteWith(publicKey);
  const { blindedMsg, inv } = await suite.blind(key, messageOf(ballotId, token));
  return keepPass(ballotId, seatId, { token, publicKey, blinded: toBase64url(blindedMsg), inverse: toBase64url(inv) });
}

async function unblind(ballotId: string, { token, publicKey, inverse }: KeptPass, signature: string): Promise<string> {
  const { suite, key } = await suiteWith(publicKey);
  return toBase64url(await suite.finalize(key, messageOf(ballotId, token), fromBase64url(signature), fromBase64url(inverse)));
}

const messageOf = (ballotId: string, token: string): Uint8Array => new TextEncoder().encode(passMessage(ballotId, token));

async function suiteWith(publicKey: string) {
  const { RSABSSA } = await import('@cloudflare/blindrsa-ts');
  const key = await crypto.subtle.importKey('spki', fromBase64url(publicKey), { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);
  return { suite: RSABSSA.SHA384.PSS.Deterministic(), key };
}
