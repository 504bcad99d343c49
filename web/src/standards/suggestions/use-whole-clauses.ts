import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { unwrap, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import type { AmendmentLine } from '../amendments/queries.ts';
import { suggestionsKey } from './queries.ts';

export type NewClause = components['schemas']['SuggestClause'] & { readonly clauseId: string };

/** How a new clause is begun. */
export interface ClauseBeginning {
  readonly begin: (clause: NewClause, onBegun: () => void) => void;
  readonly isPending: boolean;
  readonly error: unknown;
}

const SUGGESTION = '/api/standards/{standardId}/suggestions/{clauseId}' as const;

/** A new clause after another one. @param openDraft opens it, to be written. */
export function useClauseBeginning(
  standardId: string,
  openDraft: (draft: AmendmentLine) => void,
): ClauseBeginning {
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ clauseId, ...body }: NewClause) =>
      unwrap(api.POST(`${SUGGESTION}/new-clauses`, { params: { path: { standardId, clauseId } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: suggestionsKey(standardId) }),
  });
  return useMemo(
    () => ({
      begin: (clause, onBegun) =>
        mutate(clause, {
          onSuccess: (draft) => {
            onBegun();
            openDraft(draft);
          },
        }),
      isPending,
      error,
    }),
    [mutate, isPending, error, openDraft],
  );
}

/** Suggests that a clause be removed. */
export function useRemoval(standardId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (clauseId: string) =>
      unwrap(api.PUT(`${SUGGESTION}/removal`, { params: { path: { standardId, clauseId } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: suggestionsKey(standardId) }),
  });
}

/** Takes back what was suggested and not sent. */
export function useTakeBack(standardId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: Pick<AmendmentLine, 'id'>) =>
      unwrap(api.POST('/api/amendments/{amendmentId}/withdrawal', { params: { path: { amendmentId: id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: suggestionsKey(standardId) }),
  });
}
