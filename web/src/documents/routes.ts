import { DOCUMENT_AUDIENCES } from '@nbn/contracts';
import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';
import type { LibraryFilter } from './queries.ts';

/** What of an address is a filter of the library; the rest is left out. */
function filterOf({ audience, words }: Record<string, unknown>): LibraryFilter {
  const known = DOCUMENT_AUDIENCES.find((each) => each === audience);
  // A search for 2027 stands in the address as a number.
  const typed = typeof words === 'number' ? String(words) : words;
  return {
    ...(known ? { audience: known } : {}),
    ...(typeof typed === 'string' && typed !== '' ? { words: typed.slice(0, 100) } : {}),
  };
}

export const documentRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/library',
    validateSearch: filterOf,
    component: lazyPage(() => import('./LibraryPage.tsx'), 'LibraryPage', ['documents']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/library/$id',
    validateSearch: ({ version }: Record<string, unknown>): { version?: number } =>
      Number.isSafeInteger(version) ? { version: Number(version) } : {},
    component: lazyPage(() => import('./DocumentPage.tsx'), 'DocumentPage', ['documents']),
  }),
] as const;
