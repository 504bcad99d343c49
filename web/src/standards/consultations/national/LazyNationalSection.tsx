import { Suspense } from 'react';
import { RowsSkeleton } from '../../../ui/PageSkeleton.tsx';
import type { NationalSectionProps } from './NationalSection.tsx';
import { lazyPart } from '../../../ui/lazy-part.tsx';

const Content = lazyPart(async () => {
  const { loadTexts } = await import('../../../i18n/start.ts');
  const [file] = await Promise.all([import('./NationalSection.tsx'), loadTexts(['network'])]);
  return { default: file.NationalSection };
});

/** Loaded with its words for a team and its network, who alone have it. */
export function LazyNationalSection(props: NationalSectionProps) {
  return (
    <Suspense fallback={<RowsSkeleton rows={2} />}>
      <Content {...props} />
    </Suspense>
  );
}
