import { MEETING_PERIODS, type MeetingPeriod } from '@nbn/contracts';
import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { publicRoute, signedInRoute } from '../app/root-routes.tsx';
import { followsSearchParam } from '../ballots/ballot-form/follows-search-param.ts';

const isPeriod = (value: unknown): value is MeetingPeriod =>
  MEETING_PERIODS.some((period) => period === value);

/** The code in the address; one without a nought before it is read as a number. */
const checkInSearch = ({ code }: Record<string, unknown>): { code?: string } =>
  typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {};

export const meetingRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/meetings',
    validateSearch: (search: Record<string, unknown>): { period?: MeetingPeriod } =>
      isPeriod(search['period']) ? { period: search['period'] } : {},
    component: lazyPage(() => import('./MeetingsPage.tsx'), 'MeetingsPage', ['meetings', 'minutes', 'polls']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/meetings/calendar',
    component: lazyPage(() => import('./CalendarFeedPage.tsx'), 'CalendarFeedPage', ['meetings']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/meetings/months/$month',
    component: lazyPage(() => import('./months/MeetingMonthPage.tsx'), 'MeetingMonthPage', [
      'meeting-months',
      'meetings',
      'minutes',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/meetings/replies',
    component: lazyPage(() => import('./replies/RepliesPage.tsx'), 'RepliesPage', ['meetings']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/meetings/templates',
    component: lazyPage(() => import('./TemplatesPage.tsx'), 'TemplatesPage', ['meetings']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/meetings/series/$id',
    component: lazyPage(() => import('./series/SeriesPage.tsx'), 'SeriesPage', ['meetings']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/meetings/$id/session',
    component: lazyPage(() => import('../agendas/session/MeetingSessionPage.tsx'), 'MeetingSessionPage', [
      'session',
      'agendas',
      'ballots',
      'ask',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/meetings/$id/chair',
    component: lazyPage(() => import('../agendas/session/ChairPage.tsx'), 'ChairPage', [
      'session',
      'agendas',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/meetings/$id/projector',
    component: lazyPage(() => import('../agendas/session/ProjectorPage.tsx'), 'ProjectorPage', [
      'session',
      'agendas',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/meetings/$id/check-in',
    validateSearch: checkInSearch,
    component: lazyPage(() => import('../agendas/session/check-in/CheckInPage.tsx'), 'CheckInPage', [
      'session',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/meetings/$id/items/$itemId/ballot',
    validateSearch: followsSearchParam,
    component: lazyPage(() => import('../agendas/session/ItemBallotPage.tsx'), 'ItemBallotPage', [
      'agendas',
      'ballots',
      'ask',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/meetings/$id',
    component: lazyPage(() => import('./MeetingPage.tsx'), 'MeetingPage', [
      'meetings',
      'plans',
      'polls',
      'agendas',
      'minutes',
      'session',
      'documents',
      'amendments',
    ]),
  }),
] as const;

export const publicMeetingRoutes = [
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/answer',
    component: lazyPage(() => import('./polls/AnswerLinkPage.tsx'), 'AnswerLinkPage', ['polls']),
  }),
] as const;
