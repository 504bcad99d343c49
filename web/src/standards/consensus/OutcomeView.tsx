import { SEAT_TYPES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import classes from './Consensus.module.css';
import { Distribution } from './Distribution.tsx';
import type { ClauseRound } from './queries.ts';

/** What one round came to for one clause, with the reader's own rating and the reasons. */
export function OutcomeView({ round }: { round: ClauseRound }) {
  const { t } = useTranslation('consensus');
  const { outcome, own, reasons } = round;
  if (!outcome) return null;
  return (
    <div className={classes.outcome}>
      <OutcomeFacts outcome={outcome} />
      {own && (
        <p className={classes.own}>
          {own.rating === null ? t('results.ownCannot') : t('results.own', { rating: own.rating })}
          {own.reason && `: ${own.reason}`}
        </p>
      )}
      {outcome.distribution && (
        <div className={classes.distributions}>
          <Distribution whose={t('results.all')} counts={outcome.distribution} />
          {SEAT_TYPES.map((chamber) => (
            <Distribution
              key={chamber}
              whose={t(`results.chamber.${chamber}`)}
              counts={outcome.chambers?.[chamber] ?? null}
            />
          ))}
        </div>
      )}
      {reasons.length > 0 && (
        <details>
          <summary>{t('results.reasons', { count: reasons.length })}</summary>
          <ul>
            {/* Reasons have no author and may be alike: their place is all that tells them apart. */}
            {reasons.map((reason, place) => (
              <li key={place}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function OutcomeFacts({ outcome }: { outcome: NonNullable<ClauseRound['outcome']> }) {
  const { t } = useTranslation('consensus');
  const format = useFormat();
  const { raters, cannotJudge, median, disagreementIndex, disagreement, stop } = outcome;
  const facts = [
    stop && t(`results.stop.${stop}`),
    median !== null && t('results.median', { median: format.number(median) }),
    disagreementIndex !== null &&
      t('results.index', { index: format.number(Math.round(disagreementIndex * 100) / 100) }),
    disagreement && t('results.disagreement'),
    t('results.raters', { count: raters }),
    cannotJudge > 0 && t('results.cannot', { count: cannotJudge }),
  ].filter(Boolean);
  return (
    <p className={classes.facts}>
      <strong>{t(`results.judgement.${outcome.judgement}`)}</strong>
      {facts.map((fact) => (
        <span key={String(fact)}>{fact}</span>
      ))}
    </p>
  );
}
