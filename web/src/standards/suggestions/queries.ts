import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import { STALE_TIME_MS } from '../../api/query-keys.ts';
import type { components } from '../../api/schema.d.ts';
import { type AmendmentLine, amendmentsKey } from '../amendments/queries.ts';

export type AmendmentSet = components['schemas']['AmendmentSetView'];

type AmendmentList = components['schemas']['AmendmentListView'];

const PAGE_SIZE = 100;

export const suggestionsKey = (standardId: string) => ['amendments', 'suggestions', standardId] as const;

/** What the reader suggests in a standard and has not sent; null: nothing. */
export const suggestionsQuery = (standardId: string) =>
  queryOptions({
    queryKey: suggestionsKey(standardId),
    queryFn: async () =>
      (await unwrap(api.GET('/api/standards/{standardId}/suggestions', { params: { path: { standardId } } })))
        .set,
    staleTime: STALE_TIME_MS.short,
  });

/** All amendments of a standard that wait for an outcome, or for being put into the text. */
export const openAmendmentsQuery = (standardId: string) =>
  queryOptions({
    queryKey: [...amendmentsKey(standardId), 'open'],
    queryFn: async () => {
      const items: AmendmentLine[] = [];
      let after: string | null = null;
      do {
        const query = { standard: standardId, open: true, limit: PAGE_SIZE, ...(after ? { after } : {}) };
        const page: AmendmentList = await unwrap(api.GET('/api/amendments', { params: { query } }));
        items.push(...page.items);
        after = page.next;
      } while (after !== null);
      return items;
    },
    staleTime: STALE_TIME_MS.short,
  });

/**
 * Opens a clause to suggest other words for it: the reader's draft of it, begun if there is none. @param whenLeft
 * waits until what was left before is taken back.
 */
export function useDraftClause(standardId: string, whenLeft: () => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (clauseId: string) => {
      await whenLeft();
      return unwrap(
        api.PUT('/api/standards/{standardId}/suggestions/{clauseId}', {
          params: { path: { standardId, clauseId } },
        }),
      );
    },
    onSuccess: () => void queries.invalidateQueries({ queryKey: suggestionsKey(standardId) }),
  });
}

/**
 * The reader leaves what they opened: the server takes it back, if nothing is written in it. Whoever closes the
 * page meanwhile has left it all the same.
 */
export const leaveSuggestion = (amendmentId: string): Promise<unknown> =>
  api.DELETE('/api/suggestions/{amendmentId}', { params: { path: { amendmentId } }, keepalive: true });

/**
 * What is done with all that one suggests. @param whenCommitted waits until what was typed is committed.
 */
export function useSuggestionsMutations(standardId: string, whenCommitted: () => Promise<unknown>) {
  const queries = useQueryClient();
  const onSuccess = () => {
    queries.setQueryData(suggestionsKey(standardId), null);
    void queries.invalidateQueries({ queryKey: amendmentsKey(standardId) });
  };
  return {
    submit: useMutation({
      mutationFn: async ({ setId, reason }: { setId: string; reason: string }) => {
        await whenCommitted();
        return unwrap(
          api.POST('/api/amendment-sets/{setId}/submission', {
            params: { path: { setId } },
            body: { reason },
          }),
        );
      },
      onSuccess,
    }),
    discard: useMutation({
      mutationFn: (setId: string) =>
        unwrap(api.POST('/api/amendment-sets/{setId}/withdrawal', { params: { path: { setId } } })),
      onSuccess,
    }),
  };
}
