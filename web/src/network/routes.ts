import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';
import { countryScopeOf, membersFilterOf, nominationsFilterOf } from './filters.ts';

export const networkRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network',
    component: lazyPage(() => import('./TeamsPage.tsx'), 'TeamsPage', ['network']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/teams/$country',
    component: lazyPage(() => import('./TeamPage.tsx'), 'TeamPage', [
      'network',
      'meetings',
      'minutes',
      'plans',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/members',
    validateSearch: membersFilterOf,
    component: lazyPage(() => import('./MembersPage.tsx'), 'MembersPage', [
      'network',
      'recovery',
      'sign-out',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/members/$id',
    component: lazyPage(() => import('./MemberPage.tsx'), 'MemberPage', [
      'network',
      'privacy',
      'recovery',
      'sign-out',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/organisations',
    validateSearch: countryScopeOf,
    component: lazyPage(() => import('./OrganisationsPage.tsx'), 'OrganisationsPage', [
      'network',
      'single-sign-on',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/nominations',
    validateSearch: nominationsFilterOf,
    component: lazyPage(() => import('./nominations/NominationsPage.tsx'), 'NominationsPage', [
      'nominations',
      'network',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/exchange',
    component: lazyPage(() => import('./ImportExportPage.tsx'), 'ImportExportPage', ['network']),
  }),
] as const;
