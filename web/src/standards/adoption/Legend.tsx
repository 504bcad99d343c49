import { ADOPTION_STATUSES } from '@nbn/contracts';
import IconQuestionMark from '@tabler/icons-react/icons/IconQuestionMark';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../i18n/capitalised.ts';
import classes from './Adoption.module.css';
import { StatusIcon } from './StatusIcon.tsx';
import { AgreementIcon } from './voices/AgreementMark.tsx';

/** What the signs of the map mean. */
export function Legend() {
  const { t } = useTranslation('publishing');
  const { t: voices } = useTranslation('voices');
  return (
    <ul className={classes.legend} aria-label={t('adoption.legend')}>
      {ADOPTION_STATUSES.map((status) => (
        <li key={status}>
          <span data-status={status}>
            <StatusIcon status={status} />
          </span>
          {t(`status.${status}`)}
        </li>
      ))}
      <li>
        <span data-asked>
          <IconQuestionMark size={14} stroke={2} aria-hidden />
        </span>
        {capitalised(t('adoption.asked'))}
      </li>
      <li>{voices('legend.agreed')}</li>
      <li>{voices('legend.seats')}</li>
      {(['agree', 'differ'] as const).map((agreement) => (
        <li key={agreement}>
          <span>
            <AgreementIcon agreement={agreement} />
          </span>
          {voices(`agreement.${agreement}`)}
        </li>
      ))}
    </ul>
  );
}
