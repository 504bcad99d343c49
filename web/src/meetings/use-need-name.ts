import type { AccessibilityNeed } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';

/** "Interpretation into Latvian", "Sign language". */
export function useNeedName(): (need: AccessibilityNeed) => string {
  const { t } = useTranslation('polls');
  const format = useFormat();
  return (need) =>
    need === 'speech-to-text' || need === 'sign-language'
      ? t(`needs.${need}`)
      : t('needs.into', { language: format.language(need) });
}
