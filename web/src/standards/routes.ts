import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedIn } from '../app/roots.tsx';
import { draftSearch } from './draft-search.ts';

export const standardRoutes = [
  createRoute({ getParentRoute: () => signedIn, path: '/standards', component: lazyPage(() => import('./StandardsPage.tsx'), 'StandardsPage', ['standards', 'lifecycle']) }),
  createRoute({
    getParentRoute: () => signedIn, path: '/standards/$standardId', validateSearch: draftSearch,
    component: lazyPage(() => import('./StandardPage.tsx'), 'StandardPage', ['standards', 'lifecycle']),
  }),
  createRoute({
    getParentRoute: () => signedIn, path: '/standards/$standardId/history',
    component: lazyPage(() => import('./lifecycle/HistoryPage.tsx'), 'HistoryPage', ['standards', 'lifecycle']),
  }),
] as const;
