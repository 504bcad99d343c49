import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedIn } from '../app/roots.tsx';

export const networkRoutes = [
  createRoute({ getParentRoute: () => signedIn, path: '/network', component: lazyPage(() => import('../app/AwaitedPage.tsx'), 'AwaitedPage', []) }),
] as const;
