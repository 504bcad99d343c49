import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedIn } from '../app/roots.tsx';

export const safeguardingRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/safeguarding',
    component: lazyPage(() => import('./SafeguardingPage.tsx'), 'SafeguardingPage', ['safeguarding']),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/safeguarding/purges',
    component: lazyPage(() => import('../standards/purges/PurgesPage.tsx'), 'PurgesPage', ['purging']),
  }),
] as const;
