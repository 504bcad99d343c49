import type { WordingReportList } from '@nbn/contracts';
import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';

export const wordingRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/wording',
    validateSearch: ({ state }: Record<string, unknown>): { state?: Exclude<WordingReportList, 'open'> } =>
      state === 'settled' ? { state } : {},
    component: lazyPage(() => import('./WordingReportsPage.tsx'), 'WordingReportsPage', [
      'wording',
      'network',
    ]),
  }),
] as const;
