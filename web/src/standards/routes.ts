import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';
import { followsSearchParam } from '../ballots/ballot-form/follows-search-param.ts';
import { countrySearch } from './adoption/country-filter.ts';
import { voicesSearch } from './adoption/voices/voice-filter.ts';
import { amendmentsSearch, newAmendmentSearch } from './amendments/amendments-search.ts';
import { draftSearch } from './draft-search.ts';
import { prefetchDraft } from './prefetch-draft.ts';
import { translationSearch } from './translations/translation-filter.ts';
import { compareSearch } from './versions/compare-search.ts';

/** The words that the pages of a standard's parts need. */
const PARTS = ['standards', 'lifecycle', 'publishing'] as const;
const ADOPTION = ['standards', 'lifecycle', 'publishing', 'voices'] as const;
const CONSENSUS = ['standards', 'lifecycle', 'publishing', 'consensus'] as const;
const EXCHANGE = ['standards', 'lifecycle', 'publishing', 'exchange', 'losses'] as const;

export const standardRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards',
    component: lazyPage(() => import('./StandardsPage.tsx'), 'StandardsPage', [
      'standards',
      'lifecycle',
      'publishing',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/from-word',
    component: lazyPage(
      () => import('./import-export/ImportStandardPage.tsx'),
      'ImportStandardPage',
      EXCHANGE,
    ),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId',
    validateSearch: draftSearch,
    loader: ({ context, params }) => {
      void prefetchDraft(context.queryClient, params.standardId);
    },
    component: lazyPage(() => import('./StandardPage.tsx'), 'StandardPage', [
      'standards',
      'drafting',
      'areas',
      'sources',
      'definitions',
      'lifecycle',
      'consultations',
      'amendments',
      'suggestions',
      'publishing',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/consultation',
    validateSearch: ({ round }: Record<string, unknown>): { round?: string } =>
      typeof round === 'string' ? { round } : {},
    component: lazyPage(() => import('./consultations/ConsultationPage.tsx'), 'ConsultationPage', [
      'standards',
      'lifecycle',
      'consultations',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/consensus',
    component: lazyPage(() => import('./consensus/ConsensusListPage.tsx'), 'ConsensusListPage', CONSENSUS),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/consensus/$processId',
    component: lazyPage(() => import('./consensus/ConsensusPage.tsx'), 'ConsensusPage', CONSENSUS),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/amendments',
    validateSearch: amendmentsSearch,
    component: lazyPage(() => import('./amendments/AmendmentsPage.tsx'), 'AmendmentsPage', [
      ...PARTS,
      'amendments',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/amendments/new',
    validateSearch: newAmendmentSearch,
    component: lazyPage(() => import('./amendments/NewAmendmentPage.tsx'), 'NewAmendmentPage', [
      'standards',
      'amendments',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/amendments/$amendmentId',
    component: lazyPage(() => import('./amendments/AmendmentPage.tsx'), 'AmendmentPage', [
      'standards',
      'amendments',
      'ballots',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/amendments/$amendmentId/ballot',
    validateSearch: followsSearchParam,
    component: lazyPage(() => import('./amendments/AmendmentBallotPage.tsx'), 'AmendmentBallotPage', [
      'standards',
      'amendments',
      'ballots',
      'ask',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/ballot',
    validateSearch: followsSearchParam,
    component: lazyPage(() => import('./lifecycle/AdoptionBallotPage.tsx'), 'AdoptionBallotPage', [
      'standards',
      'lifecycle',
      'ballots',
      'ask',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/sources',
    component: lazyPage(() => import('./sources/SourcesPage.tsx'), 'SourcesPage', [...PARTS, 'sources']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/definitions',
    component: lazyPage(() => import('./definitions/DefinitionsPage.tsx'), 'DefinitionsPage', [
      ...PARTS,
      'definitions',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/history',
    component: lazyPage(() => import('./lifecycle/HistoryPage.tsx'), 'HistoryPage', [
      'standards',
      'lifecycle',
      'publishing',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/versions',
    component: lazyPage(() => import('./versions/VersionsPage.tsx'), 'VersionsPage', PARTS),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/versions/$versionId',
    component: lazyPage(() => import('./versions/VersionPage.tsx'), 'VersionPage', [
      ...PARTS,
      'sources',
      'definitions',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/versions/$versionId/publish',
    component: lazyPage(() => import('./publication/PublishPage.tsx'), 'PublishPage', [
      ...PARTS,
      'sources',
      'definitions',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/versions/$versionId/responses',
    component: lazyPage(() => import('./amendments/ResponsesPage.tsx'), 'ResponsesPage', [
      'standards',
      'amendments',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/compare',
    validateSearch: compareSearch,
    component: lazyPage(() => import('./versions/ComparePage.tsx'), 'ComparePage', [
      ...PARTS,
      'sources',
      'definitions',
    ]),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/files',
    component: lazyPage(() => import('./import-export/FilesPage.tsx'), 'FilesPage', EXCHANGE),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/adoption',
    validateSearch: voicesSearch,
    component: lazyPage(() => import('./adoption/AdoptionPage.tsx'), 'AdoptionPage', ADOPTION),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/adoption/$country',
    validateSearch: countrySearch,
    component: lazyPage(() => import('./adoption/CountryPage.tsx'), 'CountryPage', ADOPTION),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/translations',
    component: lazyPage(() => import('./translations/TranslationsPage.tsx'), 'TranslationsPage', PARTS),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/standards/$standardId/translations/$language',
    validateSearch: translationSearch,
    component: lazyPage(() => import('./translations/TranslationPage.tsx'), 'TranslationPage', [
      'standards',
      'lifecycle',
      'publishing',
      'terms',
    ]),
  }),
] as const;
