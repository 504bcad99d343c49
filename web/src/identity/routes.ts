import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { open, signedIn } from '../app/roots.tsx';

export const identityRoutes = [
  createRoute({ getParentRoute: () => signedIn, path: '/sessions', component: lazyPage(() => import('../app/AwaitedPage.tsx'), 'AwaitedPage', []) }),
] as const;

export const openIdentityRoutes = [
  createRoute({ getParentRoute: () => open, path: '/sign-in', component: lazyPage(() => import('../app/AwaitedPage.tsx'), 'AwaitedPage', []) }),
] as const;
