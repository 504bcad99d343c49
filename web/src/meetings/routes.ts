import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedIn } from '../app/roots.tsx';

export const meetingRoutes = [
  createRoute({ getParentRoute: () => signedIn, path: '/meetings', component: lazyPage(() => import('../app/AwaitedPage.tsx'), 'AwaitedPage', []) }),
] as const;
