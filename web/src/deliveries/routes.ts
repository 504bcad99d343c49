import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedIn } from '../app/roots.tsx';

export const deliveryRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/network/deliveries',
    component: lazyPage(() => import('./DeliveriesPage.tsx'), 'DeliveriesPage', ['deliveries', 'network']),
  }),
] as const;
