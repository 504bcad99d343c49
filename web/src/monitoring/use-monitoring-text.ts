import { useTranslation } from 'react-i18next';
import { useCitation } from './use-citation.ts';
import type { Recommendation } from './queries.ts';

const MAX_TEXT = 80;

/** Provisions, recommendations and owners in words. */
export function useMonitoringText() {
  const { t } = useTranslation('monitoring');
  const cited = useCitation();
  return {
    cited,
    name: ({ source, number }: Pick<Recommendation, 'source' | 'number'>): string =>
      t('one.named', { source, number }),
    owner: (owner: Recommendation['owner']): string => {
      if (!owner) return t('one.noOwner');
      return owner.seat ? t(`seat.${owner.seat}`) : (owner.member ?? '');
    },
    clause({ standard, number, text }: { standard: string; number: string | null; text: string }): string {
      if (number !== null) return t('instruments.clauseName', { standard, number });
      const words = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
      return t('instruments.clauseWords', { standard, text: words });
    },
  };
}
