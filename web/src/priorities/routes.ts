import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { open, signedIn } from '../app/roots.tsx';

export const priorityRoutes = [
  createRoute({ getParentRoute: () => signedIn, path: '/priorities', component: lazyPage(() => import('./PeriodsPage.tsx'), 'PeriodsPage', ['priorities']) }),
  createRoute({ getParentRoute: () => signedIn, path: '/priorities/new', component: lazyPage(() => import('./NewPeriodPage.tsx'), 'NewPeriodPage', ['priorities']) }),
  createRoute({ getParentRoute: () => signedIn, path: '/priorities/$periodId', component: lazyPage(() => import('./PeriodPage.tsx'), 'PeriodPage', ['priorities', 'ballots']) }),
  createRoute({ getParentRoute: () => signedIn, path: '/priorities/$periodId/propose', component: lazyPage(() => import('./ProposePage.tsx'), 'ProposePage', ['priorities']) }),
  createRoute({ getParentRoute: () => signedIn, path: '/priorities/$periodId/ballot', component: lazyPage(() => import('./OpenBallotPage.tsx'), 'OpenBallotPage', ['priorities', 'ballots']) }),
  createRoute({ getParentRoute: () => signedIn, path: '/priorities/ballots/$ballotId', component: lazyPage(() => import('../ballots/BallotPage.tsx'), 'BallotPage', ['ballots']) }),
] as const;

const UUID = /^[0-9a-f-]{36}$/;

/** Open to everybody, so that whoever holds a bundle can count it again without being anybody here. */
export const openBallotRoutes = [
  createRoute({
    getParentRoute: () => open, path: '/check', component: lazyPage(() => import('../ballots/check/CheckPage.tsx'), 'CheckPage', ['ballots']),
    validateSearch: ({ ballot }: Record<string, unknown>): { ballot?: string } => (typeof ballot === 'string' && UUID.test(ballot) ? { ballot } : {}),
  }),
] as const;
