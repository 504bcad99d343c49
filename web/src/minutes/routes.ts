import { createRoute } from '@tanstack/react-router';
import { actionsFilterOf } from '../actions/filters.ts';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';
import { decisionsFilterOf } from '../decisions/filters.ts';

export const minutesRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/meetings/$id/minutes',
    component: lazyPage(() => import('./MinutesPage.tsx'), 'MinutesPage', ['minutes', 'standards']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/meetings/decisions',
    validateSearch: decisionsFilterOf,
    component: lazyPage(() => import('../decisions/DecisionsPage.tsx'), 'DecisionsPage', ['minutes']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/meetings/decisions/$decisionId',
    component: lazyPage(() => import('../decisions/DecisionPage.tsx'), 'DecisionPage', [
      'minutes',
      'areas',
      'standards',
      'documents',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/meetings/actions',
    validateSearch: actionsFilterOf,
    component: lazyPage(() => import('../actions/ActionsPage.tsx'), 'ActionsPage', ['minutes']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/meetings/actions/$actionId',
    component: lazyPage(() => import('../actions/ActionPage.tsx'), 'ActionPage', ['minutes']),
  }),
] as const;
