import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';
import { planSearchOf } from './plan-filter.ts';

export const planRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/plans',
    component: lazyPage(() => import('./RegionPage.tsx'), 'RegionPage', ['plans', 'network']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/plans/areas/$areaId',
    component: lazyPage(() => import('./AreaPage.tsx'), 'AreaPage', ['plans', 'areas', 'priorities']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/plans/countries/$country',
    validateSearch: planSearchOf,
    component: lazyPage(() => import('./CountryPlanPage.tsx'), 'CountryPlanPage', ['plans']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/plans/countries/$country/new',
    component: lazyPage(() => import('./LineFormPages.tsx'), 'NewLinePage', ['plans', 'practices']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/plans/lines/$lineId',
    component: lazyPage(() => import('./LinePage.tsx'), 'LinePage', ['plans']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/plans/lines/$lineId/edit',
    component: lazyPage(() => import('./LineFormPages.tsx'), 'EditLinePage', ['plans', 'practices']),
  }),
] as const;
