import { fromBase64, isConsistent, parseCheckpointText } from '@nbn/merkle';

/** The proof of the server that the later of two sizes goes on from the earlier; null where it has none. */
export type ProofSource = (earlier: number, later: number) => Promise<readonly string[] | null>;

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/**
 * Whether a checkpoint only adds to the one that this browser saw last. It relies on its own memory and on
 * arithmetic: a server that shows a rewritten, shortened or damaged log has no proof.
 */
export async function goesOnFrom(
  seenText: string | null,
  offeredText: string,
  proofOf: ProofSource,
): Promise<boolean> {
  const offered = parseCheckpointText(offeredText);
  if (!offered) return false;
  if (seenText === null || seenText === offeredText) return true;
  const seen = parseCheckpointText(seenText);
  if (!seen || seen.origin !== offered.origin || offered.size <= seen.size) return false;
  const proof = await proofOf(seen.size, offered.size);
  const nodes = proof?.map(fromBase64) ?? [null];
  return nodes.every((node) => node !== null) && isConsistent(sha256, seen, offered, nodes);
}
