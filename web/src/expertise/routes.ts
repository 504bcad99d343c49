import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';
import { knowledgeFilterOf } from '../practices/knowledge-filter.ts';

export const expertiseRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/library/expertise',
    validateSearch: knowledgeFilterOf,
    component: lazyPage(() => import('./ExpertisePage.tsx'), 'ExpertisePage', ['practices', 'documents']),
  }),
] as const;
