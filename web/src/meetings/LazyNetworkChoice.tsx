import { Suspense } from 'react';
import type { NetworkChoiceProps } from './NetworkChoice.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';

const Content = lazyPart(async () => {
  const { loadTexts } = await import('../i18n/start.ts');
  const [file] = await Promise.all([import('./NetworkChoice.tsx'), loadTexts(['network'])]);
  return { default: file.NetworkChoice };
});

/** Loaded with its words when somebody invites to a national meeting. */
export function LazyNetworkChoice(props: NetworkChoiceProps) {
  return (
    <Suspense fallback={null}>
      <Content {...props} />
    </Suspense>
  );
}
