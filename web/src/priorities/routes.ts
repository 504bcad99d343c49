import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedIn } from '../app/roots.tsx';

export const priorityRoutes = [
  createRoute({ getParentRoute: () => signedIn, path: '/priorities', component: lazyPage(() => import('../app/AwaitedPage.tsx'), 'AwaitedPage', []) }),
] as const;
