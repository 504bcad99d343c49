import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';

export const operationRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/operation',
    component: lazyPage(() => import('./OperationPage.tsx'), 'OperationPage', ['operation', 'network']),
  }),
] as const;
