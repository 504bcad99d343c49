import { QUESTION_STATES } from '@nbn/contracts';
import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../app/lazy-page.ts';
import { signedInRoute } from '../app/root-routes.tsx';
import { knowledgeFilterOf } from '../practices/knowledge-filter.ts';
import type { QuestionFilter } from './queries.ts';

function questionFilterOf(search: Record<string, unknown>): QuestionFilter {
  const state = QUESTION_STATES.find((known) => known === search['state']);
  return {
    ...knowledgeFilterOf(search),
    ...(state ? { state } : {}),
    ...(search['unanswered'] === true ? { unanswered: true } : {}),
  };
}

export const questionRoutes = [
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/library/questions',
    validateSearch: questionFilterOf,
    component: lazyPage(() => import('./QuestionsPage.tsx'), 'QuestionsPage', ['practices', 'documents']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/library/questions/new',
    component: lazyPage(() => import('./AskPage.tsx'), 'AskPage', ['practices']),
  }),
  createRoute({
    getParentRoute: () => signedInRoute,
    path: '/library/questions/$id',
    component: lazyPage(() => import('./QuestionPage.tsx'), 'QuestionPage', [
      'practices',
      'standards',
      'documents',
    ]),
  }),
] as const;
