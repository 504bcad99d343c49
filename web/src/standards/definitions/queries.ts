import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type Definition = Schemas['DefinitionView'];
export type DefinitionList = Schemas['DefinitionListView'];
export type DefinitionFacts = Omit<Definition, 'id' | 'revision'>;
export type DefinitionInput = Schemas['DefinitionDraft'];
export type UndefinedTerm = Schemas['UndefinedTermView'];

export const definitionsKey = (standardId: string) => ['standards', 'definitions', standardId] as const;
const undefinedKey = (standardId: string) => ['standards', 'undefined-terms', standardId] as const;

/** What words mean in the draft, and in which forms its text uses them. */
export const definitionsQuery = (standardId: string) =>
  queryOptions({
    queryKey: definitionsKey(standardId),
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/standards/{standardId}/definitions', { params: { path: { standardId } }, signal }),
      ),
  });

/** Terms of the term bank that the text uses and nothing defines. */
export const undefinedTermsQuery = (standardId: string) =>
  queryOptions({
    queryKey: undefinedKey(standardId),
    queryFn: async ({ signal }) =>
      (
        await unwrap(
          api.GET('/api/standards/{standardId}/undefined-terms', {
            params: { path: { standardId } },
            signal,
          }),
        )
      ).items,
  });

/** What words mean in a version; null: in the draft. */
export async function fetchDefinitions(
  standardId: string,
  versionId: string | null,
  signal: AbortSignal,
): Promise<readonly DefinitionFacts[]> {
  const { items } = await unwrap(
    versionId === null
      ? api.GET('/api/standards/{standardId}/definitions', { params: { path: { standardId } }, signal })
      : api.GET('/api/standards/{standardId}/versions/{versionId}/definitions', {
          params: { path: { standardId, versionId } },
          signal,
        }),
  );
  return items;
}

/** What words mean in a version, as it was fixed. */
export const versionDefinitionsQuery = (standardId: string, versionId: string) =>
  queryOptions({
    queryKey: ['standards', 'version-definitions', standardId, versionId],
    queryFn: ({ signal }) => fetchDefinitions(standardId, versionId, signal),
  });

function useDefinitionMutation<Input>(standardId: string, change: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: definitionsKey(standardId) }),
        client.invalidateQueries({ queryKey: undefinedKey(standardId) }),
      ]),
  });
}

export const useAddDefinition = (standardId: string) =>
  useDefinitionMutation(standardId, (body: DefinitionInput) =>
    unwrap(api.POST('/api/standards/{standardId}/definitions', { params: { path: { standardId } }, body })),
  );

export const useChangeDefinition = (standardId: string, definitionId: string) =>
  useDefinitionMutation(standardId, (body: Schemas['DefinitionChange']) =>
    unwrap(
      api.PUT('/api/standards/{standardId}/definitions/{definitionId}', {
        params: { path: { standardId, definitionId } },
        body,
      }),
    ),
  );

export const useRemoveDefinition = (standardId: string, definitionId: string) =>
  useDefinitionMutation(standardId, (revision: number) =>
    api.DELETE('/api/standards/{standardId}/definitions/{definitionId}', {
      params: { path: { standardId, definitionId }, query: { revision } },
    }),
  );
