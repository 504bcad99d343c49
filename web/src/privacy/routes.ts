import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';

export const privacyRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/my-data',
    component: lazyPage(() => import('./MyDataPage.tsx'), 'MyDataPage', ['privacy']),
  }),
] as const;
