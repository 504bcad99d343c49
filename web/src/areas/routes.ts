import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';

export const areaRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/areas',
    component: lazyPage(() => import('./AreasPage.tsx'), 'AreasPage', ['areas', 'network']),
  }),
] as const;
