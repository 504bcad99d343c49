import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';

export const fundingRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/funds',
    component: lazyPage(() => import('./funds/FundsPage.tsx'), 'FundsPage', ['funding', 'network']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/funds/new',
    component: lazyPage(() => import('./funds/NewFundPage.tsx'), 'NewFundPage', ['funding']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/funds/rates',
    component: lazyPage(() => import('./RatesPage.tsx'), 'RatesPage', ['funding']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/funds/$fundId',
    component: lazyPage(() => import('./funds/FundPage.tsx'), 'FundPage', ['funding', 'network']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/funds/$fundId/calls/$callId/apply',
    component: lazyPage(() => import('./applications/ApplicationFormPages.tsx'), 'NewApplicationPage', [
      'funding',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/funds/applications/$id',
    component: lazyPage(() => import('./applications/ApplicationPage.tsx'), 'ApplicationPage', ['funding']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/funds/applications/$id/change',
    component: lazyPage(() => import('./applications/ApplicationFormPages.tsx'), 'ChangeApplicationPage', [
      'funding',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/funds/grants/$id',
    component: lazyPage(() => import('./grants/GrantPage.tsx'), 'GrantPage', ['funding']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/funds/reports/$id',
    component: lazyPage(() => import('./reports/ReportPage.tsx'), 'ReportPage', ['funding']),
  }),
] as const;
