import type { components } from '../../web/src/api/schema.d.ts';
import type { ApiClient } from './api-client.ts';
import { succeeded } from './meetings.ts';

type Schemas = components['schemas'];
export type SourceList = Schemas['SourceListView'];
export type SourceBody = Schemas['SourceView'];

/** The form of a source, whole. */
export const aSource = (more: object = {}) => ({
  kind: 'publication',
  title: 'Guidelines on shelter',
  authors: 'Ministry of Justice',
  year: 2021,
  publisher: 'Oslo',
  address: null,
  note: '',
  documentId: null,
  practiceId: null,
  reviewOn: null,
  ...more,
});

/** The source that this member adds to the standard. */
export async function addSource(by: ApiClient, standardId: string, more: object = {}): Promise<SourceBody> {
  const known = new Set((await sourcesOf(by, standardId)).items.map(({ id }) => id));
  const { items } = succeeded(await by.post<SourceList>(`/standards/${standardId}/sources`, aSource(more)));
  return items.find(({ id }) => !known.has(id))!;
}

export async function citeSource(
  by: ApiClient,
  standardId: string,
  sourceId: string,
  clauseId: string,
  { locator = '', supports = '' } = {},
): Promise<void> {
  succeeded(
    await by.put(`/standards/${standardId}/sources/${sourceId}/citations/${clauseId}`, { locator, supports }),
  );
}

export async function sourcesOf(by: ApiClient, standardId: string): Promise<SourceList> {
  return succeeded(await by.get<SourceList>(`/standards/${standardId}/sources`));
}
