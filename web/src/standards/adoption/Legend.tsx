import { ADOPTION_STATUSES } from '@nbn/contracts';
import { IconQuestionMark } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Adoption.module.css';
import { StatusIcon } from './StatusIcon.tsx';

/** What the signs of the map mean. */
export function Legend() {
  const { t } = useTranslation('publishing');
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
        {t('adoption.asked')}
      </li>
    </ul>
  );
}
