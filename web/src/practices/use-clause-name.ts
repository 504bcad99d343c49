import { useTranslation } from 'react-i18next';
import type { ClauseReference } from './queries.ts';

const MAX_TEXT = 80;

/** A clause in one line: by its number where it is published, else by its first words. */
export function useClauseName(): (clause: ClauseReference) => string {
  const { t } = useTranslation('practices');
  return ({ number, standard, text }) => {
    const words = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
    if (number === null) return t('practice.clauseDraft', { standard, text: words });
    return `${t('practice.clauseLine', { number, standard })}: ${words}`;
  };
}
