import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';

export const notificationRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/notifications',
    validateSearch: (search: Record<string, unknown>): { only?: 'unread' } =>
      search['only'] === 'unread' ? { only: 'unread' } : {},
    component: lazyPage(() => import('./NotificationsPage.tsx'), 'NotificationsPage', ['notifications']),
  }),
] as const;
