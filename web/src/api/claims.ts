import { TEXT_CLAIMS_HEADER, TEXT_CLAIMS_MAX } from '@nbn/contracts';
import type { ApiProblem } from './problem.ts';

/** The server lets a text through within a day of holding it back, and half an hour more. */
const KEPT_MS = 25 * 3_600_000;
export const CLAIMS_KEY = 'norbanet:text-claims';

interface Kept {
  readonly claim: string;
  readonly at: number;
  readonly member: string;
}

/** The member who is signed in: claims are of use to nobody else. */
let owner: string | null = null;

function kept(): Kept[] {
  try {
    const list = JSON.parse(localStorage.getItem(CLAIMS_KEY) ?? '[]') as Kept[];
    return list.filter(({ at, member }) => at > Date.now() - KEPT_MS && member === owner);
  } catch {
    return [];
  }
}

function keep(list: readonly Kept[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(CLAIMS_KEY);
    else localStorage.setItem(CLAIMS_KEY, JSON.stringify(list.slice(0, TEXT_CLAIMS_MAX)));
  } catch {
    // Where nothing may be kept, the text is held back anew.
  }
}

/**
 * Keeps what a refusal gave along: with it the server knows the same text again once a coordinator has let it
 * through.
 */
export function keepClaim({ code, extra }: Pick<ApiProblem, 'code' | 'extra'>): void {
  const claim = extra['claim'];
  if (code !== 'personal-data-found' || typeof claim !== 'string' || owner === null) return;
  keep([{ claim, at: Date.now(), member: owner }, ...kept()]);
}

/** Those that are still good for something. */
export const keptClaims = (): string[] => kept().map(({ claim }) => claim);

/** The header that shows them, when there are any. */
export function claimHeader(): readonly [name: string, value: string] | null {
  const claims = keptClaims();
  return claims.length === 0 ? null : [TEXT_CLAIMS_HEADER, claims.join(',')];
}

/**
 * Keeps those of the member who is signed in, and drops all others. They outlast a session that ran out, for
 * a text is let through hours later; without the server's key nothing can be read out of them.
 */
export function keepClaimsOf(memberId: string): void {
  owner = memberId;
  keep(kept());
}

/** The member has signed out. */
export function dropClaims(): void {
  owner = null;
  keep([]);
}
