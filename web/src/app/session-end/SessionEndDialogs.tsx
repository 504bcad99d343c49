import { Suspense, useEffect, useSyncExternalStore } from 'react';
import { loadTexts } from '../../i18n/start.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { pageCover } from './page-cover.ts';
import { useSessionEnd } from './use-session-end.ts';

const IdleDialog = lazyPart(async () => ({
  default: (await import('./SessionExpiringDialog.tsx')).SessionExpiringDialog,
}));
const EndedDialog = lazyPart(async () => {
  const [file] = await Promise.all([import('./SessionEndedDialog.tsx'), loadTexts(['identity'])]);
  return { default: file.SessionEndedDialog };
});

/**
 * Asks before an unused session ends, and lets its member back to what was typed once it has. Its dialogs
 * come when they are needed; the way back comes with the first typed letter, since the server that has its code
 * may be gone by the end of the session.
 */
export function SessionEndDialogs() {
  const { warned, endsAt, extendSession } = useSessionEnd();
  useEffect(() => {
    document.addEventListener('input', EndedDialog.prefetch, { capture: true, once: true });
    return () => document.removeEventListener('input', EndedDialog.prefetch, { capture: true });
  }, []);
  const covered = useSyncExternalStore(pageCover.subscribe, pageCover.isShown);
  if (covered)
    return (
      <Suspense fallback={null}>
        <EndedDialog />
      </Suspense>
    );
  return (
    warned && (
      <Suspense fallback={null}>
        <IdleDialog endsAt={endsAt} onStay={extendSession} />
      </Suspense>
    )
  );
}
