import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { handleSignedOut } from '../../api/client.ts';
import { UnreachableError } from '../../api/problem.ts';
import { refreshSession, signOut } from '../../api/session.ts';
import { sessionExpiry, WARNING_MS } from '../../api/session-expiry.ts';
import { pageCover } from './page-cover.ts';

/** A timer may be late, in a window that nobody looks at most of all: the hour is looked at again. */
const CHECK_INTERVAL_MS = 5_000;

interface SessionEndState {
  /** It ends soon unless somebody says that she is still there. */
  readonly warned: boolean;
  readonly endsAt: number;
  readonly extendSession: () => void;
}

/**
 * Watches over the end of an unused session: what is done on the page keeps it, and before it ends the member
 * is asked.
 */
export function useSessionEnd(): SessionEndState {
  const queryClient = useQueryClient();
  const endsAt = useSyncExternalStore(sessionExpiry.subscribe, sessionExpiry.endsAt);
  const [warned, setWarned] = useState(false);

  const extendSession = useCallback(
    () => void refreshSession(queryClient).catch(() => undefined),
    [queryClient],
  );
  /** The server is notified too; whether that succeeds or not, nothing more is shown here. */
  const end = useCallback(
    () =>
      void signOut().then(
        () => handleSignedOut('known'),
        (fault: unknown) => handleSignedOut(fault instanceof UnreachableError ? 'assumed' : 'known'),
      ),
    [],
  );

  useEffect(() => {
    const checkExpiry = () => {
      if (pageCover.isShown()) return;
      const left = sessionExpiry.endsAt() - Date.now();
      setWarned(left <= WARNING_MS);
      if (left <= 0) end();
    };
    checkExpiry();
    const clock = setInterval(checkExpiry, CHECK_INTERVAL_MS);
    document.addEventListener('visibilitychange', checkExpiry);
    return () => {
      clearInterval(clock);
      document.removeEventListener('visibilitychange', checkExpiry);
    };
  }, [endsAt, end]);

  useEffect(() => {
    // Whoever writes for half an hour is not away, although the server hears nothing of it. The warning
    // itself wants an answer.
    const active = () => {
      if (!warned && !pageCover.isShown() && sessionExpiry.needsRefresh()) extendSession();
    };
    document.addEventListener('keydown', active);
    document.addEventListener('pointerdown', active);
    return () => {
      document.removeEventListener('keydown', active);
      document.removeEventListener('pointerdown', active);
    };
  }, [warned, extendSession]);

  return { warned, endsAt, extendSession };
}
