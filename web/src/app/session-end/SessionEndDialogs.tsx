import { Suspense, useSyncExternalStore } from 'react';
import { pageCover } from './page-cover.ts';
import { useSessionEnd } from './use-session-end.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';

const IdleDialog = lazyPart(async () => ({
  default: (await import('./SessionExpiringDialog.tsx')).SessionExpiringDialog,
}));
const EndedDialog = lazyPart(async () => ({
  default: (await import('./SessionEndedDialog.tsx')).SessionEndedDialog,
}));

/**
 * Asks before an unused session ends, and lets its member back to what was typed once it has. Its dialogs
 * come when they are needed.
 */
export function SessionEndDialogs() {
  const { warned, endsAt, extendSession } = useSessionEnd();
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
