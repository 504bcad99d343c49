import { PRACTICE_STATES } from '@nbn/contracts';
import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';
import { knowledgeFilterOf } from './knowledge-filter.ts';
import type { PracticeFilter } from './queries.ts';

function practiceFilterOf(search: Record<string, unknown>): PracticeFilter {
  const state = PRACTICE_STATES.find((known) => known === search['state']);
  const { clause, mine } = search;
  return {
    ...knowledgeFilterOf(search),
    ...(state ? { state } : {}),
    ...(typeof clause === 'string' && /^[0-9a-f-]{36}$/.test(clause) ? { clause } : {}),
    ...(mine === true ? { mine: true } : {}),
  };
}

export const practiceRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/library/practices',
    validateSearch: practiceFilterOf,
    component: lazyPage(() => import('./PracticesPage.tsx'), 'PracticesPage', ['practices', 'documents']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/library/practices/new',
    component: lazyPage(() => import('./PracticeFormPages.tsx'), 'NewPracticePage', ['practices']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/library/practices/$id',
    validateSearch: ({ version }: Record<string, unknown>): { version?: number } =>
      Number.isSafeInteger(version) ? { version: Number(version) } : {},
    component: lazyPage(() => import('./PracticePage.tsx'), 'PracticePage', [
      'practices',
      'standards',
      'documents',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/library/practices/$id/edit',
    component: lazyPage(() => import('./PracticeFormPages.tsx'), 'EditPracticePage', ['practices']),
  }),
] as const;
