import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { keptPapersRoute } from './kept-papers-route.tsx';

export const keptPaperRoutes = [
  createRoute({
    getParentRoute: () => keptPapersRoute,
    path: '/kept',
    component: lazyPage(() => import('./reading/KeptPapersPage.tsx'), 'KeptPapersPage', ['kept']),
  }),
  createRoute({
    getParentRoute: () => keptPapersRoute,
    path: '/kept/$paperId',
    component: lazyPage(() => import('./reading/KeptPaperPage.tsx'), 'KeptPaperPage', ['kept', 'standards']),
  }),
] as const;
