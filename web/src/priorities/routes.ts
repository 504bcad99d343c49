import { BALLOT_PHASES, type BallotPhase } from '@nbn/contracts';
import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { publicRoute, signedInRoute } from '../app/root-routes.tsx';

const UUID = /^[0-9a-f-]{36}$/;
const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

export const priorityRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/priorities',
    component: lazyPage(() => import('./PeriodsPage.tsx'), 'PeriodsPage', ['priorities']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/priorities/new',
    component: lazyPage(() => import('./NewPeriodPage.tsx'), 'NewPeriodPage', ['priorities']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/priorities/ballots',
    component: lazyPage(() => import('../ballots/BallotsPage.tsx'), 'BallotsPage', ['ballots']),
    validateSearch: ({ phase }: Record<string, unknown>): { phase?: BallotPhase } => {
      const known = BALLOT_PHASES.find((one) => one === phase);
      return known ? { phase: known } : {};
    },
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/priorities/ballots/new',
    component: lazyPage(() => import('../ballots/ballot-form/NewBallotPage.tsx'), 'NewBallotPage', [
      'ballots',
      'ask',
    ]),
    validateSearch: ({ draft, follows }: Record<string, unknown>): { draft?: string; follows?: string } => {
      if (isId(draft)) return { draft };
      return isId(follows) ? { follows } : {};
    },
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/priorities/$periodId',
    validateSearch: ({ area }: Record<string, unknown>): { area?: string } => (isId(area) ? { area } : {}),
    component: lazyPage(() => import('./PeriodPage.tsx'), 'PeriodPage', ['priorities', 'ballots', 'areas']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/priorities/$periodId/propose',
    component: lazyPage(() => import('./ProposePriorityPage.tsx'), 'ProposePriorityPage', [
      'priorities',
      'areas',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/priorities/$periodId/ballot',
    component: lazyPage(() => import('./PeriodBallotPage.tsx'), 'PeriodBallotPage', [
      'priorities',
      'ballots',
      'ask',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/priorities/ballots/$ballotId',
    component: lazyPage(() => import('../ballots/BallotPage.tsx'), 'BallotPage', ['ballots']),
  }),
] as const;

/** Open to everybody, so that anybody with a bundle can count it again without an account. */
export const publicBallotRoutes = [
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/check',
    component: lazyPage(
      () => import('../ballots/verification/BallotVerificationPage.tsx'),
      'BallotVerificationPage',
      ['ballots'],
    ),
    validateSearch: ({ ballot }: Record<string, unknown>): { ballot?: string } =>
      isId(ballot) ? { ballot } : {},
  }),
] as const;
