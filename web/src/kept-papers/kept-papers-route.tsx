import { useQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { sessionQuery } from '../api/session.ts';
import { AppLayout } from '../app/AppLayout.tsx';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { PublicLayout } from '../app/PublicLayout.tsx';
import { rootRoute } from '../app/root-routes.tsx';
import { knowSession } from './know-session.ts';

/** The usual frame, or, where the server could not be asked who reads, the plain one. */
function KeptPapersLayout() {
  const { data: session } = useQuery({ ...sessionQuery, enabled: false });
  return session ? <AppLayout /> : <PublicLayout />;
}

/**
 * Parent of the pages of kept papers. They are not behind sign-in, which needs the server: what is on the device
 * says itself whether it may be read.
 */
export const keptPapersRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'kept-papers',
  component: () => <KeptPapersLayout />,
  notFoundComponent: () => <NotFoundPage />,
  async beforeLoad({ context }) {
    await knowSession(context.queryClient);
  },
});
