import type { TranslationLanguage } from '@nbn/contracts';
import { queryOptions } from '@tanstack/react-query';
import { unwrap, api } from '../../api/client.ts';
import { STALE_TIME_MS } from '../../api/query-keys.ts';
import type { components } from '../../api/schema.d.ts';

export type Translations = components['schemas']['TranslationsView'];
export type Translation = components['schemas']['TranslationView'];
export type TranslationEntry = components['schemas']['TranslatedView'];

export const translationsKey = (standardId: string) => ['standards', 'translations', standardId] as const;

export const translationsQuery = (standardId: string) =>
  queryOptions({
    queryKey: [...translationsKey(standardId), 'all'],
    queryFn: () =>
      unwrap(api.GET('/api/standards/{standardId}/translations', { params: { path: { standardId } } })),
    staleTime: STALE_TIME_MS.short,
  });

export const translationQuery = (standardId: string, language: TranslationLanguage) =>
  queryOptions({
    queryKey: [...translationsKey(standardId), language],
    queryFn: () =>
      unwrap(
        api.GET('/api/standards/{standardId}/translations/{language}', {
          params: { path: { standardId, language } },
        }),
      ),
    staleTime: STALE_TIME_MS.short,
  });

const path = ({ standardId, language }: Translation, { id: subjectId }: TranslationEntry) => ({
  path: { standardId, language, subjectId },
});

export type WriteTranslationInput = components['schemas']['WriteTranslation'];

export const writeTranslation = (
  translation: Translation,
  item: TranslationEntry,
  body: WriteTranslationInput,
) =>
  api.PUT('/api/standards/{standardId}/translations/{language}/{subjectId}', {
    params: path(translation, item),
    body,
  });

export const checkTranslation = (translation: Translation, item: TranslationEntry) =>
  api.POST('/api/standards/{standardId}/translations/{language}/{subjectId}/check', {
    params: path(translation, item),
    body: { revision: item.revision },
  });
