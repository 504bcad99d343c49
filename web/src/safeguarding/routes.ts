import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';

export const safeguardingRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/safeguarding',
    component: lazyPage(() => import('./SafeguardingPage.tsx'), 'SafeguardingPage', ['safeguarding']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/safeguarding/purges',
    component: lazyPage(() => import('../standards/purges/PurgesPage.tsx'), 'PurgesPage', ['purging']),
  }),
] as const;
