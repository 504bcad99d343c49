/**
 * The suite of RFC 9474 by which passes are signed: RSABSSA-SHA384-PSS-Deterministic. What is signed holds
 * 256 random bits of its own. New keys have this length, 128 bits of strength (NIST SP 800-57); a ballot that an
 * earlier version opened has one of 2,048 bits.
 */
export const PASS_SUITE = { hash: 'sha384', saltBytes: 48, modulusBits: 3_072 } as const;

/** What a pass signs: a random token that its voter made, good for this ballot alone. */
export function passMessage(ballotId: string, token: string): string {
  return `NBN-T1|${ballotId}|${token}`;
}
