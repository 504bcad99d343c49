import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import classes from './Answers.module.css';
import type { VoterView } from './queries.ts';

/** A seat with the one who holds it, or a guest with where they work, on one line. */
export function VoterName({ voter }: { voter: VoterView }) {
  const { t } = useTranslation('polls');
  const format = useFormat();
  const { name, organisation, country, seat, required } = voter;
  const seatName =
    country && seat && t('matrix.seat', { country: format.country(country), seat: t(`seat.${seat}`) });
  return (
    <span className={classes.voter}>
      {seatName ?? name}
      <small>
        {seatName ? name : organisation}
        {!required && ` · ${t('matrix.welcome')}`}
      </small>
    </span>
  );
}
