import { COUNTRIES_THAT_WITNESS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '../../ui/StateBadge.tsx';

/** Whether enough countries countersigned a checkpoint. */
export function WitnessBadge({ countries }: { countries: number }) {
  const { t } = useTranslation('record');
  const isWitnessed = countries >= COUNTRIES_THAT_WITNESS;
  return (
    <StateBadge tone={isWitnessed ? 'good' : 'quiet'}>
      {isWitnessed ? t('latest.enough') : t('latest.waits')}
    </StateBadge>
  );
}
