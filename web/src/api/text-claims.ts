import { TEXT_CLAIMS_HEADER, TEXT_CLAIMS_MAX } from '@nbn/contracts';
import type { ApiProblem } from './problem.ts';

/** The server lets a text through within a day of holding it back, and half an hour more. */
const CLAIM_LIFETIME_MS = 25 * 3_600_000;
export const CLAIMS_KEY = 'norbanet:text-claims';

interface StoredClaim {
  readonly claim: string;
  readonly at: number;
  readonly member: string;
}

/** The member who is signed in: claims are of use to nobody else. */
let owner: string | null = null;

function readClaims(): StoredClaim[] {
  try {
    const list = JSON.parse(localStorage.getItem(CLAIMS_KEY) ?? '[]') as StoredClaim[];
    return list.filter(({ at, member }) => at > Date.now() - CLAIM_LIFETIME_MS && member === owner);
  } catch {
    return [];
  }
}

function writeClaims(list: readonly StoredClaim[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(CLAIMS_KEY);
    else localStorage.setItem(CLAIMS_KEY, JSON.stringify(list.slice(0, TEXT_CLAIMS_MAX)));
  } catch {
    // Where nothing may be kept, the text is blocked again.
  }
}

/**
 * Keeps what a refusal gave along: with it the server knows the same text again once a coordinator has let it
 * through.
 */
export function storeClaim({ code, extra }: Pick<ApiProblem, 'code' | 'extra'>): void {
  const claim = extra['claim'];
  if (code !== 'personal-data-found' || typeof claim !== 'string' || owner === null) return;
  writeClaims([{ claim, at: Date.now(), member: owner }, ...readClaims()]);
}

/** Those that are still good for something. */
export const storedClaims = (): string[] => readClaims().map(({ claim }) => claim);

/** The header that shows them, when there are any. */
export function claimHeader(): readonly [name: string, value: string] | null {
  const claims = storedClaims();
  return claims.length === 0 ? null : [TEXT_CLAIMS_HEADER, claims.join(',')];
}

/**
 * Keeps those of the member who is signed in, and drops all others. They outlast a session that ran out, for
 * a text is let through hours later; without the server's key nothing can be read out of them.
 */
export function retainClaimsOf(memberId: string): void {
  owner = memberId;
  writeClaims(readClaims());
}

/** The member has signed out. */
export function clearClaims(): void {
  owner = null;
  writeClaims([]);
}
