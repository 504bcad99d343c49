import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedIn } from '../app/roots.tsx';

export const notificationRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/notifications',
    validateSearch: (search: Record<string, unknown>): { only?: 'unread' } =>
      search['only'] === 'unread' ? { only: 'unread' } : {},
    component: lazyPage(() => import('./NotificationsPage.tsx'), 'NotificationsPage', ['notifications']),
  }),
] as const;
