import { CONTENT_LANGUAGES, DOCUMENT_AUDIENCES, REVIEW_STATES } from '@nbn/contracts';
import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { publicRoute, signedInRoute } from '../app/root-routes.tsx';
import type { LibraryFilter } from './queries.ts';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What of an address is a filter of the library; the rest is left out. */
function filterOf({ audience, words, collectionId, tag, ...more }: Record<string, unknown>): LibraryFilter {
  const known = DOCUMENT_AUDIENCES.find((each) => each === audience);
  // A search for 2027 stands in the address as a number.
  const typed = typeof words === 'number' ? String(words) : words;
  const language = CONTENT_LANGUAGES.find((each) => each === more['language']);
  const review = REVIEW_STATES.find((each) => each === more['review']);
  return {
    ...(known ? { audience: known } : {}),
    ...(typeof typed === 'string' && typed !== '' ? { words: typed.slice(0, 100) } : {}),
    ...(typeof collectionId === 'string' && ID.test(collectionId) ? { collectionId } : {}),
    ...(typeof tag === 'string' && tag !== '' ? { tag: tag.slice(0, 40) } : {}),
    ...(language ? { language } : {}),
    ...(review ? { review } : {}),
  };
}

export const documentRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/library',
    validateSearch: filterOf,
    component: lazyPage(() => import('./LibraryPage.tsx'), 'LibraryPage', ['documents', 'uploads']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/library/add',
    component: lazyPage(() => import('./several/AddDocumentsPage.tsx'), 'AddDocumentsPage', [
      'documents',
      'uploads',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/library/trash',
    component: lazyPage(() => import('./TrashPage.tsx'), 'TrashPage', ['documents']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/library/$id',
    validateSearch: ({ version }: Record<string, unknown>): { version?: number } =>
      Number.isSafeInteger(version) ? { version: Number(version) } : {},
    component: lazyPage(() => import('./DocumentPage.tsx'), 'DocumentPage', ['documents', 'safeguarding']),
  }),
] as const;

export const publicDocumentRoutes = [
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/shared',
    component: lazyPage(() => import('./SharedDocumentPage.tsx'), 'SharedDocumentPage', ['documents']),
  }),
] as const;
