import IconAlertCircle from '@tabler/icons-react/icons/IconAlertCircle';
import { SECTOR_OF_SEAT } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import type { Seat } from './queries.ts';
import classes from './Teams.module.css';

/** What is wrong with a seat, said in words: nobody holds it, or somebody of another sector. */
export function SeatProblem({
  seat: { type, holder, vacantSince, wrongSector },
  timeZone,
}: {
  seat: Seat;
  timeZone: string;
}) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const expected = SECTOR_OF_SEAT[type];
  const vacancy = vacantSince
    ? t('amiss.vacantSince', { day: format.shortDay(vacantSince, timeZone) })
    : t('amiss.vacant');
  const mismatch =
    holder &&
    wrongSector &&
    expected &&
    t('amiss.sector', {
      found: t(`sector.${holder.organisation.sector}`),
      expected: t(`sector.${expected}`),
    });
  const words = holder === null ? vacancy : mismatch;
  return (
    words && (
      <span className={classes.amiss}>
        <IconAlertCircle size={15} stroke={2} aria-hidden />
        {words}
      </span>
    )
  );
}
