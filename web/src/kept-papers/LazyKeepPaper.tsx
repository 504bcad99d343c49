import { Suspense } from 'react';
import { lazyPart } from '../ui/lazy-part.tsx';
import type { PaperSource } from './kept-paper.ts';

const Content = lazyPart<{ source: PaperSource }>(async () => {
  const { loadTexts } = await import('../i18n/start.ts');
  const [file] = await Promise.all([import('./KeepPaper.tsx'), loadTexts(['kept'])]);
  return { default: file.KeepPaper };
});

/** The way to keep the paper of a page for reading offline, which comes after the page. */
export function LazyKeepPaper({ source }: { source: PaperSource }) {
  return (
    <Suspense fallback={null}>
      <Content source={source} />
    </Suspense>
  );
}
