import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { publicRoute, signedInRoute } from '../app/root-routes.tsx';

export const reminderRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/reminders',
    component: lazyPage(() => import('./RemindersPage.tsx'), 'RemindersPage', [
      'reminders',
      'directory',
      'push',
    ]),
  }),
] as const;

export const publicReminderRoutes = [
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/close-action',
    component: lazyPage(() => import('./CloseActionPage.tsx'), 'CloseActionPage', ['reminders']),
  }),
] as const;
