import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';
import { introductionQuery } from '../introduction/queries.ts';
import { homeQuery } from './queries.ts';

export const homeRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/',
    // Its answer is under way while its code is.
    loader: ({ context }) => {
      void context.queryClient.prefetchQuery(homeQuery);
      void context.queryClient.prefetchQuery(introductionQuery);
    },
    component: lazyPage(() => import('./HomePage.tsx'), 'HomePage', ['home', 'notifications']),
  }),
] as const;
