import { Suspense } from 'react';
import type { AttachedDocumentsProps } from './AttachedDocuments.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';

const Content = lazyPart(async () => {
  const { loadTexts } = await import('../i18n/start.ts');
  const [file] = await Promise.all([import('./AttachedDocuments.tsx'), loadTexts(['documents'])]);
  return { default: file.AttachedDocuments };
});

/** The documents of an object, which come with their words when somebody asks for them. */
export function LazyAttachedDocuments(props: AttachedDocumentsProps) {
  return (
    <Suspense fallback={null}>
      <Content {...props} />
    </Suspense>
  );
}
