import type { QueryClient } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { sessionQuery } from '../api/session.ts';
import { CrashPage } from './CrashPage.tsx';
import { Frame } from './Frame.tsx';
import { PublicFrame } from './PublicFrame.tsx';
import { MissingPage } from './MissingPage.tsx';

export interface RouterContext {
  readonly queryClient: QueryClient;
}

/** An address that leads nowhere, within the frame that the reader knows. */
function MissingAnywhere() {
  const { data: session } = useQuery(sessionQuery);
  return session ? (
    <Frame>
      <MissingPage />
    </Frame>
  ) : (
    <PublicFrame>
      <MissingPage />
    </PublicFrame>
  );
}

/** The root of all pages. */
export const root = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  errorComponent: (crash) => (
    <PublicFrame>
      <CrashPage {...crash} />
    </PublicFrame>
  ),
  notFoundComponent: MissingAnywhere,
});

/** Parent of every page behind sign-in. Whoever is not signed in goes to the sign-in page and comes back. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: () => <Frame />,
  notFoundComponent: () => <MissingPage />,
  async beforeLoad({ context, location }) {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ href: `/sign-in?return=${encodeURIComponent(location.href)}` });
  },
});

/**
 * Parent of every page that anyone may read: sign-in, invitations, published standards, the national teams.
 */
export const open = createRoute({
  getParentRoute: () => root,
  id: 'open',
  component: () => <PublicFrame />,
  notFoundComponent: () => <MissingPage />,
});
