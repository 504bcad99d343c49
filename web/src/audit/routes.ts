import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';
import { auditFilterOf } from './audit-filter.ts';

export const auditRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/my-actions',
    component: lazyPage(() => import('./MyActionsPage.tsx'), 'MyActionsPage', [
      'audit',
      'record',
      'network',
      'directory',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/audit',
    validateSearch: auditFilterOf,
    component: lazyPage(() => import('./AuditPage.tsx'), 'AuditPage', ['audit', 'record']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/record',
    component: lazyPage(() => import('./record/RecordPage.tsx'), 'RecordPage', ['record', 'network']),
  }),
] as const;
