import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';
import { toSearchFilter } from './search-filter.ts';

export const searchRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/search',
    validateSearch: toSearchFilter,
    component: lazyPage(() => import('./SearchPage.tsx'), 'SearchPage', ['search']),
  }),
] as const;
