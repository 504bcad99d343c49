import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedIn } from '../app/roots.tsx';
import { membersFilterOf, placeOf } from './filters.ts';

export const networkRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/network',
    component: lazyPage(() => import('./TeamsPage.tsx'), 'TeamsPage', ['network']),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/network/teams/$country',
    component: lazyPage(() => import('./TeamPage.tsx'), 'TeamPage', ['network']),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/network/members',
    validateSearch: membersFilterOf,
    component: lazyPage(() => import('./MembersPage.tsx'), 'MembersPage', ['network']),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/network/members/$id',
    component: lazyPage(() => import('./MemberPage.tsx'), 'MemberPage', ['network']),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/network/organisations',
    validateSearch: placeOf,
    component: lazyPage(() => import('./OrganisationsPage.tsx'), 'OrganisationsPage', ['network']),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/network/exchange',
    component: lazyPage(() => import('./ExchangePage.tsx'), 'ExchangePage', ['network']),
  }),
] as const;
