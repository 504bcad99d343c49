import { REQUEST_LIMITS } from '@nbn/contracts';
import { Problem } from '../problems/problem.ts';

const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * Refuses JSON with more structure than any form of ours has, before anything is made of it: each unknown
 * field costs the validation a sentence, and each level a call. Sizes alone do not help: 45,000 fields fit
 * into half a megabyte.
 */
export function assertJsonWithinLimits(body: Uint8Array): void {
  let [depth, members, values] = [0, 0, 1];
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at]!;
    if (sign === QUOTE) at = endOfString(body, at);
    else if (sign === COLON) members += 1;
    else if (sign === COMMA) values += 1;
    else if (OPENING.has(sign)) depth += 1;
    else if (CLOSING.has(sign)) depth -= 1;
    if (depth > REQUEST_LIMITS.jsonDepth) throw new Problem('malformed-body');
    if (members > REQUEST_LIMITS.jsonMembers || values > REQUEST_LIMITS.jsonValues)
      throw new Problem('too-large');
  }
}

/** The place of the quote that ends a string; the end of the body where none does. */
function endOfString(body: Uint8Array, start: number): number {
  for (let at = start + 1; at < body.length; at += 1) {
    if (body[at] === BACKSLASH) at += 1;
    else if (body[at] === QUOTE) return at;
  }
  return body.length;
}
