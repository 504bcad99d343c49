import { countersignedText, toBase64 } from '@nbn/merkle';
import { api, unwrap } from '../../api/client.ts';
import { goesOnFrom, type ProofSource } from './next-checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import { WitnessDatabase, type WitnessKey } from './witness-database.ts';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** The log on the server does not go on from what this browser saw. */
export class RewrittenLogError extends Error {
  constructor(
    readonly seen: string,
    readonly offered: string,
  ) {
    super('The log was rewritten');
  }
}

/** The browser cannot keep what it would have to remember. */
export class NothingKeptError extends Error {}

/**
 * Checks the checkpoint against the last one that this browser saw, remembers it, and countersigns it. What does not
 * go on from there is refused before anything is signed.
 */
export async function countersign(memberId: string, checkpoint: Checkpoint): Promise<void> {
  const { seen, key } = await kept((database) => readKept(database, memberId));
  if (!(await goesOnFrom(seen, checkpoint.text, proofOf)))
    throw new RewrittenLogError(seen ?? '', checkpoint.text);
  await kept((database) => database.saveSeen(checkpoint.text));
  // A key without an id was never registered.
  const own = key?.id ? key : await registerKey(memberId);
  const text = new TextEncoder().encode(countersignedText(checkpoint.text));
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, own.privateKey, text);
  const body = {
    checkpoint: checkpoint.number,
    keyId: own.id,
    signature: toBase64(new Uint8Array(signature)),
  };
  await unwrap(api.POST('/api/audit/countersignatures', { body }));
  await kept((database) => database.saveKey(memberId, { ...own, signed: checkpoint.number }));
}

/** The last checkpoint that this member countersigned in this browser; null where it never did. */
export async function findSigned(memberId: string): Promise<number | null> {
  const key = await WitnessDatabase.open((database) => database.findKey(memberId)).catch(() => null);
  return key?.id ? key.signed : null;
}

async function readKept(
  database: WitnessDatabase,
  memberId: string,
): Promise<{ seen: string | null; key: WitnessKey | null }> {
  return { seen: await database.findSeen(), key: await database.findKey(memberId) };
}

/** A key that never leaves this browser; the server gets its public part. */
async function registerKey(memberId: string): Promise<WitnessKey> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
  const bytes = new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));
  // Kept before it is registered: a browser that keeps nothing registers no keys in vain.
  await kept((database) => database.saveKey(memberId, { id: '', privateKey, signed: 0 }));
  const { id } = await unwrap(api.POST('/api/audit/keys', { body: { publicKey: toBase64(bytes) } }));
  const key = { id, privateKey, signed: 0 };
  await kept((database) => database.saveKey(memberId, key));
  return key;
}

const proofOf: ProofSource = async (earlier, later) => {
  const query = { earlier, later };
  return (await unwrap(api.GET('/api/audit/checkpoints/proof', { params: { query } }))).proof;
};

async function kept<T>(work: (database: WitnessDatabase) => Promise<T>): Promise<T> {
  try {
    return await WitnessDatabase.open(work);
  } catch {
    throw new NothingKeptError();
  }
}
