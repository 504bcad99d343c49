import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type Source = Schemas['SourceView'];
export type SourceList = Schemas['SourceListView'];
/** What is said of a source, of the draft or of a version. */
export type SourceFacts = Omit<Schemas['CitedSourceView'], 'number' | 'objectHash'>;
export type SourceInput = Schemas['SourceDraft'];

export const sourcesKey = (standardId: string) => ['standards', 'sources', standardId] as const;

/** What the draft rests on, and which clause cites what. */
export const sourcesQuery = (standardId: string) =>
  queryOptions({
    queryKey: sourcesKey(standardId),
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/standards/{standardId}/sources', { params: { path: { standardId } }, signal })),
  });

/** What the clauses of a version cite; null: those of the draft. */
export async function fetchCitedSources(
  standardId: string,
  versionId: string | null,
  signal: AbortSignal,
): Promise<readonly SourceFacts[]> {
  if (versionId === null) {
    const { items } = await unwrap(
      api.GET('/api/standards/{standardId}/sources', { params: { path: { standardId } }, signal }),
    );
    return items.filter(({ number }) => number !== null);
  }
  const { items } = await unwrap(
    api.GET('/api/standards/{standardId}/versions/{versionId}/sources', {
      params: { path: { standardId, versionId } },
      signal,
    }),
  );
  return items;
}

/** What a version cites. */
export const versionSourcesQuery = (standardId: string, versionId: string) =>
  queryOptions({
    queryKey: ['standards', 'version-sources', standardId, versionId],
    queryFn: async ({ signal }) =>
      (
        await unwrap(
          api.GET('/api/standards/{standardId}/versions/{versionId}/sources', {
            params: { path: { standardId, versionId } },
            signal,
          }),
        )
      ).items,
  });

function useSourceMutation<Input>(standardId: string, change: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: sourcesKey(standardId) }),
  });
}

export const useAddSource = (standardId: string) =>
  useSourceMutation(standardId, (body: SourceInput) =>
    unwrap(api.POST('/api/standards/{standardId}/sources', { params: { path: { standardId } }, body })),
  );

export const useChangeSource = (standardId: string, sourceId: string) =>
  useSourceMutation(standardId, (body: Schemas['SourceChange']) =>
    unwrap(
      api.PUT('/api/standards/{standardId}/sources/{sourceId}', {
        params: { path: { standardId, sourceId } },
        body,
      }),
    ),
  );

export const useConfirmSource = (standardId: string, sourceId: string) =>
  useSourceMutation(standardId, (body: Schemas['ConfirmSource']) =>
    api.POST('/api/standards/{standardId}/sources/{sourceId}/confirm', {
      params: { path: { standardId, sourceId } },
      body,
    }),
  );

export const useRemoveSource = (standardId: string, sourceId: string) =>
  useSourceMutation(standardId, (revision: number) =>
    api.DELETE('/api/standards/{standardId}/sources/{sourceId}', {
      params: { path: { standardId, sourceId }, query: { revision } },
    }),
  );

export const useCite = (standardId: string, clauseId: string) =>
  useSourceMutation(
    standardId,
    ({ sourceId, ...body }: Schemas['CiteSource'] & { readonly sourceId: string }) =>
      api.PUT('/api/standards/{standardId}/sources/{sourceId}/citations/{clauseId}', {
        params: { path: { standardId, sourceId, clauseId } },
        body,
      }),
  );

export const useUncite = (standardId: string, clauseId: string) =>
  useSourceMutation(standardId, (sourceId: string) =>
    api.DELETE('/api/standards/{standardId}/sources/{sourceId}/citations/{clauseId}', {
      params: { path: { standardId, sourceId, clauseId } },
    }),
  );
