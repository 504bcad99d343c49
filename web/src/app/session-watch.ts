import type { QueryClient } from '@tanstack/react-query';
import { answered, whenSignedOut } from '../api/client.ts';
import { sessionKey } from '../api/keys.ts';
import { forgetSession, type Session, sessionQuery } from '../api/session.ts';
import { dropSessionState, hearOtherTabs, tellOtherTabs } from '../api/session-end.ts';

/** A session rests for half an hour at most; a moment later the server is asked whether it is still there. */
const ASK_AFTER_MS = 30 * 60_000 + 5_000;

interface Pages {
  /** Goes where the session leads: to sign-in when there is none. */
  invalidate(): Promise<void>;
  navigate(to: { href: string }): Promise<void>;
}

/** Watches over the session's end: by a refusal, by the clock, in another tab, or while the page lay in the browser's cache. */
export function watchSession(queryClient: QueryClient, pages: Pages): void {
  const known = (): Session | null => queryClient.getQueryData<Session | null>(sessionKey) ?? null;
  let resting: ReturnType<typeof setTimeout> | undefined;

  /** Forgets what was kept, asks for sign-in, then forgets what was read, and comes back to this very page. */
  function end(): void {
    dropSessionState();
    queryClient.setQueryData(sessionKey, null);
    void pages.invalidate().then(() => {
      if (!known()) queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey !== sessionKey });
    });
  }

  /** The member has signed out in another tab: this page is left, and nothing of it stays in memory. */
  async function leave(): Promise<void> {
    dropSessionState();
    await pages.navigate({ href: '/sign-in' });
    forgetSession(queryClient);
    window.location.replace('/sign-in');
  }

  async function look(): Promise<void> {
    const before = known();
    if (!before) return;
    const now = await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => before);
    if (now === null) end();
    // Somebody else signed in elsewhere: nothing on this page is theirs.
    else if (now.member.id !== before.member.id) window.location.reload();
  }

  whenSignedOut(() => {
    tellOtherTabs('ended');
    end();
  });
  answered(() => {
    clearTimeout(resting);
    resting = setTimeout(() => void look(), ASK_AFTER_MS);
  });
  hearOtherTabs((turn) => {
    if (!known()) return;
    if (turn === 'left') void leave();
    else if (turn === 'ended') end();
    else void look();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void look();
  });
}
