import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { open, signedIn } from '../app/roots.tsx';

export const identityRoutes = [
  createRoute({
    getParentRoute: () => signedIn,
    path: '/sessions',
    component: lazyPage(() => import('./SessionsPage.tsx'), 'SessionsPage', ['identity']),
  }),
] as const;

export const openIdentityRoutes = [
  createRoute({
    getParentRoute: () => open,
    path: '/sign-in',
    component: lazyPage(() => import('./SignInPage.tsx'), 'SignInPage', ['identity']),
  }),
  createRoute({
    getParentRoute: () => open,
    path: '/welcome',
    component: lazyPage(() => import('./WelcomePage.tsx'), 'WelcomePage', ['identity']),
  }),
] as const;
