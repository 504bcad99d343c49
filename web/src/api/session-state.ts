import { KEPT_MARK } from '../kept-papers/kept-mark.ts';
import { PUSH_MARK } from '../push/push-mark.ts';
import { CLAIMS_KEY } from './text-claims.ts';

/**
 * What this browser holds of a session beside what the server sends: it goes when the session ends, however
 * it ends, in every tab. Only what says nothing of a member stays, the language and the colours; and claims
 * and the marks of kept papers and of messages, which have their own end.
 */
const PRESERVED_STORAGE_KEYS = [
  'norbanet-language',
  'norbanet-public-language',
  'mantine-color-scheme-value',
  CLAIMS_KEY,
  KEPT_MARK,
  PUSH_MARK,
];

/**
 * known: the member has left, or the server knows no session any more. assumed: by this device's clock it must
 * have ended, and the server could not be asked.
 */
export type SessionEndCause = 'known' | 'assumed';

type Cleanup = (cause: SessionEndCause) => void | Promise<void>;
const cleanups = new Set<Cleanup>();

/** Names what is to be dropped with the session; called once by its owner. */
export function onSessionEnd(drop: Cleanup): void {
  cleanups.add(drop);
}

/** Drops all of it in this tab. Resolves when what is dropped in the background is gone as well. */
export async function clearSessionState(cause: SessionEndCause = 'known'): Promise<void> {
  const dropped = [...cleanups].map((drop) => Promise.resolve(drop(cause)));
  try {
    for (const key of Object.keys(localStorage))
      if (!PRESERVED_STORAGE_KEYS.includes(key)) localStorage.removeItem(key);
    sessionStorage.clear();
  } catch {
    // Where nothing may be kept, nothing is.
  }
  await Promise.allSettled(dropped);
}

/**
 * left: the member has signed out. ended: the server knows no session any more. begun: perhaps another
 * member's.
 */
export type SessionChange = 'left' | 'ended' | 'begun';

const CHANNEL_NAME = 'norbanet-session';
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL_NAME);

/** Tells the other tabs of this browser. */
export function notifyOtherTabs(turn: SessionChange): void {
  channel?.postMessage(turn);
}

export function onOtherTabChange(hear: (turn: SessionChange) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<SessionChange>) => hear(data));
}
