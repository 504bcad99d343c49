import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { publicRoute, signedInRoute } from '../app/root-routes.tsx';
import { directoryFilterOf, newEntryOf } from './filters.ts';

export const directoryRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/directory',
    validateSearch: directoryFilterOf,
    component: lazyPage(() => import('./DirectoryPage.tsx'), 'DirectoryPage', ['directory', 'network']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/directory/own',
    component: lazyPage(() => import('./OwnEntriesPage.tsx'), 'OwnEntriesPage', ['directory', 'network']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/directory/country',
    component: lazyPage(() => import('./CountryEntriesPage.tsx'), 'CountryEntriesPage', [
      'directory',
      'network',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/directory/new',
    validateSearch: newEntryOf,
    component: lazyPage(() => import('./NewEntryPage.tsx'), 'NewEntryPage', ['directory', 'network']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/directory/$id',
    component: lazyPage(() => import('./EntryPage.tsx'), 'EntryPage', ['directory', 'network']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/network/directory/$id/change',
    component: lazyPage(() => import('./ChangeEntryPage.tsx'), 'ChangeEntryPage', ['directory', 'network']),
  }),
] as const;

export const publicDirectoryRoutes = [
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/directory-entry',
    component: lazyPage(() => import('./ConfirmEntryPage.tsx'), 'ConfirmEntryPage', ['directory']),
  }),
] as const;
