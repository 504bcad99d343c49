import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';

export const introductionRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/first-day',
    component: lazyPage(() => import('./IntroductionPage.tsx'), 'IntroductionPage', [
      'introduction',
      'home',
      'notifications',
      'network',
    ]),
  }),
] as const;
