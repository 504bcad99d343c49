import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../app/lazy-page.ts';
import { signedInRoute } from '../../app/root-routes.tsx';
import { newReportSearchOf, reportsSearchOf } from './report-search.ts';

export const monitoringReportRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/reports',
    validateSearch: reportsSearchOf,
    component: lazyPage(() => import('./ReportsPage.tsx'), 'ReportsPage', ['reports', 'network']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/reports/new',
    validateSearch: newReportSearchOf,
    component: lazyPage(() => import('./NewReportPage.tsx'), 'NewReportPage', ['reports']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/reports/$reportId',
    component: lazyPage(() => import('./ReportPage.tsx'), 'ReportPage', ['reports']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/reports/$reportId/edit',
    component: lazyPage(() => import('./EditReportPage.tsx'), 'EditReportPage', ['reports']),
  }),
] as const;
