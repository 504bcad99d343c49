import { Suspense, useSyncExternalStore } from 'react';
import { stepUp } from '../../api/step-up.ts';
import { loadTexts } from '../../i18n/start.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';

const Dialog = lazyPart(async () => {
  const [file] = await Promise.all([import('./StepUpDialog.tsx'), loadTexts(['verification'])]);
  return { default: file.StepUpDialog };
});

/** Asks who is there, over whatever page a request of weight was made from; the page keeps what was typed. */
export function StepUpDialogHost() {
  const pending = useSyncExternalStore(stepUp.subscribe, stepUp.current);
  return (
    pending && (
      <Suspense fallback={null}>
        <Dialog {...pending} onClose={() => pending.settle(false)} />
      </Suspense>
    )
  );
}
