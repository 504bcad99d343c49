import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';

export const overviewRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/overview',
    validateSearch: ({ by }: Record<string, unknown>): { by?: 'kind' } => (by === 'kind' ? { by } : {}),
    component: lazyPage(() => import('./OverviewPage.tsx'), 'OverviewPage', ['overview', 'network']),
  }),
] as const;
