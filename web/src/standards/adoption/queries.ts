import type { CountryCode } from '@nbn/contracts';
import { queryOptions } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import { STALE_TIME_MS } from '../../api/query-keys.ts';
import type { components } from '../../api/schema.d.ts';

export type AdoptionMatrix = components['schemas']['AdoptionMatrixView'];
export type MatrixClause = components['schemas']['MatrixClauseView'];
export type MatrixCell = components['schemas']['MatrixCellView'];
export type AgreedCell = components['schemas']['AgreedCellView'];
export type CountryAdoption = components['schemas']['CountryAdoptionView'];
export type CountryClause = components['schemas']['CountryClauseView'];
export type Evidence = components['schemas']['EvidenceView'];
export type AdoptionRecord = components['schemas']['AdoptionRecordView'];
export type VoiceCells = Pick<MatrixCell, 'agreement' | 'government' | 'ngo' | 'resource'>;
export type ClauseVoices = components['schemas']['ClauseVoicesView'];
export type AdoptionVoice = components['schemas']['AdoptionVoiceView'];
export type RecordVoiceInput = components['schemas']['RecordVoice'];
export type RecordAdoptionInput = components['schemas']['RecordAdoption'];

const adoptionKey = (standardId: string) => ['standards', 'adoption', standardId] as const;
export const matrixKey = (standardId: string) => [...adoptionKey(standardId), 'matrix'] as const;
export const countryKey = (standardId: string, country: CountryCode) =>
  [...adoptionKey(standardId), country] as const;

export const matrixQuery = (standardId: string) =>
  queryOptions({
    queryKey: matrixKey(standardId),
    queryFn: () =>
      unwrap(api.GET('/api/standards/{standardId}/adoption', { params: { path: { standardId } } })),
    staleTime: STALE_TIME_MS.short,
  });

export const countryQuery = (standardId: string, country: CountryCode) =>
  queryOptions({
    queryKey: countryKey(standardId, country),
    queryFn: () =>
      unwrap(
        api.GET('/api/standards/{standardId}/adoption/{country}', {
          params: { path: { standardId, country } },
        }),
      ),
    staleTime: STALE_TIME_MS.short,
  });

/** What stands with a country's records as evidence, or is proposed to. */
export const evidenceQuery = (standardId: string, country: CountryCode) =>
  queryOptions({
    queryKey: [...countryKey(standardId, country), 'evidence'],
    queryFn: () =>
      unwrap(
        api.GET('/api/standards/{standardId}/adoption/{country}/evidence', {
          params: { path: { standardId, country } },
        }),
      ),
    staleTime: STALE_TIME_MS.short,
  });

export const adoptionHistoryQuery = (
  standardId: string,
  country: CountryCode,
  clauseId: string,
  revision: number,
) =>
  queryOptions({
    queryKey: [...countryKey(standardId, country), 'history', clauseId, revision],
    queryFn: () =>
      unwrap(
        api.GET('/api/standards/{standardId}/adoption/{country}/{clauseId}/history', {
          params: { path: { standardId, country, clauseId } },
        }),
      ),
  });

export const recordAdoption = (
  standardId: string,
  country: CountryCode,
  clauseId: string,
  body: RecordAdoptionInput,
): Promise<CountryAdoption> =>
  unwrap(
    api.PUT('/api/standards/{standardId}/adoption/{country}/{clauseId}', {
      params: { path: { standardId, country, clauseId } },
      body,
    }),
  );

export const confirmRecord = (
  standardId: string,
  country: CountryCode,
  clauseId: string,
  revision: number,
): Promise<CountryAdoption> =>
  unwrap(
    api.POST('/api/standards/{standardId}/adoption/{country}/{clauseId}/confirm', {
      params: { path: { standardId, country, clauseId } },
      body: { revision },
    }),
  );
