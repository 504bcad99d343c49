import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { publicRoute, signedInRoute } from '../app/root-routes.tsx';

export const identityRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/sessions',
    component: lazyPage(() => import('./SignInSessionsPage.tsx'), 'SignInSessionsPage', [
      'identity',
      'sign-in-methods',
      'passphrase-change',
      'single-sign-on',
      'recovery',
      'passkey-needed',
    ]),
  }),
] as const;

const agencySignInPage = lazyPage(() => import('./single-sign-on/AgencySignInPage.tsx'), 'AgencySignInPage', [
  'single-sign-on',
]);

export const publicIdentityRoutes = [
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/sign-in',
    component: lazyPage(() => import('./SignInPage.tsx'), 'SignInPage', ['identity']),
  }),
  createRoute({ getParentRoute: () => publicRoute, path: '/sign-in/agency', component: agencySignInPage }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/sign-in/agency/$organisationId',
    component: agencySignInPage,
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/welcome',
    component: lazyPage(() => import('./OneTimeLinkPage.tsx'), 'OneTimeLinkPage', ['identity']),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/recovery',
    component: lazyPage(() => import('./recovery/AskRecoveryPage.tsx'), 'AskRecoveryPage', [
      'recovery',
      'identity',
    ]),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/passkey-needed',
    component: lazyPage(() => import('./passkeys/PasskeyNeededPage.tsx'), 'PasskeyNeededPage', [
      'passkey-needed',
      'sign-in-methods',
      'verification',
    ]),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/not-me',
    component: lazyPage(() => import('./not-me/NotMePage.tsx'), 'NotMePage', ['not-me']),
  }),
  createRoute({
    getParentRoute: () => publicRoute,
    path: '/stop-recovery',
    component: lazyPage(() => import('./recovery/StopRecoveryPage.tsx'), 'StopRecoveryPage', ['recovery']),
  }),
] as const;
