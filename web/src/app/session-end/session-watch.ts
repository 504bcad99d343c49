import type { QueryClient } from '@tanstack/react-query';
import { setPasskeyRequiredHandler, setSignedOutHandler } from '../../api/client.ts';
import { sessionKey } from '../../api/query-keys.ts';
import { clearSession, type Session, sessionQuery } from '../../api/session.ts';
import {
  clearSessionState,
  notifyOtherTabs,
  onOtherTabChange,
  type SessionEndCause,
} from '../../api/session-state.ts';
import { live } from '../../live/live.ts';
import { pageCover } from './page-cover.ts';
import { hasTypedText } from './typed-text.ts';

interface SessionNavigator {
  /** Goes where the session leads: to sign-in when there is none. */
  invalidate(): Promise<void>;
  navigate(to: { href: string }): Promise<void>;
}

/**
 * Watches over the session's end: by a refusal, by the clock, in another tab, or while the page lay in the
 * browser's cache.
 */
export function watchSession(queryClient: QueryClient, pages: SessionNavigator): void {
  const known = (): Session | null => queryClient.getQueryData<Session | null>(sessionKey) ?? null;

  /**
   * Forgets what was kept, asks for sign-in, then forgets what was read, and comes back to this very page.
   * Where something was typed, the page stays, covered, until its member is back.
   */
  function end(cause: SessionEndCause): void {
    void clearSessionState(cause);
    if (pageCover.isShown()) return;
    if (hasTypedText()) {
      pageCover.show();
      return;
    }
    queryClient.setQueryData(sessionKey, null);
    void pages.invalidate().then(() => {
      if (!known()) queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey !== sessionKey });
    });
  }

  /** The member has signed out in another tab: this page is left, and nothing of it stays in memory. */
  async function leave(): Promise<void> {
    const cleared = clearSessionState();
    await pages.navigate({ href: '/sign-in' });
    await Promise.all([cleared, clearSession(queryClient)]);
    window.location.replace('/sign-in');
  }

  async function look(): Promise<void> {
    const before = known();
    // Whoever has to come back to a covered page is seen there.
    if (!before || pageCover.isShown()) return;
    const now = await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => before);
    if (now === null) end('known');
    // Somebody else signed in elsewhere: nothing on this page is theirs.
    else if (now.member.id !== before.member.id) window.location.reload();
    else if (before.member.passkeyNeeded && !now.member.passkeyNeeded) live.reconnect();
  }

  setSignedOutHandler((cause) => {
    // Whatever was asked at once is refused, each for itself: the first refusal ends the session.
    if (!known()) return;
    notifyOtherTabs('ended');
    end(cause);
  });
  // Whoever needs a passkey by now is led to where one is added. What was typed stays where it is: the refusal says
  // that the way is open in another tab, which then opens it here too.
  setPasskeyRequiredHandler(() => {
    const session = known();
    if (!session || session.member.passkeyNeeded) return;
    queryClient.setQueryData<Session>(sessionKey, {
      ...session,
      member: { ...session.member, passkeyNeeded: true },
    });
    if (!hasTypedText()) void pages.invalidate();
  });
  onOtherTabChange((turn) => {
    if (!known()) return;
    if (turn === 'left') void leave();
    // What lies on the device was removed by the tab that knew.
    else if (turn === 'ended') end('assumed');
    else void look();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void look();
  });
}
