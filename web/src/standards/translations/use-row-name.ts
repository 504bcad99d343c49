import { useTranslation } from 'react-i18next';
import type { Translated } from './queries.ts';

/** What a row of a translation is called: the title, or its clause by number. */
export function useRowName(): (item: Pick<Translated, 'kind' | 'number'>) => string {
  const { t } = useTranslation('publishing');
  return ({ kind, number }) => (kind === 'title' ? t('translation.titleRow') : (number ?? ''));
}
