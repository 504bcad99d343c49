import { useTranslation } from 'react-i18next';
import type { PlanLine } from './queries.ts';

const MAX_TEXT = 80;

/** Whose a line is, and which clause it carries out, in words. */
export function useLineText() {
  const { t } = useTranslation('plans');
  return {
    owner: ({ seat, member }: PlanLine['owner']): string => (seat ? t(`seat.${seat}`) : (member ?? '')),
    clause({ standard, number, text }: NonNullable<PlanLine['clause']>): string {
      if (number !== null) return t('line.clause', { standard, number });
      const words = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
      return t('line.clauseDraft', { standard, text: words });
    },
  };
}
