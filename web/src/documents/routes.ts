import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedIn } from '../app/roots.tsx';

export const documentRoutes = [
  createRoute({ getParentRoute: () => signedIn, path: '/library', component: lazyPage(() => import('../app/AwaitedPage.tsx'), 'AwaitedPage', []) }),
] as const;
