import { TEXT_CLAIMS_HEADER, TEXT_CLAIMS_MOST } from '@nbn/contracts';
import type { ApiProblem } from './problem.ts';

/** The server lets a text through within a day of holding it back, and half an hour more. */
const KEPT_MS = 25 * 3_600_000;
const KEY = 'norbanet:text-claims';

interface Kept {
  readonly claim: string;
  readonly at: number;
}

function kept(): Kept[] {
  try {
    const list = JSON.parse(localStorage.getItem(KEY) ?? '[]') as Kept[];
    return list.filter(({ at }) => at > Date.now() - KEPT_MS);
  } catch {
    return [];
  }
}

/** Keeps what a refusal gave along: with it the server knows the same text again once a coordinator has let it through. */
export function keepClaim({ code, extra }: Pick<ApiProblem, 'code' | 'extra'>): void {
  const claim = extra['claim'];
  if (code !== 'personal-data-found' || typeof claim !== 'string') return;
  try {
    localStorage.setItem(KEY, JSON.stringify([{ claim, at: Date.now() }, ...kept()].slice(0, TEXT_CLAIMS_MOST)));
  } catch {
    // Where nothing may be kept, the text is held back anew.
  }
}

/** Those that are still good for something. */
export const keptClaims = (): string[] => kept().map(({ claim }) => claim);

/** The header that shows them, when there are any. */
export function claimHeader(): readonly [name: string, value: string] | null {
  const claims = keptClaims();
  return claims.length === 0 ? null : [TEXT_CLAIMS_HEADER, claims.join(',')];
}

/** They are the member's who is signed in. */
export function dropClaims(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // There are none.
  }
}
