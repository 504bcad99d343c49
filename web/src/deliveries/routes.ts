import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';

export const deliveryRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/deliveries',
    component: lazyPage(() => import('./DeliveriesPage.tsx'), 'DeliveriesPage', ['deliveries', 'network']),
  }),
] as const;
