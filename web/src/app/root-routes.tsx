import type { QueryClient } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { sessionQuery } from '../api/session.ts';
import { settleLanguage } from '../i18n/language-choice.ts';
import { keptMark } from '../kept-papers/kept-mark.ts';
import { ErrorPage } from './ErrorPage.tsx';
import { AppLayout } from './AppLayout.tsx';
import { PublicLayout } from './PublicLayout.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

export interface RouterContext {
  readonly queryClient: QueryClient;
}

/** An address that leads nowhere, within the frame that the reader knows. */
function RootNotFoundPage() {
  const { data: session } = useQuery(sessionQuery);
  return session ? (
    <AppLayout>
      <NotFoundPage />
    </AppLayout>
  ) : (
    <PublicLayout>
      <NotFoundPage />
    </PublicLayout>
  );
}

/** The root of all pages. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  // A page that is only loaded ahead changes nothing of the one that is read.
  beforeLoad: ({ location, preload }) => (preload ? undefined : settleLanguage(location.pathname)),
  errorComponent: (crash) => (
    <PublicLayout>
      <ErrorPage {...crash} />
    </PublicLayout>
  ),
  notFoundComponent: RootNotFoundPage,
});

/**
/** Nobody can sign in without a connection: then what is kept on the device is there to be read. */
const readsOffline = (): boolean => keptMark() !== null && !window.navigator.onLine;

/**
 * Parent of every page behind sign-in. Whoever is not signed in goes to the sign-in page and comes back, and whoever
 * must have a passkey and came without to where one is added; at the first page, which tells a stranger nothing, a
 * stranger goes to the page for everyone, which the server draws.
 */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  component: () => <AppLayout />,
  notFoundComponent: () => <NotFoundPage />,
  async beforeLoad({ context, location }) {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session?.member.passkeyNeeded)
      throw redirect({ href: `/passkey-needed?return=${encodeURIComponent(location.href)}` });
    if (session) return;
    if (readsOffline()) throw redirect({ href: '/kept' });
    if (location.pathname === '/') throw redirect({ href: '/about', reloadDocument: true });
    throw redirect({ href: `/sign-in?return=${encodeURIComponent(location.href)}` });
  },
});

/**
 * Parent of every page that anyone may read: sign-in, invitations, published standards, the national teams.
 */
export const publicRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'open',
  component: () => <PublicLayout />,
  notFoundComponent: () => <NotFoundPage />,
});
