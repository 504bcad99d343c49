import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { open, signedIn } from '../app/roots.tsx';

export const reminderRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/reminders',
    component: lazyPage(() => import('./RemindersPage.tsx'), 'RemindersPage', ['reminders']),
  }),
] as const;

export const openReminderRoutes = [
  createRoute({
    getParentRoute: () => open,
    path: '/close-action',
    component: lazyPage(() => import('./CloseActionPage.tsx'), 'CloseActionPage', ['reminders']),
  }),
] as const;
