import { CLAIMS_KEY } from './claims.ts';

/**
 * What this browser holds of a session beside what the server sends: it goes when the session ends, however
 * it ends, in every tab. Only what says nothing of a member stays, the language and the colours; and claims,
 * which have their own end.
 */
const STAYS = ['norbanet-language', 'mantine-color-scheme-value', CLAIMS_KEY];

type Drop = () => void;
const drops = new Set<Drop>();

/** Names what is to be dropped with the session; called once by whoever keeps it. */
export function dropAtSessionEnd(drop: Drop): void {
  drops.add(drop);
}

/** Drops all of it in this tab. */
export function dropSessionState(): void {
  for (const drop of drops) drop();
  try {
    for (const key of Object.keys(localStorage)) if (!STAYS.includes(key)) localStorage.removeItem(key);
    sessionStorage.clear();
  } catch {
    // Where nothing may be kept, nothing is.
  }
}

/**
 * left: the member has signed out. ended: the server knows no session any more. begun: perhaps another
 * member's.
 */
export type SessionTurn = 'left' | 'ended' | 'begun';

const CHANNEL = 'norbanet-session';
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);

/** Tells the other tabs of this browser. */
export function tellOtherTabs(turn: SessionTurn): void {
  channel?.postMessage(turn);
}

export function hearOtherTabs(hear: (turn: SessionTurn) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<SessionTurn>) => hear(data));
}
