import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedIn } from '../app/roots.tsx';

export const homeRoutes = [
  createRoute({ getParentRoute: () => signedIn, path: '/', component: lazyPage(() => import('./HomePage.tsx'), 'HomePage', ['home', 'notifications']) }),
] as const;
