import { Suspense } from 'react';
import { RowsSkeleton } from '../../ui/PageSkeleton.tsx';
import type { ClauseSourcesProps } from './ClauseSources.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';

const Content = lazyPart(async () => {
  const { loadTexts } = await import('../../i18n/start.ts');
  const [file] = await Promise.all([import('./ClauseSources.tsx'), loadTexts(['sources'])]);
  return { default: file.ClauseSources };
});

/** What a clause cites, which comes with its words when somebody asks for it. */
export function LazyClauseSources(props: ClauseSourcesProps) {
  return (
    <Suspense fallback={<RowsSkeleton />}>
      <Content {...props} />
    </Suspense>
  );
}
