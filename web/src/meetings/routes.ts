import { MEETING_PERIODS, type MeetingPeriod } from '@nbn/contracts';
import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { open, signedIn } from '../app/roots.tsx';
import { followsSearch } from '../ballots/ask/follows-search.ts';

const isPeriod = (value: unknown): value is MeetingPeriod =>
  MEETING_PERIODS.some((period) => period === value);

export const meetingRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/meetings',
    validateSearch: (search: Record<string, unknown>): { period?: MeetingPeriod } =>
      isPeriod(search['period']) ? { period: search['period'] } : {},
    component: lazyPage(() => import('./MeetingsPage.tsx'), 'MeetingsPage', ['meetings', 'minutes']),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/meetings/calendar',
    component: lazyPage(() => import('./CalendarFeedPage.tsx'), 'CalendarFeedPage', ['meetings']),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/meetings/replies',
    component: lazyPage(() => import('./replies/RepliesPage.tsx'), 'RepliesPage', ['meetings']),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/meetings/templates',
    component: lazyPage(() => import('./TemplatesPage.tsx'), 'TemplatesPage', ['meetings']),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/meetings/series/$id',
    component: lazyPage(() => import('./series/SeriesPage.tsx'), 'SeriesPage', ['meetings']),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/meetings/$id/session',
    component: lazyPage(() => import('../agendas/session/SessionPage.tsx'), 'SessionPage', [
      'session',
      'agendas',
      'ballots',
      'ask',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/meetings/$id/items/$itemId/ballot',
    validateSearch: followsSearch,
    component: lazyPage(() => import('../agendas/session/ItemBallotPage.tsx'), 'ItemBallotPage', [
      'agendas',
      'ballots',
      'ask',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedIn,
    path: '/meetings/$id',
    component: lazyPage(() => import('./MeetingPage.tsx'), 'MeetingPage', [
      'meetings',
      'polls',
      'agendas',
      'minutes',
      'session',
      'documents',
      'amendments',
    ]),
  }),
] as const;

export const openMeetingRoutes = [
  createRoute({
    getParentRoute: () => open,
    path: '/answer',
    component: lazyPage(() => import('./polls/AnswerPage.tsx'), 'AnswerPage', ['polls']),
  }),
] as const;
