/**
 * The suite of RFC 9474 by which passes are signed: RSABSSA-SHA384-PSS-Deterministic. What is signed holds
 * 256 random bits of its own.
 */
export const PASS_SUITE = { hash: 'sha384', saltBytes: 48, modulusBits: 2_048 } as const;

/** What a pass signs: a random token that its voter made, good for this ballot alone. */
export function passMessage(ballotId: string, token: string): string {
  return `NBN-T1|${ballotId}|${token}`;
}
