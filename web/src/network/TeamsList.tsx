import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { RowLink } from '../ui/links.tsx';
import type { Seat, Team } from './queries.ts';
import { SeatProblem } from './SeatProblem.tsx';
import classes from './Teams.module.css';

/** The teams by country, each with its three seats in words. */
export function TeamsList({ teams }: { teams: readonly Team[] }) {
  const { t } = useTranslation('network');
  const format = useFormat();
  return (
    <ul className={classes.teams} aria-label={t('teams.list')}>
      {teams.map(({ country, seats, timeZone }) => (
        <li key={country} className={classes.team}>
          <h2 className={classes.country}>
            <RowLink to="/network/teams/$country" params={{ country }}>
              {format.country(country)}
            </RowLink>
          </h2>
          <dl className={classes.seats}>
            {seats.map((seat) => (
              <SeatLine key={seat.id} seat={seat} timeZone={timeZone} />
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function SeatLine({ seat, timeZone }: { seat: Seat; timeZone: string }) {
  const { t } = useTranslation('network');
  const { holder } = seat;
  return (
    <>
      <dt>{t(`seat.${seat.type}`)}</dt>
      <dd>
        {holder && (
          <>
            {holder.name && (
              <>
                {holder.name} <span aria-hidden>·</span>{' '}
              </>
            )}
            <span className={holder.name ? classes.organisation : undefined}>{holder.organisation.name}</span>
          </>
        )}
        <SeatProblem seat={seat} timeZone={timeZone} />
      </dd>
    </>
  );
}
