import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';
import { recommendationSearchOf } from './recommendation-filter.ts';

export const monitoringRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/instruments',
    component: lazyPage(() => import('./InstrumentsPage.tsx'), 'InstrumentsPage', [
      'monitoring',
      'areas',
      'practices',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/recommendations',
    component: lazyPage(() => import('./RecommendationsPage.tsx'), 'RecommendationsPage', [
      'monitoring',
      'network',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/recommendations/countries/$country',
    validateSearch: recommendationSearchOf,
    component: lazyPage(() => import('./CountryRecommendationsPage.tsx'), 'CountryRecommendationsPage', [
      'monitoring',
      'areas',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/recommendations/countries/$country/new',
    component: lazyPage(() => import('./RecommendationFormPages.tsx'), 'NewRecommendationPage', [
      'monitoring',
      'areas',
      'plans',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/recommendations/countries/$country/import',
    component: lazyPage(() => import('./ImportPage.tsx'), 'ImportPage', ['monitoring', 'network']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/recommendations/$recommendationId',
    component: lazyPage(() => import('./RecommendationPage.tsx'), 'RecommendationPage', [
      'monitoring',
      'areas',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/recommendations/$recommendationId/edit',
    component: lazyPage(() => import('./RecommendationFormPages.tsx'), 'EditRecommendationPage', [
      'monitoring',
      'areas',
      'plans',
    ]),
  }),
] as const;
