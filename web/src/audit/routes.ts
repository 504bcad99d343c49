import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedIn } from '../app/roots.tsx';
import { filterOf } from './filter.ts';

export const auditRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/my-actions',
    component: lazyPage(() => import('./MyActionsPage.tsx'), 'MyActionsPage', ['audit']),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/audit',
    validateSearch: filterOf,
    component: lazyPage(() => import('./AuditPage.tsx'), 'AuditPage', ['audit']),
  }),
] as const;
