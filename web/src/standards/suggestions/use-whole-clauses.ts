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

/**
 * Suggests that a clause be added after another one, or that one be removed; and takes a suggestion back. @param
 * openDraft opens the new clause, to be written.
 */
export function useWholeClauses(standardId: string, openDraft: (draft: AmendmentLine) => void) {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: suggestionsKey(standardId) });
  const addition = useMutation({
    mutationFn: ({ clauseId, ...body }: NewClause) =>
      unwrap(api.POST(`${SUGGESTION}/new-clauses`, { params: { path: { standardId, clauseId } }, body })),
    onSuccess,
  });
  const removal = useMutation({
    mutationFn: (clauseId: string) =>
      unwrap(api.PUT(`${SUGGESTION}/removal`, { params: { path: { standardId, clauseId } } })),
    onSuccess,
  });
  const withdrawal = useMutation({
    mutationFn: ({ id }: Pick<AmendmentLine, 'id'>) =>
      unwrap(api.POST('/api/amendments/{amendmentId}/withdrawal', { params: { path: { amendmentId: id } } })),
    onSuccess,
  });
  const { mutate, isPending, error } = addition;
  const newClause = useMemo<ClauseBeginning>(
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
  return { newClause, suggestRemoval: removal.mutate, takeBack: withdrawal.mutate };
}
