import { lazy, Suspense, useSyncExternalStore } from 'react';
import { cover } from './covered.ts';
import { useSessionEnd } from './use-session-end.ts';

const IdleDialog = lazy(async () => ({ default: (await import('./IdleDialog.tsx')).IdleDialog }));
const EndedDialog = lazy(async () => ({ default: (await import('./EndedDialog.tsx')).EndedDialog }));

/**
 * Asks before an unused session ends, and lets its member back to what was typed once it has. Its dialogs
 * come when they are needed.
 */
export function SessionEnd() {
  const { warned, endsAt, stay } = useSessionEnd();
  const covered = useSyncExternalStore(cover.subscribe, cover.isPut);
  if (covered)
    return (
      <Suspense fallback={null}>
        <EndedDialog />
      </Suspense>
    );
  return (
    warned && (
      <Suspense fallback={null}>
        <IdleDialog endsAt={endsAt} onStay={stay} />
      </Suspense>
    )
  );
}
