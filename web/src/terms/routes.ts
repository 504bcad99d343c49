import { FIELDS, LANGUAGES, type Language } from '@nbn/contracts';
import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';
import type { TermsFilter } from './queries.ts';

const languageOf = (value: unknown): Language | undefined =>
  LANGUAGES.find((known) => known === value && known !== 'en');

/** What of an address is a filter of the terms; the rest is left out. */
function filterOf({ field, words, first, second, proposed }: Record<string, unknown>): TermsFilter {
  const knownField = FIELDS.find((known) => known === field);
  const typed = typeof words === 'number' ? String(words) : words;
  const [one, two] = [languageOf(first), languageOf(second)];
  return {
    ...(knownField ? { field: knownField } : {}),
    ...(typeof typed === 'string' && typed !== '' ? { words: typed.slice(0, 100) } : {}),
    ...(one ? { first: one } : {}),
    ...(two ? { second: two } : {}),
    ...(proposed === true ? { proposed } : {}),
  };
}

export const termRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/library/terms',
    validateSearch: filterOf,
    component: lazyPage(() => import('./TermsPage.tsx'), 'TermsPage', ['terms', 'documents']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/library/terms/waiting',
    component: lazyPage(() => import('./WaitingProposalsPage.tsx'), 'WaitingProposalsPage', ['terms']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/library/terms/$concept',
    component: lazyPage(() => import('./ConceptPage.tsx'), 'ConceptPage', ['terms']),
  }),
] as const;
