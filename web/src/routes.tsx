import type { QueryClient } from '@tanstack/react-query';
import { type AnyRoute, createRouter, type RouteComponent } from '@tanstack/react-router';
import { markNavigation } from './app/focus/navigation-focus.ts';
import { ErrorPage } from './app/ErrorPage.tsx';
import { publicRoute, rootRoute, signedInRoute } from './app/root-routes.tsx';
import { archiveRoutes } from './archive/routes.ts';
import { auditRoutes } from './audit/routes.ts';
import { privacyRoutes } from './privacy/routes.ts';
import { contributionRoutes } from './contributions/routes.ts';
import { deliveryRoutes } from './deliveries/routes.ts';
import { directoryRoutes, publicDirectoryRoutes } from './directory/routes.ts';
import { documentRoutes, publicDocumentRoutes } from './documents/routes.ts';
import { fundingRoutes } from './funding/routes.ts';
import { homeRoutes } from './home/routes.ts';
import { introductionRoutes } from './introduction/routes.ts';
import { publicIdentityRoutes, identityRoutes } from './identity/routes.ts';
import { meetingRoutes, publicMeetingRoutes } from './meetings/routes.ts';
import { keptPapersRoute } from './kept-papers/kept-papers-route.tsx';
import { keptPaperRoutes } from './kept-papers/routes.ts';
import { minutesRoutes } from './minutes/routes.ts';
import { areaRoutes } from './areas/routes.ts';
import { monitoringRoutes } from './monitoring/routes.ts';
import { planRoutes } from './plans/routes.ts';
import { monitoringReportRoutes } from './monitoring/reports/routes.ts';
import { networkRoutes } from './network/routes.ts';
import { notificationRoutes } from './notifications/routes.ts';
import { expertiseRoutes } from './expertise/routes.ts';
import { practiceRoutes } from './practices/routes.ts';
import { questionRoutes } from './questions/routes.ts';
import { publicBallotRoutes, priorityRoutes } from './priorities/routes.ts';
import { publicReminderRoutes, reminderRoutes } from './reminders/routes.ts';
import { safeguardingRoutes } from './safeguarding/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { standardRoutes } from './standards/routes.ts';
import { termRoutes } from './terms/routes.ts';
import { operationRoutes } from './operation/routes.ts';
import { overviewRoutes } from './overview/routes.ts';
import { wordingRoutes } from './wording/routes.ts';
import { PageSkeleton } from './ui/PageSkeleton.tsx';

/*
 * Every page has its address here. A feature keeps `routes.ts` beside its pages:
 *
 *     export const meetingRoutes = [
 * createRoute({ getParentRoute: () => signedIn, path: '/meetings', component: lazyPage(() =>
 * import('./MeetingsPage.tsx'), 'MeetingsPage', ['meetings']) }),
 *     ] as const;
 *
 * and its line below. `signedIn` is the parent of pages behind sign-in, `open` of those that anyone may read.
 */
const routeTree = rootRoute.addChildren([
  signedInRoute.addChildren([
    ...homeRoutes,
    ...introductionRoutes,
    ...meetingRoutes,
    ...minutesRoutes,
    ...standardRoutes,
    ...priorityRoutes,
    ...documentRoutes,
    ...practiceRoutes,
    ...questionRoutes,
    ...expertiseRoutes,
    ...termRoutes,
    ...networkRoutes,
    ...areaRoutes,
    ...planRoutes,
    ...monitoringReportRoutes,
    ...contributionRoutes,
    ...monitoringRoutes,
    ...directoryRoutes,
    ...fundingRoutes,
    ...deliveryRoutes,
    ...wordingRoutes,
    ...operationRoutes,
    ...overviewRoutes,
    ...notificationRoutes,
    ...reminderRoutes,
    ...identityRoutes,
    ...auditRoutes,
    ...privacyRoutes,
    ...archiveRoutes,
    ...safeguardingRoutes,
    ...searchRoutes,
  ]),
  keptPapersRoute.addChildren([...keptPaperRoutes]),
  publicRoute.addChildren([
    ...publicIdentityRoutes,
    ...publicMeetingRoutes,
    ...publicDocumentRoutes,
    ...publicReminderRoutes,
    ...publicDirectoryRoutes,
    ...publicBallotRoutes,
  ]),
]);

/** The router of the app; pages get the query client from its context in their loaders. */
export function createAppRouter(queryClient: QueryClient) {
  const router = createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 150,
    defaultPendingMinMs: 200,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: ErrorPage,
    scrollRestoration: true,
    // By the visit and never by the address: what is kept of it lies in the browser.
    getScrollRestorationKey: ({ state }) => state.__TSR_key ?? 'first',
  });
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) markNavigation();
  });
  return router;
}

/** For so long the first page may stay white; then its skeleton is better than nothing. */
const FIRST_PAGE_TIMEOUT_MS = 300;

/**
 * Gets the page at this address ready before anything is drawn, so that it is drawn once: its code and its
 * words come beside the session, not after it.
 */
export async function preloadFirstPage(router: ReturnType<typeof createAppRouter>): Promise<void> {
  const routes: Readonly<Record<string, AnyRoute>> = router.routesById;
  for (const { routeId } of router.matchRoutes(router.latestLocation)) {
    const page: RouteComponent | undefined = routes[routeId]?.options.component;
    // A page that cannot be fetched is the router's to report, when it comes to it.
    page?.preload?.()?.catch(() => undefined);
  }
  await Promise.race([
    router.load(),
    new Promise((resolve) => {
      setTimeout(resolve, FIRST_PAGE_TIMEOUT_MS);
    }),
  ]);
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
