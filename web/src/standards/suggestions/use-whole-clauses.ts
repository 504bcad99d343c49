import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { unwrap, api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import type { AmendmentLine } from '../amendments/queries.ts';
import { suggestionsKey } from './queries.ts';

export type NewClause = components['schemas']['ShapeClause'] & { readonly clauseId: string };

/** How a new clause is begun. */
export interface ClauseBeginning {
  readonly begin: (clause: NewClause, onBegun: () => void) => void;
  readonly isPending: boolean;
  readonly error: unknown;
}

const SUGGESTION = '/api/standards/{standardId}/suggestions/{clauseId}' as const;

/** After an act, what the member suggests is read again. */
function useSuggestionChange<Input, Answer>(standardId: string, change: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ queryKey: suggestionsKey(standardId) }),
  });
}

/** A new clause after another one. @param openDraft opens it, to be written. */
export function useClauseBeginning(
  standardId: string,
  openDraft: (draft: AmendmentLine) => void,
): ClauseBeginning {
  const { mutate, isPending, error } = useSuggestionChange(standardId, ({ clauseId, ...body }: NewClause) =>
    unwrap(api.POST(`${SUGGESTION}/new-clauses`, { params: { path: { standardId, clauseId } }, body })),
  );
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

/** Says what a suggested new clause is to be. */
export const useShape = (standardId: string, amendmentId: string) =>
  useSuggestionChange(standardId, (body: components['schemas']['ShapeClause']) =>
    unwrap(api.PUT('/api/amendments/{amendmentId}/shape', { params: { path: { amendmentId } }, body })),
  );

/** Suggests that a clause be removed. */
export const useRemoval = (standardId: string) =>
  useSuggestionChange(standardId, (clauseId: string) =>
    unwrap(api.PUT(`${SUGGESTION}/removal`, { params: { path: { standardId, clauseId } } })),
  );

/** Takes back what was suggested and not sent. */
export const useTakeBack = (standardId: string) =>
  useSuggestionChange(standardId, ({ id: amendmentId }: Pick<AmendmentLine, 'id'>) =>
    unwrap(api.POST('/api/amendments/{amendmentId}/withdrawal', { params: { path: { amendmentId } } })),
  );
