import { useTranslation } from 'react-i18next';
import type { TranslationEntry } from './queries.ts';

/** What a row of a translation is called: the title, or its clause by number. */
export function useEntryName(): (item: Pick<TranslationEntry, 'kind' | 'number'>) => string {
  const { t } = useTranslation('publishing');
  return ({ kind, number }) => (kind === 'title' ? t('translation.titleRow') : (number ?? ''));
}
