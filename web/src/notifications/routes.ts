import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedIn } from '../app/roots.tsx';

export const notificationRoutes = [
  createRoute({ getParentRoute: () => signedIn, path: '/notifications', component: lazyPage(() => import('./NotificationsPage.tsx'), 'NotificationsPage', ['notifications']) }),
] as const;
