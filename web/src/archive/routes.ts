import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';

export const archiveRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/archive',
    component: lazyPage(() => import('./ArchivePage.tsx'), 'ArchivePage', ['archive']),
  }),
] as const;
