import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';
import { contributionSearchOf } from './contribution-filter.ts';

export const contributionRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/contributions',
    validateSearch: contributionSearchOf,
    component: lazyPage(() => import('./ContributionsPage.tsx'), 'ContributionsPage', ['contributions']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/contributions/$kind/$id',
    component: lazyPage(() => import('./ContributionPage.tsx'), 'ContributionPage', [
      'contributions',
      'publishing',
    ]),
  }),
] as const;
