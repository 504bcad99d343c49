import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedIn } from '../app/roots.tsx';

export const safeguardingRoutes = [
  createRoute({ getParentRoute: () => signedIn, path: '/safeguarding', component: lazyPage(() => import('./SafeguardingPage.tsx'), 'SafeguardingPage', ['safeguarding']) }),
] as const;
